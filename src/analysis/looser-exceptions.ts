import { here, type AnyNode, type Behaviour, type Playbook } from '../model/playbook.ts';
import { longestElapsed } from '../time/longest.ts';
import { keysOf } from './behaviour-key.ts';
import { calendarOf } from './calendar-of.ts';
import { levelsOf, type Scope } from './scope.ts';
import { targetOf } from './target.ts';

/** A behaviour of some that asks less of them than the one of all. */
export interface LooserException {
  readonly narrow: Behaviour;
  readonly wide: Behaviour;
  /** For whom. */
  readonly scope: Scope;
}

/**
 * Behaviours that answer the same question as a wider one and ask less, each pair once. An answer is looser where it may take longer,
 * a notice where it may come later, both by the longest elapsed time on the calendar of those for whom the narrower one holds.
 */
export function looserExceptions(playbook: Playbook): LooserException[] {
  const byPlace = new Map<string, Behaviour[]>();
  for (const behaviour of playbook.all('behaviour'))
    for (const scope of here<AnyNode>(behaviour.appliesTo))
      for (const key of keysOf(behaviour))
        byPlace.set(`${key}|${scope.ref}`, [...(byPlace.get(`${key}|${scope.ref}`) ?? []), behaviour]);
  const found = new Map<string, LooserException>();
  for (const narrow of playbook.all('behaviour'))
    for (const scope of here<AnyNode>(narrow.appliesTo) as Scope[]) {
      const [, ...above] = levelsOf(scope, playbook);
      for (const key of keysOf(narrow)) {
        // The nearest wider one holds for them otherwise; those beyond it have given way already.
        const nearest = above
          .map((one) => byPlace.get(`${key}|${one.ref}`) ?? [])
          .find(({ length }) => length > 0);
        for (const wide of nearest ?? [])
          if (wide !== narrow && asksLess(narrow, wide, scope, playbook))
            found.set(`${narrow.id} ${wide.id}`, { narrow, wide, scope });
      }
    }
  return [...found.values()];
}

function asksLess(narrow: Behaviour, wide: Behaviour, scope: Scope, playbook: Playbook): boolean {
  const [mine, theirs] = [targetOf(narrow), targetOf(wide)];
  if (mine.is !== 'promise' || theirs.is !== 'promise') return false;
  const calendar = calendarOf(scope, playbook);
  const [one, other] = [longestElapsed(mine.promise, calendar), longestElapsed(theirs.promise, calendar)];
  if (narrow.type !== 'notice-period') return one > other;
  // No notice at all is the loosest of all notices.
  return (one === Infinity ? 0 : one) < (other === Infinity ? 0 : other);
}
