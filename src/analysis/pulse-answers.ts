import { isHere, type AnyNode, type Pulse } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { LEAST_ANSWERS } from './message-reach.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** What was named, and how often; `none` is an answer that names nothing written here. */
export interface Named {
  readonly what: AnyNode | 'none';
  readonly count: number;
}

/** The answers of a pulse: what was named most comes first. */
export interface Answers {
  readonly is: 'known';
  /** How many answered. */
  readonly n: number;
  readonly named: readonly Named[];
}

/**
 * What was named in a pulse, where it may be shown: a leader answers by name; of a group at least five have to have
 * answered, since fewer could be told apart by whoever knows them. What cannot be found counts as nothing written here.
 */
export function answersOf(pulse: Pulse): Answers | TooFew {
  const n = pulse.answers.reduce((sum, { count }) => sum + count, 0);
  if (!pulse.by && n < LEAST_ANSWERS) return tooFew(n, LEAST_ANSWERS);
  return { is: 'known', n, named: sumsOf([pulse]) };
}

/** What pulses named in all, the most named first, what names nothing written here last. */
export function sumsOf(pulses: readonly Pulse[]): Named[] {
  const sums = new Map<AnyNode | 'none', number>();
  for (const { codedAs, count } of pulses.flatMap(({ answers }) => answers)) {
    const what = codedAs !== 'none' && isHere<AnyNode>(codedAs) ? codedAs : 'none';
    sums.set(what, (sums.get(what) ?? 0) + count);
  }
  return [...sums].map(([what, count]) => ({ what, count })).sort(mostFirst);
}

function mostFirst(a: Named, b: Named): number {
  if (a.what === 'none' || b.what === 'none') return a.what === 'none' ? 1 : -1;
  return b.count - a.count || byLabel(a.what, b.what);
}
