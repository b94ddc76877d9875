import { describe, expect, test } from 'vitest';
import { exportAreaOwners } from '../../src/exchange/area-owners.ts';
import { importBackstage } from '../../src/exchange/backstage/backstage.ts';
import { exportBackstage } from '../../src/exchange/backstage/catalog.ts';
import { importCodeowners } from '../../src/exchange/codeowners.ts';
import type { Exported } from '../../src/exchange/exported.ts';
import type { Imported, TextFile } from '../../src/exchange/imported.ts';
import { diskFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';
import { placeRecords } from '../../src/store/place-records.ts';
import { exportableSource } from '../support/exportable.ts';
import { REPOSITORY } from '../support/tree.ts';

const source = readSource(diskFiles(REPOSITORY));

describe('the shipped playbook, exported and imported again', () => {
  test.each<[string, Exported, (file: TextFile) => Imported]>([
    [
      'a software catalog',
      exportBackstage(exportableSource(source)),
      (file) => importBackstage([file], source),
    ],
    [
      'the owners of its areas’ code',
      exportAreaOwners(exportableSource(source)),
      (file) => importCodeowners(file, source),
    ],
  ])('as %s is the same to the byte', (_, { files }, importOf) => {
    const [[file, text] = ['', '']] = files;
    const { sheets } = importOf({ file, text });
    const placed = placeRecords(sheets, new Set(source.texts.keys()), (path) => source.texts.get(path));
    expect([placed.inProse, placed.closed]).toEqual([[], []]);
    expect(placed.files.size).toBeGreaterThan(1);
    for (const [path, now] of placed.files) expect(now, path).toBe(source.texts.get(path));
  });
});
