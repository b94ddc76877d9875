import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/source/yaml.ts';

const faultsOf = (text: string) =>
  readYaml('a.yaml', text).faults.map(({ place, message }) => `${place.line}:${place.column} ${message}`);

describe('reading YAML', () => {
  it('knows where each value and each key stands', () => {
    const yaml = readYaml('a.yaml', 'refunds:\n  name: Refunds\n  responsible: [sales, support]\n');
    expect(yaml.at(['refunds', 'name'])).toMatchObject({ line: 2, column: 9, endLine: 2, endColumn: 16 });
    expect(yaml.at(['refunds', 'name'], 'key')).toMatchObject({ line: 2, column: 3, endColumn: 7 });
    expect(yaml.at(['refunds', 'responsible', 1])).toMatchObject({ line: 3, column: 24, endColumn: 31 });
  });

  it('points at the nearest part that exists where the path goes on', () => {
    const yaml = readYaml('a.yaml', 'refunds:\n  accountable: ana\n');
    expect(yaml.at(['refunds', 'accountable', 0])).toMatchObject({ line: 2, column: 16 });
    expect(yaml.at(['refunds', 'reason'])).toMatchObject({ line: 1, column: 1 });
  });

  it('gives the same places for LF, CRLF and a byte order mark', () => {
    const text = 'a:\n  name: A\nb:\n  name: B\n';
    const places = (written: string) => readYaml('a.yaml', written).at(['b', 'name']);
    expect(places(text.replaceAll('\n', '\r\n'))).toEqual(places(text));
    expect(places(`\uFEFF${text}`)).toEqual(places(text));
  });

  it('refuses an anchor, an alias, a tag and a key that is written twice, each once', () => {
    expect(faultsOf('a: &x\n  name: A\nb: *x\n')).toHaveLength(2);
    expect(faultsOf('a: !!set { b }\n')).toHaveLength(1);
    expect(faultsOf('a: 1\nb: 2\na: 3\n')).toEqual(['3:1 “a” is written twice; the first is on line 1.']);
  });

  it('says one thing of a text that was pasted below the one it replaces', () => {
    const old = 'name: Mail\ntype: cadence\nstatement: Old.\nevery: 1 day\n';
    const { faults } = readYaml(
      'a.yaml',
      `${old}\nname: Mail\ntype: cadence\nstatement: New.\nevery: 2 days\nwhy: Calm.\n`,
    );
    expect(faults.map(({ place, message, fix }) => [place.line, message, fix])).toEqual([
      [
        6,
        'This file holds the whole text twice; the second begins on line 6.',
        'Keep one of them: where the new one stands below the old, delete lines 1–5.',
      ],
    ]);
    expect(faultsOf('a: { name: A }\nb: { name: B }\na: { name: A }\nb: { name: B }\n')).toHaveLength(1);
    expect(faultsOf('a: 1\nb: 2\nc: 3\na: 4\nd: 5\n')).toEqual([
      '4:1 “a” is written twice; the first is on line 1.',
    ]);
  });

  it('says one thing of a text that does not parse, where a person would look', () => {
    expect(faultsOf('a: "open\nb: 2\nc: 3\n')).toEqual([
      '1:4 A quote, a bracket or a colon is missing here.',
    ]);
    expect(faultsOf('a:\n\tb: 1\n')).toEqual(['2:1 A tab stands where spaces belong.']);
    expect(faultsOf('a: one: two\n')).toEqual(['1:4 A colon followed by a space stands inside this text.']);
  });

  it('keeps dates, versions and words as they were typed', () => {
    expect(readYaml('a.yaml', 'a: 2026-02-30\nb: yes\nc: on\n').value).toEqual({
      a: '2026-02-30',
      b: 'yes',
      c: 'on',
    });
  });

  it('says in one finding that a bomb of aliases or a list of 5,000 levels cannot be read', () => {
    const bomb = [
      'a0: &a0 [x]',
      ...Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ].join('\n');
    expect(readYaml('a.yaml', bomb).faults.length).toBeGreaterThan(0);
    expect(faultsOf(`a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)).toHaveLength(1);
  });
});
