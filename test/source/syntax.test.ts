import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';

const findings = (text: string) =>
  readYaml('a.yaml', text).faults.map(
    ({ place, message, fix }) => `${place.line}:${place.column} ${message} ${fix}`,
  );

describe('a text that cannot be read is one finding, in the words of its author', () => {
  it.each([
    [
      'a:\n  type: x\n   statement: S.\n',
      '3:4 This line is indented further than the one above, so it reads as part of its text. Let it begin in the same column as the field above.',
    ],
    [
      'a: one: two\n',
      '1:4 A colon followed by a space stands inside this text. Put the whole text in quotes: name: "text: with a colon".',
    ],
    [
      'a:\n  name: [b, c\n  x: y\n',
      '2:9 This [ is never closed. Close it with ]. If it is part of a text, put the whole text in quotes.',
    ],
    [
      'a: { b: 1\nc: 2\n',
      '1:4 This { is never closed. Close it with }. If it is part of a text, put the whole text in quotes.',
    ],
    [
      'a: [b, c\n',
      '1:4 This [ is never closed. Close it with ]. If it is part of a text, put the whole text in quotes.',
    ],
    [
      'a:\n  b: [\n    c\n]\n',
      '2:6 The ] that closes this [ is not indented. Indent the line of the ] further than the name of the field.',
    ],
    [
      'a: *bold* text\n',
      '1:4 “*bold*” repeats another part of the file. Write it out here: what stands on the line must be what holds. If it is text, put the whole text in quotes: "*bold* text"',
    ],
    [
      'a: @mara\n',
      '1:4 This text begins with @, a character that has a meaning of its own. Put the whole text in quotes: "@mara"',
    ],
    [
      'a: %5\n',
      '1:4 This text begins with %, a character that has a meaning of its own. Put the whole text in quotes: "%5"',
    ],
    [
      'a: `code`\n',
      '1:4 This text begins with `, a character that has a meaning of its own. Put the whole text in quotes: "`code`"',
    ],
    [
      'a: ? what\n',
      '1:4 This text begins with ?, a character that has a meaning of its own. Put the whole text in quotes: "? what"',
    ],
    [
      'a: !important\n',
      '1:4 “!important” begins with !, a character that has a meaning of its own. Remove it. If it is text, put the whole text in quotes: "!important"',
    ],
    [
      "a: 'It's done'\n",
      `1:8 The quotes end before the text does. Write '' for each ' inside the text, or double quotes around all of it: "It's done"`,
    ],
    [
      'a: "Say "no" now"\n',
      `1:10 The quotes end before the text does. Put a backslash before each " inside the text, or single quotes around all of it: 'Say "no" now'`,
    ],
    [
      'a: - b\n',
      '1:4 A list begins on the line of its name. Begin each entry on a line of its own. Put text that begins with a hyphen and a space in quotes.',
    ],
    [
      'a:\n  b: 1\n<<<<<<< HEAD\n  c: 2\n=======\n  c: 3\n>>>>>>> x\n',
      '3:1 Two versions of the same lines stand here, one below the other. Keep one of the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ])('%j', (text, finding) => {
    expect(findings(text)).toEqual([finding]);
    expect(findings(text).join()).not.toMatch(/yaml/i);
    expect(findings(text.replaceAll('\n', '\r\n'))).toEqual([finding]);
  });

  it('and may be text where it begins with & or *', () => {
    expect(findings('a: &b text\n').join()).toMatch(
      /If it is text, put the whole text in quotes: "&b text"$/,
    );
    expect(findings('a: *b\n').join()).toMatch(/put the whole text in quotes: "\*b"$/);
  });

  it.each([300, 780, 1500, 5000])('says so when it is nested %d levels deep', (levels) => {
    const found = findings(`a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`);
    expect(found.length).toBeLessThan(2);
    if (levels >= 5000) expect(found).toHaveLength(1);
    for (const one of found) expect(one).toMatch(/nested too deeply/);
  });
});

describe('size', () => {
  it('a field among twenty thousand is found at once', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `k${at}: x\n`).join('');
    const yaml = readYaml('a.yaml', text);
    const started = performance.now();
    for (let at = 0; at < 20_000; at += 1) yaml.at([`k${at}`], 'key');
    expect(yaml.at(['k19999'], 'key')).toMatchObject({ line: 20_000, column: 1 });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('twenty repetitions of a file are told, and a file above 5 megabytes is one finding', () => {
    const text = `a: &x 1\n${Array.from({ length: 50 }, (_, at) => `b${at}: *x\n`).join('')}`;
    expect(findings(text)).toHaveLength(20);
    expect(findings(`a: ${'x'.repeat(5_000_000)}\n`)).toEqual([
      '1:1 This file is larger than 5 megabytes. Split it: each record can have a file of its own.',
    ]);
  });
});
