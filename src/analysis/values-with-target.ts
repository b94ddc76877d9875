import type { Playbook, Value } from '../model/playbook.ts';
import { hasTarget } from './target.ts';
import { tooFew, type TooFew } from './too-few.ts';
import { behavioursBehind, rankedValues } from './value-behaviours.ts';

/** The values that can be told from how somebody behaved. */
export interface ValuesWithTarget {
  readonly is: 'known';
  /** How many values there are. */
  readonly n: number;
  readonly kept: readonly Value[];
  /** Values behind which no behaviour has a time or a number. */
  readonly without: readonly Value[];
}

/**
 * The values with a target behind them, of all: at least one of their behaviours has a time or a number.
 * A count of values, in order of rank; too few where there is none.
 * Source: what is espoused against what is in use (Argyris & Schön, Theory in Practice, 1974): only what can be observed can be kept.
 */
export function valuesWithTarget(playbook: Playbook): ValuesWithTarget | TooFew {
  const values = rankedValues(playbook);
  if (values.length === 0) return tooFew(0, 1);
  const kept = values.filter((value) => behavioursBehind(value).some(hasTarget));
  return { is: 'known', n: values.length, kept, without: values.filter((value) => !kept.includes(value)) };
}
