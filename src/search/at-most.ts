import { calendarOf } from '../analysis/calendar-of.ts';
import type { Scope } from '../analysis/scope.ts';
import { here, type AnyNode, type Behaviour, type Playbook } from '../model/playbook.ts';
import { longestElapsed } from '../time/longest.ts';
import { formatPromise, parsePromise, promiseSpellings, type TimePromise } from '../time/promise.ts';

/** A time that a promise can be compared with: how it stands in an address, and in words. */
export interface Bound {
  readonly id: string;
  readonly words: string;
  readonly promise: TimePromise;
}

/** What it means that a promise is kept within a time, for those who narrow a search by it. */
export const WITHIN_MEANS = 'A promised time counts at its longest, nights and weekends included.';

/** The times that a search can be narrowed to, shortest first. */
export const BOUNDS: readonly Bound[] = [
  '15 minutes',
  '1 hour',
  '4 business hours',
  '1 business day',
  '2 business days',
  '1 week',
  '2 weeks',
  '4 weeks',
].map((text) => {
  const parsed = parsePromise(text);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  const promise = parsed.value;
  return { id: promiseSpellings(promise).at(-1) ?? text, words: formatPromise(promise), promise };
});

/** The bounds that a behaviour keeps: those which its promise never outlasts, on the calendar of anyone whom it binds. */
export function boundsOf(behaviour: Behaviour, playbook: Playbook): Bound[] {
  if (!('within' in behaviour) || behaviour.within.kind === 'none') return [];
  const { within } = behaviour;
  const scopes = here<AnyNode>(behaviour.appliesTo) as Scope[];
  const calendars = (scopes.length > 0 ? scopes : [playbook.company]).map((scope) =>
    calendarOf(scope, playbook),
  );
  return BOUNDS.filter(({ promise }) =>
    calendars.every((calendar) => longestElapsed(within, calendar) <= longestElapsed(promise, calendar)),
  );
}
