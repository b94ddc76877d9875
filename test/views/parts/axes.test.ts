import { describe, expect, it } from 'vitest';
import { axis } from '../../../src/views/parts/axis.ts';
import { dateTicks, dayScale } from '../../../src/views/parts/date-axis.ts';
import { elapsedInWords } from '../../../src/time/elapsed.ts';
import { elapsedAxis } from '../../../src/views/parts/elapsed-axis.ts';

const words = (from: string, until: string, most: number) =>
  dateTicks({ from, until }, [0, 100], most).map(({ text }) => text);

describe('an axis of days', () => {
  it('says months in a quarter, weeks in a month, days in a week and years in ten', () => {
    expect(words('2026-10-01', '2026-12-31', 6)).toEqual(['October', 'November', 'December']);
    expect(words('2026-12-01', '2027-02-28', 6)).toEqual(['December', 'January 2027', 'February']);
    expect(words('2026-11-01', '2026-11-30', 6)).toEqual([
      '2 November',
      '9 November',
      '16 November',
      '23 November',
      '30 November',
    ]);
    expect(words('2026-11-23', '2026-11-25', 6)).toEqual(['23 November', '24 November', '25 November']);
    expect(words('2026-01-01', '2026-12-31', 6)).toEqual(['January 2026', 'April', 'July', 'October']);
    expect(words('2026-07-01', '2031-06-30', 6)).toEqual(['2027', '2028', '2029', '2030', '2031']);
    expect(words('2026-01-01', '2095-12-31', 10)).toEqual([
      '2030',
      '2040',
      '2050',
      '2060',
      '2070',
      '2080',
      '2090',
    ]);
  });

  it('begins with the first day and ends after the last', () => {
    const at = dayScale({ from: '2026-11-01', until: '2026-11-10' }, [0, 100]);
    expect([at('2026-11-01'), at('2026-11-06'), at('2026-11-10')]).toEqual([0, 50, 90]);
    expect(dayScale({ from: '2026-11-01', until: '2026-11-01' }, [20, 80])('2026-11-01')).toBe(20);
  });
});

describe('an axis of times by the clock', () => {
  it('runs from the known time below the shortest to the one above the longest', () => {
    const { at, ticks } = elapsedAxis([30, 3000], [0, 100]);
    expect(ticks.map(({ text }) => text)).toEqual(['15 minutes', '1 hour', '4 hours', '1 day', '3 days']);
    expect([at(15), at(3 * 24 * 60)]).toEqual([0, 100]);
    expect(at(60)).toBeGreaterThan(at(30));
  });

  it('has room where all times are one, where there are none, and for what never ends', () => {
    expect(elapsedAxis([60], [0, 100]).ticks.map(({ text }) => text)).toEqual(['1 hour', '4 hours']);
    expect(elapsedAxis([], [0, 100]).ticks).toEqual([]);
    expect(elapsedAxis([60, Infinity], [0, 100]).at(Infinity)).toBe(100);
    expect(elapsedAxis([9_000_000], [0, 100]).at(9_000_000)).toBeLessThanOrEqual(100);
  });

  it('is said to its two largest units', () => {
    expect([0, 45, 60, 90, 1440, 5790, 8190, 7 * 1440, 28 * 1440].map(elapsedInWords)).toEqual([
      'no time',
      '45 minutes',
      '1 hour',
      '1 hour 30 minutes',
      '1 day',
      '4 days',
      '5 days 16 hours',
      '1 week',
      '4 weeks',
    ]);
  });
});

describe('the words of an axis', () => {
  it('leave out those that have no room, the ends coming first, and end at the edge where they would leave the figure', () => {
    const ticks = [0, 5, 50, 100].map((at) => ({ at, text: '23 November' }));
    const { lines, labels } = axis('narrow', ticks, 1);
    expect(lines).toEqual([0, 5, 50, 100]);
    expect(labels.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'start'],
      [100, 'end'],
    ]);
    expect(axis('wide', ticks, 1).labels.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'start'],
      [50, 'start'],
      [100, 'end'],
    ]);
  });
});
