import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasEnded, hasNotBegun, inForce, overlap, type Span } from '../../src/time/period.ts';

const quarter: Span = { from: '2026-10-01', until: '2026-12-31' };

const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-11-${number}`);
const spans: fc.Arbitrary<Span> = fc.record({
  from: fc.option(day, { nil: undefined }),
  until: fc.option(day, { nil: undefined }),
});

describe('a span', () => {
  test('is in force on its first and its last day and not around them', () => {
    expect(
      ['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map((on) => inForce(quarter, on)),
    ).toEqual([false, true, true, false]);
  });

  test('without an end is open on that side', () => {
    expect(inForce({}, '2026-01-01')).toBe(true);
    expect(inForce({ from: '2026-10-01' }, '2199-12-31')).toBe(true);
    expect(inForce({ until: '2026-10-01' }, '1900-01-01')).toBe(true);
    expect(hasEnded({ from: '2026-10-01' }, '2199-12-31')).toBe(false);
    expect(hasNotBegun({ until: '2026-10-01' }, '1900-01-01')).toBe(false);
  });

  test('has ended the day after its last and has not begun the day before its first', () => {
    expect(hasEnded(quarter, '2026-12-31')).toBe(false);
    expect(hasEnded(quarter, '2027-01-01')).toBe(true);
    expect(hasNotBegun(quarter, '2026-09-30')).toBe(true);
    expect(hasNotBegun(quarter, '2026-10-01')).toBe(false);
  });
});

describe('two spans', () => {
  test('overlap on the days that both hold', () => {
    expect(overlap(quarter, { from: '2026-12-31' })).toEqual({ from: '2026-12-31', until: '2026-12-31' });
    expect(overlap(quarter, { from: '2027-01-01' })).toBeUndefined();
    expect(overlap({ from: '2026-10-01' }, { from: '2026-11-01' })).toEqual({ from: '2026-11-01' });
    expect(overlap({ until: '2026-10-01' }, {})).toEqual({ until: '2026-10-01' });
    expect(overlap({}, {})).toEqual({});
  });

  test('overlap on a day exactly when both are in force on it, in either order', () => {
    fc.assert(
      fc.property(spans, spans, day, (a, b, on) => {
        const both = overlap(a, b);
        expect(both !== undefined && inForce(both, on)).toBe(inForce(a, on) && inForce(b, on));
        expect(overlap(b, a)).toEqual(both);
      }),
      { numRuns: 300 },
    );
  });
});
