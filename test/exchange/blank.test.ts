import { describe, expect, it } from 'vitest';
import { blankPath, blankRecord } from '../../src/exchange/blank.ts';
import { KIND_NAMES } from '../../src/kinds.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';

describe('a blank record', () => {
  it.each(KIND_NAMES.filter((kind) => kind !== 'company'))(
    'of kind %s parses, and lacks only what is to be filled in',
    (kind) => {
      const { faults } = readSource(memoryFiles({ [blankPath(kind)]: blankRecord(kind) }));
      expect(faults.filter(({ rule }) => rule !== 'record-fits-schema')).toEqual([]);
      expect(faults.length).toBeGreaterThan(0);
      for (const { message } of faults) expect(message).toMatch(/is (empty|missing)\.$/);
    },
  );
});
