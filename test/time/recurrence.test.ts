import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/time/date.ts';
import { addInterval, INTERVAL_UNITS, parseInterval, type Interval } from '../../src/time/interval.ts';
import {
  daysOf,
  daysTogether,
  firstAfter,
  firstTogetherAfter,
  lastUntil,
  together,
  type Recurrence,
} from '../../src/time/recurrence.ts';

const interval = (text: string): Interval => {
  const read = parseInterval(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};
const every = (text: string, anchor: string): Recurrence => ({ anchor, every: interval(text) });
const met = (...all: readonly [string, string][]) =>
  together(all.map(([text, anchor]) => every(text, anchor)));

const FORTNIGHT = every('2 weeks', '2026-10-05');

describe('days that come round', () => {
  it('are counted from any one of them in both directions', () => {
    expect(daysOf(FORTNIGHT, '2026-11-01', '2026-11-30')).toEqual(['2026-11-02', '2026-11-16', '2026-11-30']);
    expect(daysOf(FORTNIGHT, '2026-09-01', '2026-09-30')).toEqual(['2026-09-07', '2026-09-21']);
    expect(daysOf(every('1 week', '2030-01-07'), '2026-11-23', '2026-12-01')).toEqual([
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(daysOf(FORTNIGHT, '2026-10-06', '2026-10-18')).toEqual([]);
  });

  it('keep to the end of a month where it is shorter', () => {
    expect(daysOf(every('1 month', '2026-01-31'), '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  it('have a last one until a day, that day included, and a first one after it', () => {
    expect([lastUntil(FORTNIGHT, '2026-10-19'), firstAfter(FORTNIGHT, '2026-10-19')]).toEqual([
      '2026-10-19',
      '2026-11-02',
    ]);
    expect([lastUntil(FORTNIGHT, '2026-10-18'), firstAfter(FORTNIGHT, '2026-10-18')]).toEqual([
      '2026-10-05',
      '2026-10-19',
    ]);
  });
});

describe('days on which several fall together', () => {
  it('come round with the least common multiple where weeks meet weeks', () => {
    // 5 October + 12 weeks = 28 December.
    expect(
      daysTogether(met(['4 weeks', '2026-10-05'], ['6 weeks', '2026-10-05']), '2026-10-06', '2027-03-31'),
    ).toEqual(['2026-12-28', '2027-03-22']);
    expect(met(['4 weeks', '2026-10-05'], ['6 weeks', '2026-10-05'])).toMatchObject({
      is: 'rhythm',
      recurrence: { every: { count: 84, unit: 'day' } },
    });
  });

  it('are found where lengths have no common measure and first days differ', () => {
    // Mondays 5, 19 October, 2, 16 November against Mondays 12 October, 2, 23 November: 2 November, then every 6 weeks.
    const both = met(['2 weeks', '2026-10-05'], ['3 weeks', '2026-10-12']);
    expect(daysTogether(both, '2026-10-01', '2027-01-31')).toEqual([
      '2026-11-02',
      '2026-12-14',
      '2027-01-25',
    ]);
    expect(firstTogetherAfter(both, '2026-11-02')).toBe('2026-12-14');
  });

  it('are none ever where the first days keep them apart', () => {
    expect(met(['2 weeks', '2026-10-05'], ['2 weeks', '2026-10-12'])).toEqual({ is: 'never' });
    expect(met(['1 week', '2026-10-05'], ['1 week', '2026-10-07'])).toEqual({ is: 'never' });
    expect(met(['2 weeks', '2026-10-05'], ['4 weeks', '2026-10-12'])).toEqual({ is: 'never' });
    expect(met(['1 month', '2026-10-01'], ['1 quarter', '2026-10-15'])).toEqual({ is: 'never' });
    expect(met(['2 months', '2026-10-01'], ['2 months', '2026-11-01'])).toEqual({ is: 'never' });
    expect(firstTogetherAfter({ is: 'never' }, '2026-10-01')).toBeUndefined();
    expect(daysTogether({ is: 'never' }, '2026-10-01', '2026-12-31')).toEqual([]);
  });

  it('are listed where weeks meet months', () => {
    // Mondays that are the first of a month: 1 February, 1 March and 1 November 2027.
    const both = met(['1 week', '2026-10-05'], ['1 month', '2026-10-01']);
    expect(both.is).toBe('irregular');
    expect(daysTogether(both, '2026-10-01', '2027-12-31')).toEqual([
      '2027-02-01',
      '2027-03-01',
      '2027-11-01',
    ]);
    expect(firstTogetherAfter(both, '2026-10-01')).toBe('2027-02-01');
  });

  it('of a quarter and a month come round with the quarter, and with four together the rarest decides', () => {
    expect(met(['1 month', '2026-11-01'], ['1 quarter', '2026-10-01'])).toMatchObject({
      recurrence: { every: { count: 3, unit: 'month' } },
    });
    const all = met(
      ['1 week', '2026-10-05'],
      ['2 weeks', '2026-10-05'],
      ['3 weeks', '2026-10-05'],
      ['4 weeks', '2026-10-05'],
    );
    expect(firstTogetherAfter(all, '2026-10-05')).toBe('2026-12-28');
  });

  it('are looked for in the next twenty years where they come round once in centuries', () => {
    const seldom = met(['999 weeks', '2026-10-05'], ['998 weeks', '2026-10-19']);
    expect(seldom.is).toBe('irregular');
    expect(firstTogetherAfter(seldom, '2026-11-23')).toBeUndefined();
    const today = met(['999 weeks', '2026-11-30'], ['998 weeks', '2026-11-30']);
    expect(firstTogetherAfter(today, '2026-11-23')).toBe('2026-11-30');
    const years = met(['999 years', '2026-11-01'], ['998 years', '2026-11-01']);
    expect(firstTogetherAfter(years, '2026-10-23')).toBe('2026-11-01');
  });

  it('are those of the one where there is only one, and none where there is none', () => {
    expect(together([FORTNIGHT])).toEqual({ is: 'rhythm', recurrence: FORTNIGHT });
    expect(together([])).toEqual({ is: 'never' });
  });

  const someDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
  const someInterval = fc.record({
    count: fc.integer({ min: 1, max: 7 }),
    unit: fc.constantFrom(...INTERVAL_UNITS),
  });
  const some = fc.record({ anchor: someDay, every: someInterval });

  /** Every day of a recurrence around a stretch of days, by counting up and down. */
  function counted({ anchor, every: length }: Recurrence, from: string, until: string): Set<string> {
    const days = new Set<string>();
    for (let turn = 0, day = anchor; day <= until; day = addInterval(anchor, length, ++turn))
      if (day >= from) days.add(day);
    for (let turn = 0, day = anchor; day >= from; day = addInterval(anchor, length, --turn))
      if (day <= until) days.add(day);
    return days;
  }

  it('are the same by arithmetic as by looking at each day', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 3 }), someDay, (all, from) => {
        const until = addDays(from, 400);
        const sets = all.map((one) => counted(one, from, until));
        const each = Array.from({ length: 401 }, (_, index) => addDays(from, index));
        const wanted = each.filter((day) => sets.every((days) => days.has(day)));
        const found = together(all);
        expect(daysTogether(found, from, until)).toEqual(wanted);
        const next = firstTogetherAfter(found, addDays(from, -1));
        if (wanted.length > 0) expect(next).toBe(wanted[0]);
        else expect(next === undefined || next > until).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});
