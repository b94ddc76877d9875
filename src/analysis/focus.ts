import { isHere, type Focus, type Measure, type Playbook } from '../model/playbook.ts';
import { hasEnded, inForce, overlap } from '../time/period.ts';

/** The focuses in force on a day; a healthy company has one. */
export function focusesOn(playbook: Playbook, day: string): Focus[] {
  return playbook.all('focus').filter((focus) => inForce(focus, day));
}

/** The focus that ended last before a day. */
export function lastEnded(playbook: Playbook, day: string): Focus | undefined {
  return playbook
    .all('focus')
    .filter((focus) => focus.until < day)
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))[0];
}

/** Pairs of focuses that are in force together on a day that has not passed. */
export function rivals(
  playbook: Playbook,
  day: string,
): { one: Focus; other: Focus; from: string; until: string }[] {
  const all = playbook.all('focus');
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const both = overlap(one, other);
      return both?.from && both.until && both.until >= day
        ? [{ one, other, from: both.from, until: both.until }]
        : [];
    }),
  );
}

/** The latest reading of a measure on or before a day. */
export function latestReading(measure: Measure, day: string): { on: string; value: number } | undefined {
  return (measure.readings ?? []).filter(({ on }) => on <= day).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/** How far the outcome of a focus has come on a day. */
export interface Progress {
  readonly measure: Measure;
  readonly start: number | undefined;
  readonly target: number | undefined;
  readonly latest: { readonly on: string; readonly value: number } | undefined;
  /** Share of the way from start to target, from 0 to 1, where both are stated and differ. */
  readonly share: number | undefined;
}

/** The outcome of a focus, with its latest reading; undefined where it names no measure. */
export function progressOf(focus: Focus, day: string): Progress | undefined {
  const outcome = focus.outcome;
  if (!outcome || !isHere(outcome.measure)) return undefined;
  const { measure, start, target } = outcome;
  const latest = latestReading(measure, day);
  const known = latest !== undefined && start !== undefined && target !== undefined && start !== target;
  const share = known ? Math.min(1, Math.max(0, (latest.value - start) / (target - start))) : undefined;
  return { measure, start, target, latest, share };
}

/** The focuses that have not ended on a day: the one in force, and those to come. */
export const standingFocuses = (playbook: Playbook, day: string): Focus[] =>
  playbook.all('focus').filter((focus) => !hasEnded(focus, day));
