import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { inCode, inMarkdown, tickedMarkdown } from '../../src/report/in-markdown.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { rulesFor } from '../../src/rules/run.ts';
import { AWKWARD, AWKWARD_NAME, PLAIN, since } from '../support/awkward.ts';
import { playbookFrom } from '../support/playbook.ts';

/** What a reader of Markdown sees: the kinds of its parts, and its words. */
function read(markdown: string) {
  const kinds = new Set<string>();
  const words: string[] = [];
  const html: string[] = [];
  const walk = (node: Nodes): void => {
    kinds.add(node.type);
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    if (node.type === 'html') html.push(node.value);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { kinds: [...kinds], text: words.join(''), html: [...new Set(html)] };
}

const report = (files: Readonly<Record<string, string>>, how = PLAIN) =>
  markdownReport(playbookFrom(files), how);

describe('what authors typed stays what they typed', () => {
  it.each([
    AWKWARD_NAME,
    '- a',
    '# a',
    '1. a',
    '> a',
    '| a | b |\n| - | - |',
    '&lt;',
    '<!-- a',
    '![a](b)',
    'a\\',
    '***',
  ])('in words: %j', (text) => {
    const { kinds, text: seen } = read(`Said: ${inMarkdown(text)} end`);
    expect(kinds).toEqual(['root', 'paragraph', 'text']);
    expect(seen.replaceAll('\u200b', '')).toBe(`Said: ${text.replace(/\s+/g, ' ')} end`);
  });

  it.each(['a', '`', '``', 'a``b', '`a`', ' a ', '<b>', '\\'])('in code: %j', (text) => {
    expect(read(`x ${inCode(text)} y`)).toMatchObject({
      text: `x ${text} y`,
      kinds: ['root', 'paragraph', 'text', 'inlineCode'],
    });
  });

  it('what is to be typed is code, and a lone backtick is none', () => {
    expect(tickedMarkdown('Add `reason:`, *now* `or')).toBe('Add `reason:`, \\*now\\* \\`or');
    expect(tickedMarkdown('a `` b')).toBe('a \\`\\` b');
    expect(read(`x ${tickedMarkdown('`a``<b>`')}`).html).toEqual([]);
  });

  it('nobody is notified, and an address stays one', () => {
    expect(inMarkdown('@everyone')).toBe('@&#8203;everyone');
  });
});

it('a finding names both places, the repair and the rule, below who has to settle it', () => {
  const url = {
    'data/company.yaml': `${AWKWARD['data/company.yaml'] ?? ''}url: https://example.com/playbook/\n`,
  };
  const markdown = report({ ...AWKWARD, ...url }, { ...PLAIN, folder: 'acme' });
  const { text, html, kinds } = read(markdown);
  expect(text.replaceAll('\u200b', '')).toBe(
    [
      '✖ Playbook: 1 error, 0 warnings',
      'What fails the check',
      'Ana (Chief executive) and Ben (Head of support)',
      // What stands between backticks in a name is shown as code, as on the site.
      `Error: “${AWKWARD_NAME.replaceAll('`', '')}” asks 1 hour and “Post” asks 2 hours, both of Support.`,
      'Fix: Keep one of the two targets, or narrow one behaviour to the people for whom it differs.',
      'acme/data/behaviours/mail.yaml:6:9 · acme/data/behaviours/post.yaml:6:9 · behaviours-agree',
      `In 8 files (10 records, ${rulesFor('starter').length} rules), as of 2026-11-23.`,
    ].join(''),
  );
  expect(html).toEqual(['<br>']);
  expect(kinds).not.toContain('delete');
  expect(markdown).toContain('[behaviours-agree](<https://example.com/playbook/rules/behaviours-agree/>)');
});

it('nothing found is said in one sentence', () => {
  const { 'data/behaviours/post.yaml': _, ...healthy } = AWKWARD;
  expect(report(healthy)).toBe(`## ✔ Playbook: 0 errors, 0 warnings

Everything can be read, and nothing pulls apart.

In 7 files (9 records, ${rulesFor('starter').length} rules), as of 2026-11-23.
`);
});

it('what cannot be read comes first, and what does not fail comes last', () => {
  const files = {
    ...AWKWARD,
    'data/company.yaml': `${AWKWARD['data/company.yaml'] ?? ''}rules: recommended\n`,
    'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben }\nrepairs: { name: Repairs }\n',
    'data/terms.yaml': 'a: { name: A, definition: B., colour: red }\n',
    'data/concerns.yaml': 'depth: { name: Depth }\nreach: { name: Reach }\n',
    'data/tradeoffs.yaml': 'deep: { more: depth, less: reach }\n',
    'data/focuses.yaml': `keep: { statement: Keep., from: 2026-01-01, until: 2026-12-31, why: So., message: So it is.,
  outcome: { measure: kept, target: 95 }, notDoing: Cakes, evenOver: deep,
  contributions: [{ team: sales, does: sells }, { team: support, does: answers }] }
`,
  };
  const headings = (how = PLAIN) => report(files, how).match(/^#.*/gm);
  expect(headings()).toEqual([
    '## ✖ Playbook: 3 errors, 1 warning',
    '### What fails the check',
    '#### Cannot be read',
    '#### Ana (Chief executive) and Ben (Head of support)',
    '#### Nobody is named: the leadership team',
    '### What does not fail it',
    '#### Ben (Head of support)',
  ]);
  expect(headings({ ...PLAIN, gate: { failOn: 'warning', drift: false } })).not.toContain(
    '### What does not fail it',
  );
});

it('beside an earlier state, what was there before is folded away', () => {
  const now = { ...AWKWARD, 'data/areas.yaml': 'refunds: { name: Refunds }\n' };
  const then = { ...AWKWARD, 'data/areas.yaml': 'repairs: { name: Repairs }\n' };
  const loaded = playbookFrom(now);
  const markdown = markdownReport(loaded, since(loaded, then));
  expect(markdown).toMatch(
    /^## ✖ Playbook: 1 new error, 0 new warnings\n\n### What fails the check\n\n#### Nobody/,
  );
  expect(markdown).toMatch(
    /<details><summary>There before: 1<\/summary>\n\n#### Ana .*\n\n- \*\*Error:.*\n\n<\/details>\n\n/,
  );
  expect(markdown).toContain('Compared with main (01234567): 1 there before, 1 no longer.');
  const clean = markdownReport(loaded, since(loaded, now));
  expect(clean).toMatch(
    /^## ✔ Playbook: 0 new errors, 0 new warnings\n\nThis branch adds nothing that pulls apart\.\n/,
  );
});

it('hundreds of findings are counted where they no longer fit, and a comment still holds them', () => {
  const areas = Array.from(
    { length: 400 },
    (_, n) => `area-${n}: { name: ${JSON.stringify(`@${n} 🎉${AWKWARD_NAME.repeat(9)}`)} }\n`,
  );
  const files = { ...AWKWARD, 'data/areas.yaml': areas.join('') };
  const loaded = playbookFrom(files);
  for (const how of [PLAIN, since(loaded, { ...AWKWARD, 'data/areas.yaml': areas.slice(0, 200).join('') })]) {
    const markdown = markdownReport(loaded, how);
    const listed = markdown.match(/^- /gm)?.length ?? 0;
    const counted = [...markdown.matchAll(/^And (\d+) more, which `playbook check` lists\.$/gm)].map(
      ([, n]) => Number(n),
    );
    expect(listed).toBeGreaterThan(10);
    expect(listed + counted.reduce((sum, n) => sum + n, 0)).toBe(401);
    expect(Buffer.byteLength(markdown)).toBeLessThan(65_536);
    expect(
      read(markdown).html.filter(
        (tag) => !['<br>', '<details><summary>There before: 201</summary>', '</details>'].includes(tag),
      ),
    ).toEqual([]);
  }
});

it('what is only worth knowing is folded away below all that pulls apart', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const value = (id: string) => `${id}: { name: Value ${id}, statement: We hold to it., owner: ben }\n`;
  const doing = (id: string) =>
    `${id}: { name: On ${id}, value: ${id}, type: qualitative, statement: We do., appliesTo: company }\n`;
  const { 'data/behaviours/mail.yaml': _, 'data/behaviours/post.yaml': __, ...rest } = AWKWARD;
  const files = {
    ...rest,
    'data/values.yaml': ids.map(value).join(''),
    'data/behaviours.yaml': ids.map(doing).join(''),
  };
  const markdown = markdownReport(playbookFrom(files, { preset: 'all' }), PLAIN);
  const [, folded = ''] = markdown.split('<details><summary>Worth knowing: 5</summary>');
  expect(folded.match(/^- .*/gm)?.map((line) => line.slice(0, 60))).toEqual([
    ...['a', 'b', 'c'].map((id) => expect.stringContaining(`“Value ${id}”`) as string),
    expect.stringMatching(/^- … and 2 more of value-is-modelled/),
  ]);
  expect(markdown.split('<details>')[0]).not.toContain('Worth knowing');
});
