import { WEEK, type Due } from './reference.ts';

const known = new Map<number, readonly number[]>();

/**
 * The start minutes that have to be tried to know all of them: the first two of each grain of a week, since every week repeats the one before.
 * The others of a grain wait for the same minute as its second, which is then the longest of them, or take as long as that one does.
 */
export function startsOf(grain: number): readonly number[] {
  const before = known.get(grain);
  if (before) return before;
  const grains = Array.from({ length: WEEK / grain }, (_, index) => index * grain);
  const found = grain === 1 ? grains : grains.flatMap((first) => [first, first + 1]);
  known.set(grain, found);
  return found;
}

/** The longest time in minutes from any start minute to the end that `dueOf` gives for it, both as in `referenceDue`, of something of a grain. */
export function longestOver(dueOf: Due, grain = 1): number {
  return startsOf(grain).reduce((longest, start) => Math.max(longest, dueOf(start) - start), 0);
}
