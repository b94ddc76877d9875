import type { Playbook } from '../../model/playbook.ts';
import { perPlaybook } from '../per-playbook.ts';
import { diff } from './diff.ts';
import type { Edition } from './edition.ts';
import { editionsOf } from './editions.ts';
import { renamesBetween } from './renames.ts';

/** What became of a norm since: where it is now and what it is called there, or the first version without it. */
export type Fate =
  | {
      readonly is: 'unchanged' | 'changed' | 'renamed';
      readonly ref: string;
      readonly label: string;
      /** Whether it says something else now. */
      readonly changed: boolean;
    }
  | { readonly is: 'removed'; readonly version: string };

/** Fields of which a change is none of what was agreed. */
const ASIDE = new Set(['decidedIn', 'reviewed', 'formerly']);

/**
 * What became of each norm of an edition, by its `kind/id` there; `later` holds those after it, the one of now at the end.
 * Nothing else of what came later shows on the pages of a release.
 */
export function fatesOf(edition: Edition, later: readonly Edition[]): ReadonlyMap<string, Fate> {
  const now = later.at(-1) ?? edition;
  const says = new Set(
    diff(edition.norms, now.norms).flatMap((one) =>
      'fields' in one && one.fields.some(({ field }) => !ASIDE.has(field)) ? [one.from] : [],
    ),
  );
  const ways = wayThrough(edition, later);
  return new Map(
    [...edition.norms.keys()].map((ref): [string, Fate] => {
      const way = ways.get(ref) ?? { at: ref };
      if (way.goneIn !== undefined) return [ref, { is: 'removed', version: way.goneIn }];
      const label = now.norms.get(way.at)?.label ?? way.at;
      const changed = says.has(ref) || tellsApart(edition, ref, now, way.at);
      const is = way.at !== ref ? 'renamed' : changed ? 'changed' : 'unchanged';
      return [ref, { is, ref: way.at, label, changed }];
    }),
  );
}

interface Way {
  /** Its `kind/id` in the last edition that has it. */
  readonly at: string;
  readonly goneIn?: string;
}

/** Follows each norm from edition to edition, through whatever it was renamed to. */
function wayThrough(edition: Edition, later: readonly Edition[]): ReadonlyMap<string, Way> {
  let ways = new Map([...edition.norms.keys()].map((ref): [string, Way] => [ref, { at: ref }]));
  let before = edition;
  for (const next of later) {
    const renames = renamesBetween(before.norms, next.norms);
    ways = new Map(
      [...ways].map(([ref, way]): [string, Way] => {
        // What comes back under its id is the same again.
        const at = renames.get(way.at) ?? way.at;
        if (next.norms.has(at)) return [ref, { at }];
        return [ref, { at, goneIn: way.goneIn ?? next.version }];
      }),
    );
    before = next;
  }
  return ways;
}

/** Whether a norm that was renamed on a way which its own `formerly` no longer tells says something else now. */
function tellsApart(edition: Edition, ref: string, now: Edition, at: string): boolean {
  const [was, is] = [edition.norms.get(ref), now.norms.get(at)];
  if (!was || !is || ref === at || renamesBetween(edition.norms, now.norms).has(ref)) return false;
  const alone = [was, { ...is, id: was.id }].map((norm) => new Map([[ref, norm]]));
  return diff(alone[0] ?? new Map(), alone[1] ?? new Map()).some(
    (one) => 'fields' in one && one.fields.some(({ field }) => !ASIDE.has(field)),
  );
}

/** What became of the norms of each release, by its version. */
export const fatesIn: (playbook: Playbook) => ReadonlyMap<string, ReadonlyMap<string, Fate>> = perPlaybook(
  (playbook) => {
    const editions = editionsOf(playbook);
    return new Map(
      editions
        .slice(0, -1)
        .map((edition, index) => [edition.version, fatesOf(edition, editions.slice(index + 1))]),
    );
  },
);
