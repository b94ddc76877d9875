import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../src/source/prose-faults.ts';
import { readProse } from '../../src/source/prose.ts';

const faultsOf = (body: string, firstLine = 1) =>
  readProse('a.mdx', body, firstLine).faults.map(({ place }) => `${place.line}:${place.column}`);

describe('prose is data', () => {
  it('lets Markdown and Ref stand, and finds what they refer to', () => {
    const prose = readProse(
      'a.mdx',
      '## Why\n\n- See <Ref to="area/refunds" /> and [the site](https://example.com).\n',
      5,
    );
    expect(prose.faults).toEqual([]);
    expect(prose.references).toEqual([
      { to: 'area/refunds', place: { file: 'a.mdx', line: 7, column: 16, endLine: 7, endColumn: 28 } },
    ]);
  });

  it.each([
    ['an expression', 'Sum {1 + 1}.', '1:5'],
    ['an import', "import fs from 'node:fs'", '1:1'],
    ['an export', 'export const a = 1', '1:1'],
    ['a component that is not there', '<Chart />', '1:1'],
    ['raw HTML', 'See <img src="x" onerror="y" />.', '1:5'],
    ['an attribute that is code', '<Ref to={path} />', '1:1'],
    ['a spread attribute', '<Ref {...all} />', '1:1'],
    ['a Ref to nothing', '<Ref />', '1:1'],
    ['a Figure of nothing', '<Figure />', '1:1'],
    ['a Figure of a view that is none', '<Figure view="overlap" />', '1:15'],
    ['a Figure among words', 'See <Figure view="load" /> here.', '1:5'],
    ['something in a Figure', '<Figure view="load">\nWords.\n</Figure>', '1:1'],
    ['an address that runs', '[x](javascript:alert(1))', '1:1'],
    ['a picture from elsewhere', '![x](https://example.com/x.png)', '1:1'],
  ])('refuses %s, at its place', (_, body, place) => {
    expect(faultsOf(body)).toEqual([place]);
  });

  it('lets a view stand on a line of its own, and says which there are', () => {
    expect(readProse('a.mdx', 'Look:\n\n<Figure view="overlaps" />\n', 1)).toMatchObject({
      faults: [],
      references: [],
    });
    const [fault] = readProse('a.mdx', '<Figure view="overlap" />', 1).faults;
    expect([fault?.message, fault?.fix]).toEqual([
      '“overlap” is no view.',
      'Did you mean overlaps? Allowed: ledger, overlaps, coverage, load, support and changes.',
    ]);
  });

  it('says one thing in plain words of prose that does not parse', () => {
    const { faults } = readProse('a.mdx', 'A price < 5 € and { open.\n', 1);
    expect(faults).toHaveLength(1);
    expect(faults.map(({ message, fix }) => message + fix).join()).not.toMatch(
      /acorn|esm|mdx|unist|micromark/i,
    );
  });
});

describe('what looks like text and would run', () => {
  const P = 'process.exit(1)';
  it.each([
    ['a module under a line of =', `export const x = ${P} /*\n===\n*/`],
    ['a module under a line of -', `export const x = ${P} /*\n---\n*/`],
    ['a module after a table', `| a |\n| - |\nexport const x = ${P}`],
    ['code between the marks of two cells of a table', `| a | b | c |\n| - | - | - |\n| \` | {${P}} | \` |`],
    ['code after an address that takes the mark with it', `www.a.example/\` {${P}} \``],
    ['code after an address with https', `https://a.example/\` {${P}} \``],
    ['code after the call of a footnote', `Hi[^a\`] {${P}} \`\n\n[^a\`]: x`],
    ['code in a footnote', `[^a\`]: {${P}} \``],
    ['an address that runs, behind another', 'www.a.example/` [x](javascript:alert(1)) `'],
    ['a picture, behind an address', 'www.a.example/` ![x](http://evil.example/x.png) `'],
    ['a heading that begins with import', 'import duties\n====='],
    ['a name that every object has', 'a <constructor to="x"/>'],
    ['another such name', 'a <__proto__/>'],
    ['a name with a point', '<a.b/>'],
    ['no name at all', '<>x</>'],
    ['code in a heading', `# {${P}}`],
    ['code in the title of a link', `[{${P}}](https://example.com)`],
    ['a default export', 'export default 1'],
  ])('is refused: %s', (_, body) => {
    expect(faultsOf(body).length).toBeGreaterThan(0);
  });

  it.each([
    ['import in the middle of a paragraph', 'We pay\nimport duties.'],
    ['export in a list', '- export labels\n- import orders'],
    ['a brace in code', 'Write `{name}` and\n\n```\n{name}\nimport x\n```'],
    ['an escaped sign', 'Fewer than \\< 5 and \\{ open.'],
    [
      'a table, a footnote and an address',
      '| a |\n| - |\n| `x` |\n\nSee[^1] www.example.com.\n\n[^1]: Here.',
    ],
    ['a reference with words of its own', 'Ask <Ref to="person/ceo">the *chief*</Ref>.'],
  ])('lets stand: %s', (_, body) => {
    expect(faultsOf(body)).toEqual([]);
  });
});

describe('a reference in prose', () => {
  it.each([
    ['stands in no link', '[<Ref to="person/ceo" />](https://example.com)'],
    ['names its record once', '<Ref to="person/ceo" to="person/cfo" />'],
    ['holds no list and no heading', '<Ref to="person/ceo">\n\n- one\n\n</Ref>'],
    ['is how one links within the site', '[x](/behaviours/nope/)'],
  ])('%s', (_, body) => {
    expect(faultsOf(body)).toHaveLength(1);
  });
});

describe('prose that breaks off', () => {
  it.each([
    ['a comment', 'One.\n\nTwo <!-- note --> three.', '3:5', /comment/],
    ['an address in signs', 'Write to <a@b.example> now.', '1:10', /without < and >/],
    ['a tag that does not close', 'One<br>two', '1:4', /“<br>”/],
    ['a type in signs', 'An Array<string> here', '1:9', /“<string>”/],
    ['a reference without its end', 'Ask <Ref to="person/ceo" now.', '1:5', /not finished/],
    ['a reference that does not close', 'Ask <Ref to="person/ceo">him.', '1:5', /not finished/],
    ['a brace', 'Dear {name.', '1:6', /\{/],
  ])('is pointed at where it begins: %s', (_, body, place, message) => {
    const { faults } = readProse('a.mdx', body, 1);
    expect(faults.map((one) => `${one.place.line}:${one.place.column}`)).toEqual([place]);
    expect(faults.map((one) => one.message + one.fix).join()).toMatch(message);
  });

  it('is one finding where it is nested too deeply or too long', () => {
    expect(faultsOf(`${'- '.repeat(5000)}x`)).toHaveLength(1);
    expect(faultsOf('word *x* [a](https://b.example) `c` '.repeat(60_000))).toHaveLength(1);
  });
});

it('the site offers prose what the check of prose lets stand, and no more', () => {
  const offered =
    /components = \{([^}]*)\}/.exec(
      readFileSync(join(import.meta.dirname, '../../src/mdx.ts'), 'utf8'),
    )?.[1] ?? '';
  expect(
    offered
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ).toEqual(Object.keys(COMPONENTS));
});
