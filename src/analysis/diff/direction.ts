import { here, type AnyNode, type Behaviour, type Playbook } from '../../model/playbook.ts';
import { levelsOf, type Scope } from '../scope.ts';
import { scopesOf, slowest } from '../slowest.ts';
import { targetOf } from '../target.ts';

/** Which way a change goes, where its field has a meaning of its own. */
export type Direction = 'tightened' | 'loosened' | 'moved' | 'widened' | 'narrowed';

/** A norm on one side of a comparison. */
export interface Side {
  readonly ref: string;
  readonly playbook: Playbook;
}

/** Fields that name who answers for something. */
const OWNERS = new Set(['accountable', 'chair', 'decider', 'lead', 'owner']);
/** The fields in which a behaviour of some type states its target. */
const TARGETS = new Set(['atLeast', 'every', 'length', 'within']);
/** What an interval takes at the longest, in days. */
const DAYS = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/** The direction of a changed field; undefined where it has none, or where both sides weigh the same. */
export function directionOf(field: string, before: Side, after: Side): Direction | undefined {
  const [a, b] = [before.playbook.get(before.ref), after.playbook.get(after.ref)];
  if (!a || !b) return undefined;
  if (OWNERS.has(field)) return 'moved';
  if (field === 'appliesTo') return scopeDirection(a, before.playbook, b, after.playbook);
  if (a.kind !== 'behaviour' || b.kind !== 'behaviour' || a.type !== b.type || !TARGETS.has(field))
    return undefined;
  const [was, is] = [longest(a, before.playbook), longest(b, after.playbook)];
  if (was === undefined || is === undefined || was === is) return undefined;
  // Notice binds whoever gives it: more of it asks more.
  return is < was === (a.type !== 'notice-period') ? 'tightened' : 'loosened';
}

function longest(behaviour: Behaviour, playbook: Playbook): number | undefined {
  const target = targetOf(behaviour);
  if (target.is === 'interval') return target.interval.count * DAYS[target.interval.unit];
  if (target.is === 'none') return undefined;
  const scopes = scopesOf(behaviour);
  return slowest(target.promise, scopes.length > 0 ? scopes : [playbook.company], playbook);
}

function scopeDirection(a: AnyNode, inA: Playbook, b: AnyNode, inB: Playbook): Direction | undefined {
  const [was, is] = [scopes(a, inA), scopes(b, inB)];
  const keeps = within(was, inA, is);
  const adds = !within(is, inB, was);
  if (keeps === !adds) return undefined;
  return keeps ? 'widened' : 'narrowed';
}

/** Whether each of some scopes is reached by one of others. */
function within(inner: readonly Scope[], playbook: Playbook, outer: readonly Scope[]): boolean {
  const reached = new Set(outer.map(({ ref }) => ref));
  return inner.every((scope) => levelsOf(scope, playbook).some(({ ref }) => reached.has(ref)));
}

/** Whom a norm binds; where it names nobody, everyone. */
function scopes(node: AnyNode, playbook: Playbook): Scope[] {
  const written = (node as { readonly appliesTo?: readonly AnyNode[] }).appliesTo;
  return written === undefined ? [playbook.company] : (here<AnyNode>(written) as Scope[]);
}
