import { targetWords } from '../../analysis/target.ts';
import { byDoor, type DoorOf, type TimedTimeline } from '../../analysis/timelines-by-time.ts';
import type { Timeline } from '../../analysis/timelines.ts';
import { isHere, type Forum } from '../../model/playbook.ts';
import { scheduleInWords } from '../../time/schedule-words.ts';

/** One sort of decision on the ladder. */
export interface Rung {
  readonly timeline: Timeline;
  /** Its promise as people say it. */
  readonly words: string;
  /** How long the promise is at the longest, in minutes by the clock; Infinity for no promise. */
  readonly longest: number;
  /** The forum that it waits for, and when that meets. */
  readonly waits: string | undefined;
}

/** Sorts of decision that can, or cannot, be undone, the fastest first. */
export interface Ladder {
  readonly door: DoorOf;
  readonly rungs: readonly Rung[];
}

/** The decision timelines by their door, in the order in which they come. */
export function laddersOf(timelines: readonly TimedTimeline[]): Ladder[] {
  return byDoor(timelines).map(({ door, some }) => ({
    door,
    rungs: some.map(({ timeline, elapsed }) => ({
      timeline,
      words: targetWords(timeline) ?? '',
      longest: elapsed,
      waits: waitsOf(timeline),
    })),
  }));
}

function waitsOf({ forum }: Timeline): string | undefined {
  if (!isHere<Forum>(forum)) return undefined;
  return `waits for ${forum.label}, ${scheduleInWords(forum, { time: false })}`;
}
