import type { Playbook } from '../model/playbook.ts';
import { scopesOf, slowest } from './slowest.ts';
import { timelines, type Timeline } from './timelines.ts';

/** A decision timeline, and how long it may take at the longest. */
export interface TimedTimeline {
  readonly timeline: Timeline;
  /** In minutes, on the slowest calendar of those it binds; Infinity where nothing is promised. */
  readonly elapsed: number;
}

/** Every decision timeline, the fastest decision first, those that take equally long by name. */
export function timelinesByTime(playbook: Playbook): TimedTimeline[] {
  return timelines(playbook)
    .map((timeline) => ({ timeline, elapsed: slowest(timeline.within, scopesOf(timeline), playbook) }))
    .sort((a, b) => (a.elapsed === b.elapsed ? 0 : a.elapsed - b.elapsed));
}

/** Whether what was decided can be taken back. */
export type DoorOf = 'two-way' | 'one-way' | 'unsaid';

/** Timelines apart by their door, those that can be taken back first; a door of which there is none is left out. */
export function byDoor<T extends { readonly timeline: Timeline }>(
  timelines: readonly T[],
): { door: DoorOf; some: T[] }[] {
  const doors: DoorOf[] = ['two-way', 'one-way', 'unsaid'];
  return doors
    .map((door) => ({ door, some: timelines.filter(({ timeline }) => (timeline.door ?? 'unsaid') === door) }))
    .filter(({ some }) => some.length > 0);
}
