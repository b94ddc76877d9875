import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/time/interval.ts';
import {
  formatSessionDay,
  parseSessionDay,
  sessionsBetween,
  type SessionDay,
} from '../../src/time/sessions.ts';

const week: Interval = { count: 1, unit: 'week' };
const month: Interval = { count: 1, unit: 'month' };
const on = (text: string): SessionDay => {
  const read = parseSessionDay(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
};
const days = (schedule: Parameters<typeof sessionsBetween>[0], from: string, until: string) =>
  sessionsBetween(schedule, from, until).map(({ date }) => date);

describe('the day on which something meets', () => {
  it.each(['tuesday', 'third wednesday', 'last friday'])('is read and written the same (%s)', (text) => {
    expect(formatSessionDay(on(text.toUpperCase()))).toBe(text);
  });

  it.each(['tuesdays', 'fifth monday', 'third', 'the third wednesday', '3rd wednesday', ''])(
    'is refused with what to type (%s)',
    (text) => {
      const read = parseSessionDay(text);
      expect(read.ok ? '' : read.fix).toContain('`third wednesday`');
    },
  );
});

describe('the sessions of a forum', () => {
  it('come every week from the first on', () => {
    const schedule = { every: week, first: { date: '2026-10-05', minute: 540 } };
    expect(sessionsBetween(schedule, '2026-09-01', '2026-10-19')).toEqual([
      { date: '2026-10-05', minute: 540 },
      { date: '2026-10-12', minute: 540 },
      { date: '2026-10-19', minute: 540 },
    ]);
  });

  it('every two weeks on Tuesdays count from the first Tuesday on or after the first day', () => {
    const schedule = { every: { ...week, count: 2 }, first: { date: '2026-10-01' }, on: on('tuesday') };
    expect(days(schedule, '2026-10-01', '2026-11-10')).toEqual(['2026-10-06', '2026-10-20', '2026-11-03']);
  });

  it('on third Wednesdays fall from the 15th to the 21st, also where the span begins after the 1st', () => {
    const schedule = { every: month, first: { date: '2026-10-01' }, on: on('third wednesday') };
    expect(days(schedule, '2026-10-10', '2026-12-31')).toEqual(['2026-10-21', '2026-11-18', '2026-12-16']);
  });

  it('on the last Friday of every quarter fall in the months that lie whole quarters after the first', () => {
    const schedule = {
      every: { count: 1, unit: 'quarter' as const },
      first: { date: '2026-01-10' },
      on: on('last friday'),
    };
    expect(days(schedule, '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-30',
      '2026-04-24',
      '2026-07-31',
      '2026-10-30',
    ]);
  });

  it('end with the last day on which it may meet', () => {
    const schedule = { every: week, first: { date: '2026-10-05' }, until: '2026-10-18' };
    expect(days(schedule, '2026-10-06', '2026-12-31')).toEqual(['2026-10-12']);
  });

  it('are unknown where nobody says when it began', () => {
    expect(days({ every: week, on: on('monday') }, '2026-10-01', '2026-12-31')).toEqual([]);
  });
});
