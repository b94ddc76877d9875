import { here, type AnyNode, type Playbook, type Tradeoff } from '../model/playbook.ts';
import { hasEnded, overlap, type Span } from '../time/period.ts';
import { reversalsIn } from './preferences.ts';
import { levelsOf, type Scope } from './scope.ts';

/** A trade-off that turns a wider one round for some of those whom that binds. */
export interface NarrowReversal {
  readonly narrow: Tradeoff;
  readonly wide: Tradeoff;
  /** For whom. */
  readonly scopes: readonly Scope[];
  readonly days: Span;
}

/** Trade-offs that turn a wider one round on days that have not passed, each pair once. */
export function narrowReversals(playbook: Playbook, day: string): NarrowReversal[] {
  return playbook.all('tradeoff').flatMap((narrow) => {
    if (hasEnded(narrow, day)) return [];
    return reversalsIn(playbook, narrow).flatMap((wide) => {
      const days = overlap(narrow, wide);
      if (wide === narrow || !days || hasEnded(days, day)) return [];
      const outer = new Set(here<AnyNode>(wide.appliesTo));
      const scopes = (here<AnyNode>(narrow.appliesTo) as Scope[]).filter((scope) => {
        const [, ...above] = levelsOf(scope, playbook);
        return !outer.has(scope) && above.some((one) => outer.has(one));
      });
      return scopes.length > 0 ? [{ narrow, wide, scopes, days }] : [];
    });
  });
}
