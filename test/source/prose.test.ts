import { describe, expect, it } from 'vitest';
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
    ['an address that runs', '[x](javascript:alert(1))', '1:1'],
    ['a picture from elsewhere', '![x](https://example.com/x.png)', '1:1'],
  ])('refuses %s, at its place', (_, body, place) => {
    expect(faultsOf(body)).toEqual([place]);
  });

  it('says one thing in plain words of prose that does not parse', () => {
    const { faults } = readProse('a.mdx', 'A price < 5 € and { open.\n', 1);
    expect(faults).toHaveLength(1);
    expect(faults.map(({ message, fix }) => message + fix).join()).not.toMatch(
      /acorn|esm|mdx|unist|micromark/i,
    );
  });
});
