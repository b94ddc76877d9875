import { expect, test } from 'vitest';
import { placeRecords } from '../../src/store/place-records.ts';

test('Records of one kind from several files go into one file, in the order given', () => {
  const { files } = placeRecords(
    [
      { file: 'a/teams.csv', kind: 'team', records: [['z', { name: 'Z' }]] },
      { file: 'b/teams.csv', kind: 'team', records: [['a', { name: 'A' }]] },
    ],
    new Set(),
  );
  expect([...files]).toEqual([
    ['data/teams.yaml', '# Teams, imported from teams.csv and teams.csv.\n\nz:\n  name: Z\na:\n  name: A\n'],
  ]);
});

test('A record that has a file of its own stays in it', () => {
  const { files } = placeRecords(
    [
      {
        file: 'teams.csv',
        kind: 'team',
        records: [
          ['core', { name: 'Core' }],
          ['infra', { name: 'Infra' }],
        ],
      },
    ],
    new Set(['data/teams/core.yaml']),
  );
  expect([...files]).toEqual([
    ['data/teams.yaml', '# Teams, imported from teams.csv.\n\ninfra:\n  name: Infra\n'],
    ['data/teams/core.yaml', '# One team, imported from teams.csv.\n\nname: Core\n'],
  ]);
});

test('A record that stands in prose is named, so that its text is not lost', () => {
  const { inProse } = placeRecords(
    [{ file: 'values.csv', kind: 'value', records: [['speed', { name: 'Speed', statement: 'Now.' }]] }],
    new Set(['src/content/values/speed.mdx', 'src/content/values/other.mdx']),
  );
  expect(inProse).toEqual(['src/content/values/speed.mdx']);
});

test('Nothing is placed where there is no record', () => {
  expect(placeRecords([{ file: 'teams.csv', kind: 'team', records: [] }], new Set()).files.size).toBe(0);
});
