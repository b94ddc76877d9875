import { expect, it } from 'vitest';
import { readProse } from '../../src/source/prose.ts';

const textsOf = (body: string, firstLine = 1) =>
  readProse('a.mdx', body, firstLine).texts.map(
    ({ text, places }) =>
      `${places.map(({ line, column, endColumn }) => `${line}:${column}-${endColumn}`).join(' ')} ${JSON.stringify(text)}`,
  );

it('paragraphs, headings, list items, quotes and cells are texts, each line with its place', () => {
  expect(
    textsOf(
      '# One *two*\n\nThree\nfour\n\n- five\n  six\n- seven\n\n> eight\n> nine\n\n| ten | eleven |\n| --- | --- |\n| a | b |\n',
      5,
    ),
  ).toEqual([
    '5:1-12 "One two"',
    '7:1-6 8:1-5 "Three\\nfour"',
    '10:3-7 11:3-6 "five\\nsix"',
    '12:3-8 "seven"',
    '14:3-8 15:1-7 "eight\\nnine"',
    '17:1-17 "ten"',
    '17:7-17 "eleven"',
    '19:1-10 "a"',
    '19:5-10 "b"',
  ]);
});

it('what is code is no text, and a line of it is still a line', () => {
  expect(textsOf('Write `one\ntwo` here\nand there.\n\n```sh\nthree\n```\n')).toEqual([
    '1:1-11 2:1-10 3:1-11 "Write ￼\\n here\\nand there."',
  ]);
});

it('the words of a link and of a reference are text', () => {
  expect(textsOf('See [one](https://example.com) and <Ref to="person/ana">two</Ref>.\n')).toEqual([
    '1:1-67 "See one and two."',
  ]);
});
