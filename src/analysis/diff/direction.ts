import type { PlainNorm } from './norms.ts';
import { addressesIn } from './plain.ts';

/** Which way a change goes, where its field has a meaning of its own. */
export type Direction = 'tightened' | 'loosened' | 'moved' | 'widened' | 'narrowed';

/** Fields that name who answers for something. */
const OWNERS = new Set(['accountable', 'chair', 'decider', 'lead', 'owner']);
/** The fields in which a behaviour of some type states its target. */
const TARGETS = new Set(['atLeast', 'every', 'length', 'within']);

/** The direction of a changed field; undefined where it has none, or where both sides weigh the same. */
export function directionOf(field: string, before: PlainNorm, after: PlainNorm): Direction | undefined {
  // Somebody who comes where nobody was, or goes and leaves nobody, has not moved.
  if (OWNERS.has(field))
    return before.fields[field] === undefined || after.fields[field] === undefined ? undefined : 'moved';
  if (field === 'appliesTo') return scopeDirection(before, after);
  if (!TARGETS.has(field) || before.fields['type'] !== after.fields['type']) return undefined;
  const [was, is] = [limitOf(before), limitOf(after)];
  if (was === undefined || is === undefined || was === is) return undefined;
  // Notice binds whoever gives it: more of it asks more.
  return is < was === (after.fields['type'] !== 'notice-period') ? 'tightened' : 'loosened';
}

/** How long a target takes at the longest; no promise at all is longer than any, and no notice at all shorter. */
function limitOf({ kind, fields, bearing }: PlainNorm): number | undefined {
  if (kind !== 'behaviour') return undefined;
  if (bearing.longest !== undefined) return bearing.longest;
  const target = fields['within'] ?? fields['atLeast'];
  const isNone = typeof target === 'object' && 'kind' in target && target.kind === 'none';
  return isNone ? (fields['type'] === 'notice-period' ? 0 : Infinity) : undefined;
}

function scopeDirection(before: PlainNorm, after: PlainNorm): Direction | undefined {
  const keeps = reached(before, after);
  const adds = !reached(after, before);
  if (keeps === !adds) return undefined;
  return keeps ? 'widened' : 'narrowed';
}

/** Whether everyone whom one side binds is bound by the other too, by the order in which the one side stands; who names nobody binds everyone. */
function reached(inner: PlainNorm, outer: PlainNorm): boolean {
  const all = new Set(
    outer.fields['appliesTo'] === undefined ? ['company'] : addressesIn(outer.fields['appliesTo']),
  );
  const scopes = inner.bearing.reach ?? [['company']];
  return scopes.every((levels) => levels.some((one) => all.has(one)));
}
