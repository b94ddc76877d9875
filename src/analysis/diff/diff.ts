import { directionOf, type Direction } from './direction.ts';
import type { Norms, PlainNorm } from './norms.ts';
import { same, type Plain } from './plain.ts';
import { readdressed, renamesBetween, type Renames } from './renames.ts';
import { weightOf, type Weight } from './weight.ts';

/** One field that says something else now; absent on the side that does not have it. */
export interface FieldChange {
  readonly field: string;
  readonly before?: Plain;
  readonly after?: Plain;
  readonly direction?: Direction;
  readonly weight: Weight;
}

/** What became of one norm. */
export type NormChange =
  | { readonly is: 'added'; readonly ref: string; readonly norm: PlainNorm }
  | { readonly is: 'removed'; readonly ref: string; readonly norm: PlainNorm }
  | {
      readonly is: 'renamed' | 'changed';
      readonly ref: string;
      /** Its `kind/id` before; the same as `ref` unless it was renamed. */
      readonly from: string;
      readonly before: string;
      readonly label: string;
      readonly fields: readonly FieldChange[];
    };

/** What changed between what was agreed and what is agreed, in order of `kind/id`. */
export function diff(old: Norms, now: Norms): NormChange[] {
  const renames = renamesBetween(old, now);
  const renamed = new Set(renames.values());
  const changes: NormChange[] = [];
  for (const [from, norm] of old) {
    const ref = renames.get(from) ?? from;
    const next = now.get(ref);
    if (!next) changes.push({ is: 'removed', ref: from, norm });
    else {
      const fields = fieldChanges(norm, next, renames);
      if (ref === from && fields.length === 0 && norm.label === next.label) continue;
      const is = ref === from ? 'changed' : 'renamed';
      changes.push({ is, ref, from, before: norm.label, label: next.label, fields });
    }
  }
  for (const [ref, norm] of now)
    if (!old.has(ref) && !renamed.has(ref)) changes.push({ is: 'added', ref, norm });
  return changes.sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

function fieldChanges(a: PlainNorm, b: PlainNorm, renames: Renames) {
  const names = [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].sort();
  return names.flatMap((field): FieldChange[] => {
    const was = a.fields[field];
    const is = b.fields[field];
    if (same(was === undefined ? was : readdressed(was, renames), is)) return [];
    const direction = directionOf(field, readdressedNorm(a, renames), b);
    return [
      {
        field,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
        ...(direction && { direction }),
        weight: weightOf(field, was, is),
      },
    ];
  });
}

/** A norm in which each team that was renamed has its new id, so that its scope can be held against a later one. */
function readdressedNorm(norm: PlainNorm, renames: Renames): PlainNorm {
  const { reach } = norm.bearing;
  if (renames.size === 0 || !reach) return norm;
  const now = (id: string) => renames.get(`team/${id}`)?.slice('team/'.length) ?? id;
  const fields = Object.fromEntries(
    Object.entries(norm.fields).map(([field, value]) => [field, readdressed(value, renames)]),
  );
  return { ...norm, fields, bearing: { ...norm.bearing, reach: reach.map((levels) => levels.map(now)) } };
}

/** What was agreed, with changes made to it: `apply(normsOf(A), diff(A, B))` is `normsOf(B)`. */
export function apply(norms: Norms, changes: readonly NormChange[]): Norms {
  const renames = new Map(changes.flatMap((one) => (one.is === 'renamed' ? [[one.from, one.ref]] : [])));
  const result = new Map<string, PlainNorm>();
  for (const [ref, norm] of norms) {
    const fields = Object.entries(norm.fields).map(([field, value]) => [field, readdressed(value, renames)]);
    result.set(ref, { ...norm, fields: Object.fromEntries(fields) as PlainNorm['fields'] });
  }
  for (const change of changes) {
    if (change.is === 'removed') result.delete(change.ref);
    else if (change.is === 'added') result.set(change.ref, change.norm);
    else {
      const norm = result.get(change.from);
      if (!norm) throw new RangeError(`There is no ${change.from} to change.`);
      const fields = new Map(Object.entries(norm.fields));
      for (const { field, after } of change.fields) {
        if (after === undefined) fields.delete(field);
        else fields.set(field, after);
      }
      result.delete(change.from);
      const id = change.ref.slice(change.ref.indexOf('/') + 1);
      result.set(change.ref, { ...norm, id, label: change.label, fields: Object.fromEntries(fields) });
    }
  }
  return result;
}
