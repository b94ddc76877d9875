import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowds } from '../../src/analysis/crowds.ts';
import { addDays } from '../../src/time/date.ts';
import { inForce, type Span } from '../../src/time/period.ts';

interface Weighed extends Span {
  readonly weight: number;
}

const day = (number: number) => addDays('2026-11-01', number);
const weightOf = ({ weight }: Weighed) => weight;
const span = fc
  .record({
    first: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    last: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    weight: fc.integer({ min: 0, max: 5 }),
  })
  .filter(({ first, last }) => first === undefined || last === undefined || first <= last)
  .map(({ first, last, weight }): Weighed => ({
    from: first === undefined ? undefined : day(first),
    until: last === undefined ? undefined : day(last),
    weight,
  }));

/** The same by looking at each day: who holds there, where that weighs too much and is no part of what holds on another. */
function byDay(spans: readonly Weighed[], limit: number): string[] {
  const sets = Array.from({ length: 15 }, (_, number) =>
    spans.filter((one) => one.weight > 0 && inForce(one, day(number - 1))),
  ).filter((some) => some.reduce((sum, one) => sum + one.weight, 0) > limit);
  const isPart = (some: Weighed[], other: Weighed[]) =>
    some.length < other.length && some.every((one) => other.includes(one));
  const largest = sets.filter((some) => !sets.some((other) => isPart(some, other)));
  return [...new Set(largest.map((some) => named(some, spans)))].sort();
}
const named = (some: readonly Weighed[], spans: readonly Weighed[]): string =>
  some
    .map((one) => spans.indexOf(one))
    .sort((a, b) => a - b)
    .join(' ');

describe('what holds on one day and weighs too much together', () => {
  it('is what one finds by looking at every day', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 9 }), fc.integer({ min: 0, max: 12 }), (spans, limit) => {
        const found = crowds(spans, { weightOf, limit }).map(({ members }) => named(members, spans));
        expect([...found].sort()).toEqual(byDay(spans, limit));
      }),
    );
  });

  it('holds from its latest beginning to its earliest end', () => {
    const spans = [
      { from: day(0), until: day(9), weight: 60 },
      { from: day(3), weight: 50 },
      { until: day(7), weight: 20 },
    ];
    expect(crowds(spans, { weightOf, limit: 100 })).toEqual([
      { members: [spans[2], spans[0], spans[1]], weight: 130, from: day(3), until: day(7) },
    ]);
  });

  it('is found without comparing each with each: four times as many spans, at most five times the looks', () => {
    const looks = (n: number) => {
      let count = 0;
      const spans = Array.from({ length: n }, (_, index) => ({
        from: addDays('2000-01-01', index * 2),
        until: addDays('2000-01-01', index * 2 + 2),
      }));
      crowds(spans, { weightOf: () => (count++, 1), limit: 1 });
      return count;
    };
    expect(looks(2000)).toBeLessThanOrEqual(5 * looks(500));
  });
});
