import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { inComment } from '../../../src/report/in-markdown.ts';
import { MARKER, reviewMarkdown } from '../../../src/report/review/markdown.ts';
import { AWKWARD_NAME } from '../../support/awkward.ts';
import { BASE, edited, grown, reviewFrom, type Files } from '../../support/review.ts';

/** What a host of code makes of Markdown: the sorts of its parts, its words and its HTML. */
function read(markdown: string) {
  const [kinds, words, html] = [new Set<string>(), [] as string[], new Set<string>()];
  const walk = (node: Nodes): void => {
    kinds.add(node.type);
    if (node.type === 'text') words.push(node.value);
    if (node.type === 'html') html.add(node.value);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { kinds, words: words.join(''), html };
}

const comment = (now: Files, then: Files = BASE) => reviewMarkdown(reviewFrom(then, { ...then, ...now }));

/** What would be a link, a picture, a mention, a reference, an emoji or markup, were it not for the review. */
const HARMFUL = [
  AWKWARD_NAME,
  '@everyone and @org/team',
  '[a](javascript:alert(1)) [b][c] <https://evil.example>',
  '![a](https://evil.example/a.png)',
  'https://evil.example ftp://evil.example//a www.evil.example mail a@evil.example',
  '<img src=x onerror=alert(1)> <!-- a --> </details> <script>',
  '#12 GH-12 org/a#12 !12 %12 0a1b2c3d4e5f 0123456789abcdef0123456789abcdef01234567',
  ':tada: `code` ``code`` **bold** ~~gone~~ $x$ | a | b |',
  '- a # b > c',
  '\\\\[a\\\\](b) \\\\<b>',
];

describe('nothing that was typed becomes a link, a picture, a mention or markup', () => {
  it.each(HARMFUL)('in words: %j', (text) => {
    const { kinds, words } = read(`Said: ${inComment(text)} end`);
    expect([...kinds].sort()).toEqual(['paragraph', 'root', 'text']);
    expect(words.replaceAll('\u200b', '')).toBe(`Said: ${text} end`);
    expect(words).not.toMatch(/@\w|(?:#|GH-|[!%])\d|\b[0-9a-f]{7,40}\b|:\/\/|www\.|:tada:/);
  });

  it('no mark turns the direction of what follows', () => {
    expect(inComment('a\u202eb\u2066c\u200fd')).toBe('abcd');
  });

  it.each(HARMFUL)('in any field, on either side of a change: %j', (text) => {
    const typed = JSON.stringify(text);
    const branch = (said: string, owner = 'cem'): Files => ({
      'data/people.yaml': `${BASE['data/people.yaml'] ?? ''}eve: { name: ${said}, title: ${said}, handle: ${said}, team: office, reportsTo: ana }\n`,
      'data/teams.yaml': (BASE['data/teams.yaml'] ?? '').replace(
        'name: Sales',
        `name: ${said}\n  contact: ${said}`,
      ),
      'data/areas.yaml': `${BASE['data/areas.yaml'] ?? ''}evil:\n  name: ${said}\n  accountable: ${owner}\n  reason: ${said}\n  consulted: eve\n`,
      'data/behaviours.yaml': (BASE['data/behaviours.yaml'] ?? '')
        .replace('name: Mail', `name: ${said}\n  decidedIn: decision/evil\n  looksLike: [${said}, ${said}]`)
        .replace('within: 2 business days', 'within: 3 business days'),
      'data/decisions.yaml': `evil: { question: ${said}, status: decided, raised: 2026-11-20, decided: 2026-11-23, outcome: ${said}, decider: eve }\n`,
      'data/accepted.yaml': `- { rule: area-has-owner, subject: area/lights, reason: ${said}, approvedBy: eve }\n`,
      'data/focuses.yaml': (BASE['data/focuses.yaml'] ?? '').replace('Keep every customer we have.', said),
      'data/behaviours/evil.yaml': `name: ${said}\nvalue: care\ntype: response-expectation\nstatement: ${said}\nappliesTo: company\nwithin: 1 hour\nchannel: email\nowner: eve\n`,
    });
    const evil = { ...BASE, ...branch(typed) };
    const markdowns = [
      comment(evil),
      comment(BASE, evil),
      comment(branch(JSON.stringify(`${text} and more`), 'ben'), evil),
      comment({ 'data/terms.yaml': `evil: { name: ${typed}, definition: a, ${typed}: b }\n` }),
    ];
    for (const markdown of markdowns) {
      const { kinds, words, html } = read(markdown);
      for (const kind of [
        'link',
        'image',
        'linkReference',
        'imageReference',
        'delete',
        'table',
        'code',
        'blockquote',
        'definition',
      ])
        expect(kinds).not.toContain(kind);
      for (const one of html)
        expect(one).toMatch(
          /^(?:<!-- playbook-review -->|<br>|<\/?(?:ins|del)>|<details><summary>And \d+ more<\/summary>|<\/details>)$/,
        );
      expect(words).not.toMatch(/@\w|(?:#|GH-|[!%])\d|:\/\/|www\.|:tada:/);
    }
  });
});

describe('a comment has room for the largest branch', () => {
  const ids = Array.from({ length: 300 }, (_, index) => String(index + 1).padStart(3, '0'));
  const areas = (owner: string, reason: (id: string) => string): Files =>
    grown(
      'data/areas.yaml',
      ids
        .map((id) => `area-${id}:\n  name: Area ${id}\n  accountable: ${owner}\n  reason: ${reason(id)}\n`)
        .join(''),
    );

  it('300 records with another owner: twelve are seen at once, the others are folded', () => {
    const markdown = comment(
      areas('ben', () => 'Knows it.'),
      { ...BASE, ...areas('cem', () => 'Knows it.') },
    );
    const lines = markdown.split('\n');
    const line = (id: string) => `- **Area ${id}** owner moved: Cem → Ben`;
    const at = lines.indexOf('#### What changes');
    expect(lines.slice(0, 2)).toEqual([MARKER, '### ✔ Nothing new pulls apart.']);
    expect(lines.slice(at + 2, at + 18)).toEqual([
      ...ids.slice(0, 12).map(line),
      '',
      '<details><summary>And 288 more</summary>',
      '',
      line('013'),
    ]);
    expect(lines).toContain(line('300'));
    expect(lines.slice(-6)).toEqual([
      '',
      '- **Cem** (Head of sales): until now Area 001, Area 002, Area 003, Area 004 and 296 more',
      '- **Ben** (Head of support) `@ben`: from now on Area 001, Area 002, Area 003, Area 004 and 296 more',
      '',
      'Compared with `main` at `01234567`, as of 23 November 2026. 1 finding was there before and still stands.',
      '',
    ]);
  });

  it('more than fits is counted, and each section keeps its room', () => {
    const long = (word: string) => (id: string) => `'${`@${word} <${id}> `.repeat(60)}'`;
    const then = { ...BASE, ...areas('cem', long('old')) };
    const now = {
      ...areas('[ben, cem]', long('new')),
      ...grown('data/terms.yaml', ids.map((id) => `t-${id}: { name: T ${id}, wrong: a }\n`).join('')),
    };
    const markdown = comment(now, then);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    const headings = [...markdown.matchAll(/^#### (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'What cannot be read',
      'What changes',
      'What now pulls apart',
      'Who has to agree',
    ]);
    const section = (heading: string) =>
      markdown.split('\n#### ').find((part) => part.startsWith(heading)) ?? '';
    for (const [heading, count] of [
      ['What cannot be read', 300],
      ['What changes', 300],
      ['What now pulls apart', 300],
    ] as const) {
      const items = [...section(heading).matchAll(/^- (?!And )/gm)].length;
      const rest = Number(
        /^- And (\d+) more, which `playbook review --base main --format text` lists\.$/m.exec(
          section(heading),
        )?.[1],
      );
      expect(items + rest, heading).toBe(count);
    }
    expect(markdown).toMatch(/Compared with `main` at `01234567`, as of 23 November 2026\./);
  });

  it('one text that is longer than a comment is cut in its line', () => {
    const markdown = comment(
      edited('data/areas.yaml', 'Sells at them.', `${'A word and another. '.repeat(5000)}End.`),
    );
    expect(markdown.length).toBeLessThan(1_500);
    expect(markdown).toMatch(/^- \*\*Prices\*\*, _reason:_ .*…<\/ins>.*$/m);
  });
});

it('one that is left over is shown, since to count it takes as much room', () => {
  const areas = (count: number, owner: string): Files =>
    grown(
      'data/areas.yaml',
      Array.from(
        { length: count },
        (_, index) => `a-${index + 10}:\n  name: A ${index + 10}\n  accountable: ${owner}\n`,
      ).join(''),
    );
  const moved = (count: number) => comment(areas(count, 'ben'), { ...BASE, ...areas(count, 'cem') });
  expect(moved(13)).not.toContain('<details>');
  expect(moved(14)).toContain('<details><summary>And 2 more</summary>');
  expect(moved(5)).toContain('- **Cem** (Head of sales): until now A 10, A 11, A 12, A 13 and A 14\n');
  expect(moved(6)).toContain('- **Cem** (Head of sales): until now A 10, A 11, A 12, A 13 and 2 more\n');
});
