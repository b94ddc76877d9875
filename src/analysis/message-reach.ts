import type { Focus, Playbook, Pulse } from '../model/playbook.ts';
import { LEVELS } from '../words.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** Fewer answers than this could be told apart by whoever knows the people. */
export const LEAST_ANSWERS = 5;

/** One of the levels on which people are asked. */
export type Level = keyof typeof LEVELS;

/** How many on a level named the focus on a day. */
export interface Heard {
  readonly is: 'known';
  /** How many answered, whatever they named. */
  readonly n: number;
  readonly naming: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** A level, and what was heard on each day on which it was asked in the time of a focus, the oldest first. */
export interface LevelHeard {
  readonly level: Level;
  readonly days: readonly { readonly date: string; readonly heard: Heard | TooFew }[];
}

/**
 * How far the message carries: on each level, from leaders to leads to members, the share of those who answered that named the focus.
 * Share = answers coded as the focus / all answers of that level and day; from five answers on, a group with fewer than five left out. Never by person.
 * Source: what is passed on is lost in part on each level (Downs, Inside Bureaucracy, 1967); here it is counted, not modelled.
 */
export function messageReach(focus: Focus, playbook: Playbook, day: string): LevelHeard[] {
  const asked = playbook
    .all('pulse')
    .filter(({ date }) => date >= focus.from && date <= focus.until && date <= day);
  return (Object.keys(LEVELS) as Level[]).map((level) => ({
    level,
    days: daysOf(asked.filter((pulse) => pulse.level === level)).map(([date, pulses]) => ({
      date,
      heard: heardIn(pulses, focus),
    })),
  }));
}

function daysOf(pulses: readonly Pulse[]): [string, Pulse[]][] {
  const days = new Map<string, Pulse[]>();
  for (const pulse of pulses) days.set(pulse.date, [...(days.get(pulse.date) ?? []), pulse]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

function heardIn(asked: readonly Pulse[], focus: Focus): Heard | TooFew {
  // A group too small to show stays out of the sum too: what the others are shown to have said could be subtracted.
  const shown = asked.filter((pulse) => pulse.level === 'leader' || sizeOf(pulse) >= LEAST_ANSWERS);
  const pulses = shown.length > 0 ? shown : asked;
  const answers = pulses.flatMap((pulse) => pulse.answers);
  const n = pulses.reduce((sum, pulse) => sum + sizeOf(pulse), 0);
  if (shown.length === 0) return tooFew(n, LEAST_ANSWERS);
  if (n < LEAST_ANSWERS) return tooFew(n, LEAST_ANSWERS);
  const naming = answers.reduce((sum, { codedAs, count }) => (codedAs === focus ? sum + count : sum), 0);
  return { is: 'known', n, naming, share: naming / n };
}

const sizeOf = ({ answers }: Pulse): number => answers.reduce((sum, { count }) => sum + count, 0);
