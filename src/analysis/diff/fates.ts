import type { Edition } from './edition.ts';
import type { PlainNorm } from './norms.ts';
import { same } from './plain.ts';
import { renamesBetween } from './renames.ts';

/** What has become of a norm of an earlier edition. */
export type Fate =
  | { readonly is: 'unchanged' | 'changed'; readonly ref: string }
  | { readonly is: 'renamed'; readonly ref: string }
  | {
      readonly is: 'removed';
      /** The edition in which it was no longer there. */
      readonly version: string;
    };

/** What became of each norm of an edition by the last of those that came after it, in their order; follows it from id to id. */
export function fatesOf(edition: Edition, later: readonly Edition[]): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const [ref, norm] of edition.norms) fates.set(ref, fateOf(ref, norm, edition, later));
  return fates;
}

function fateOf(ref: string, norm: PlainNorm, edition: Edition, later: readonly Edition[]): Fate {
  let [at, before] = [ref, edition];
  for (const next of later) {
    const now = next.norms.has(at) ? at : renamesBetween(before.norms, next.norms).get(at);
    if (now === undefined) return { is: 'removed', version: next.version };
    [at, before] = [now, next];
  }
  if (at !== ref) return { is: 'renamed', ref: at };
  const today = before.norms.get(at);
  return { is: today && saysSame(norm, today) ? 'unchanged' : 'changed', ref: at };
}

/** Whether two states of a norm say the same; that somebody has read it again changes nothing. */
function saysSame(one: PlainNorm, other: PlainNorm): boolean {
  const { reviewed: _, ...was } = one.fields;
  const { reviewed: __, ...is } = other.fields;
  return same(was, is);
}
