import { describe, expect, it } from 'vitest';
import { RELEASE_FORMAT } from '../../../src/schema/release.ts';
import { STEPS, upToDate, type Step } from '../../../src/source/releases/formats.ts';

const same = (value: object) => value;
const STEPS_TO_3: readonly Step[] = [
  { manifest: (value) => ({ ...value, one: true }), records: same },
  { manifest: (value) => ({ ...value, two: 'one' in value }), records: same },
];

describe('a release of an older format', () => {
  it('is brought up to date step by step, in their order', () => {
    expect(upToDate({ format: 1, version: '1' }, 'manifest', STEPS_TO_3, 3)).toEqual({
      format: 3,
      version: '1',
      one: true,
      two: true,
    });
    expect(upToDate({ format: 2 }, 'manifest', STEPS_TO_3, 3)).toEqual({ format: 3, two: false });
  });
  it('of the present one is left as it is, and so is what says no format', () => {
    expect(upToDate({ format: 3 }, 'manifest', STEPS_TO_3, 3)).toEqual({ format: 3 });
    expect(upToDate({ format: 'x' }, 'records', STEPS_TO_3, 3)).toEqual({ format: 'x' });
    expect(upToDate(undefined, 'records', STEPS_TO_3, 3)).toBe(undefined);
  });
  it('finds a step from each older format to the next', () => {
    expect(STEPS).toHaveLength(RELEASE_FORMAT - 1);
  });
});
