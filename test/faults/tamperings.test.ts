import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { diskFiles } from '../../src/source/files.ts';
import { readReleases } from '../../src/source/releases/read.ts';
import { copied, scratch, written } from './company.ts';
import { tamperings } from './tamperings.ts';

const place = scratch();
const root = written(place);
const head = readReleases(diskFiles(root)).releases.at(-1)?.hash;
afterAll(() => {
  rmSync(place, { recursive: true });
});

it('nothing is found where nothing was done', () => {
  expect(readReleases(diskFiles(root)).faults).toEqual([]);
});

it.each(tamperings(6, 45))('$sort: $does', ({ apply, names, byHead }) => {
  const copy = copied(root, place);
  apply(copy);
  const { faults, releases } = readReleases(diskFiles(copy));
  const said = faults.map(({ place: { file }, message }) => `${file} ${message}`).join('\n');
  if (byHead) expect([said, releases.at(-1)?.hash === head]).toEqual(['', false]);
  else
    expect(
      names.some((name) => said.includes(name)),
      said,
    ).toBe(true);
});
