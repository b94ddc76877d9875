import { describe, expect, it } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

const VALUES = 'a: { name: A, statement: A., advances: [speed, care] }\n';
const findings = (files: Record<string, string>) => {
  const source = readSource(memoryFiles({ 'data/values.yaml': VALUES, ...files }));
  return [...source.faults, ...buildPlaybook(source).faults].map(
    ({ place, fix }) => `${place.file}:${place.line}:${place.column} ${fix}`,
  );
};

describe('a file whose records stand where no record belongs is one finding', () => {
  it.each([
    [
      'in a group of its own name',
      'concerns:\n  speed:\n    name: Speed\n  care:\n    name: Care\n',
      '1:1 Remove this line, and move the lines below it two spaces to the left.',
    ],
    [
      'in a list of its own name',
      'concerns:\n  - { id: speed, name: Speed }\n  - { id: care, name: Care }\n',
      '1:1 Remove this line, and move the lines below it two spaces to the left.',
    ],
    [
      'in a list',
      '- id: speed\n  name: Speed\n- care:\n    name: Care\n',
      '1:1 Begin each record with its id and a colon instead of “- ”, and write its fields below, two spaces further in.',
    ],
    [
      'not indented',
      'speed:\nname: Speed\ncare:\nname: Care\n',
      '2:1 Indent the fields of “speed” by two spaces.',
    ],
    [
      'not indented, in part',
      'speed:\n  name: Speed\ncare:\nname: Care\n',
      '4:1 Indent the fields of “care” by two spaces.',
    ],
  ])('%s', (_, text, finding) => {
    expect(findings({ 'data/concerns.yaml': text })).toEqual([`data/concerns.yaml:${finding}`]);
  });

  it('where a file of one record begins with its id', () => {
    const fix = 'Remove this line, and move the lines below it two spaces to the left.';
    expect(
      findings({
        'data/concerns/speed.yaml': 'speed:\n  name: Speed\n',
        'data/concerns/care.yaml': 'concern:\n  name: Care\n',
      }),
    ).toEqual([`data/concerns/care.yaml:1:1 ${fix}`, `data/concerns/speed.yaml:1:1 ${fix}`]);
    expect(findings({ 'data/company.yaml': 'company:\n  name: Acme\n', 'data/values.yaml': '' })).toEqual([
      `data/company.yaml:1:1 ${fix}`,
    ]);
  });

  it('and a record may be called like its kind or like a field', () => {
    const text =
      'concerns:\n  name: Concerns\nname:\n  name: Names\nspeed: { name: Speed }\ncare: { name: Care }\n';
    expect(findings({ 'data/concerns.yaml': text })).toEqual([]);
  });
});

it('a name that no disk can keep is to be replaced by another', () => {
  expect(findings({ 'data/values.yaml': '', 'data/concerns.yaml': 'con: { name: Con }\n' })).toEqual([
    'data/concerns.yaml:1:1 Choose another name.',
  ]);
});
