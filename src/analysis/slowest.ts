import { here, type AnyNode, type Behaviour, type Playbook } from '../model/playbook.ts';
import { longestElapsed } from '../time/longest.ts';
import type { TimePromise } from '../time/promise.ts';
import { calendarOf } from './calendar-of.ts';
import type { Scope } from './scope.ts';

/** Whom a behaviour binds, without what is missing. */
export const scopesOf = ({ appliesTo }: Behaviour): Scope[] => here<AnyNode>(appliesTo) as Scope[];

/** How long a promise may take the slowest of some parties, each on its own calendar: minutes, Infinity for none. */
export function slowest(promise: TimePromise, scopes: readonly Scope[], playbook: Playbook): number {
  return Math.max(0, ...scopes.map((scope) => longestElapsed(promise, calendarOf(scope, playbook))));
}
