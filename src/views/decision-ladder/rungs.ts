import { byLabel } from '../../analysis/by-label.ts';
import { targetWords } from '../../analysis/target.ts';
import type { Timeline } from '../../analysis/timelines.ts';
import type { Calendar } from '../../time/calendar.ts';
import { longestElapsed } from '../../time/longest.ts';

/** One sort of decision on the ladder. */
export interface Rung {
  readonly timeline: Timeline;
  /** Its promise as people say it. */
  readonly words: string;
  /** How long the promise is at the longest, in minutes by the clock; Infinity for no promise. */
  readonly longest: number;
}

/** Sorts of decision that can, or cannot, be undone, the fastest first. */
export interface Ladder {
  readonly door: Timeline['door'];
  readonly rungs: readonly Rung[];
}

const ORDER = ['two-way', 'one-way', undefined] as const;

/** The decision timelines by their door, and there by how long they take at the longest in a calendar. */
export function laddersOf(timelines: readonly Timeline[], calendar: Calendar): Ladder[] {
  const rungs = [...timelines].sort(byLabel).map((timeline) => ({
    timeline,
    words: targetWords(timeline) ?? '',
    longest: longestElapsed(timeline.within, calendar),
  }));
  return ORDER.map((door) => ({
    door,
    rungs: rungs
      .filter(({ timeline }) => timeline.door === door)
      .sort((a, b) => (a.longest === b.longest ? 0 : a.longest < b.longest ? -1 : 1)),
  })).filter(({ rungs: some }) => some.length > 0);
}
