import type { AnyNode, Playbook, Pulse } from '../model/playbook.ts';
import { LEVELS } from '../words.ts';
import type { Level } from './message-reach.ts';
import { grouped } from './settled-by.ts';
import { answersOf, sumsOf } from './pulse-answers.ts';

/** A day on which people of one level were asked. */
export interface AskedOn {
  readonly date: string;
  /** How many answered, and how many were asked where all pulses of the day say so. */
  readonly n: number;
  readonly asked: number | undefined;
}

/** What people of one level named as first, from one day to the next. */
export interface NamedFirst {
  readonly level: Level;
  /** The oldest first. */
  readonly days: readonly AskedOn[];
  /** What was named, the most named on the latest day first; a count for each day. */
  readonly rows: readonly { readonly what: AnyNode | 'none'; readonly counts: readonly number[] }[];
  /** Days on which too few answered to show what they named, and how many did. */
  readonly few: readonly { readonly date: string; readonly n: number }[];
}

/**
 * What people named as first, level by level and day by day, up to a day: before and after.
 * Counts of answers. A pulse of a group with too few answers is in no sum, so that it cannot be told from one either.
 */
export function namedFirst(playbook: Playbook, day: string): NamedFirst[] {
  const pulses = playbook.all('pulse').filter(({ date }) => date <= day);
  return (Object.keys(LEVELS) as Level[]).flatMap((level) => {
    const own = pulses.filter((pulse) => pulse.level === level).sort((a, b) => (a.date < b.date ? -1 : 1));
    return own.length > 0 ? [namedBy(level, own)] : [];
  });
}

function namedBy(level: Level, pulses: readonly Pulse[]): NamedFirst {
  const shown = pulses.filter((pulse) => answersOf(pulse).is === 'known');
  const days = [...grouped(shown, ({ date }) => date)].map(([date, some]) => ({
    date,
    sums: new Map(sumsOf(some).map(({ what, count }) => [what, count])),
    n: some.reduce((sum, pulse) => sum + answersOf(pulse).n, 0),
    asked: some.every(({ n }) => n !== undefined) ? some.reduce((sum, { n = 0 }) => sum + n, 0) : undefined,
  }));
  // What was named last stands first, and what is named no longer follows by when it last was.
  const latestFirst = [...new Set([...days].reverse().flatMap(({ sums }) => [...sums.keys()]))];
  const order = [
    ...latestFirst.filter((what) => what !== 'none'),
    ...latestFirst.filter((what) => what === 'none'),
  ];
  return {
    level,
    days: days.map(({ date, n, asked }) => ({ date, n, asked })),
    rows: order.map((what) => ({ what, counts: days.map(({ sums }) => sums.get(what) ?? 0) })),
    few: pulses
      .filter((pulse) => answersOf(pulse).is === 'too few')
      .map((pulse) => ({ date: pulse.date, n: answersOf(pulse).n })),
  };
}
