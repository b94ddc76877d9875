import type { Playbook } from '../../model/playbook.ts';
import { perPlaybook } from '../per-playbook.ts';
import { WORKING, type Edition } from './edition.ts';
import { editionsOf } from './editions.ts';
import { fatesOf } from './fates.ts';
import type { PlainNorm } from './norms.ts';

/** What is at an address that no norm has any more: where it has gone, or what stood there. */
export type OldAddress =
  | { readonly is: 'moved'; readonly from: string; readonly to: string; readonly label: string }
  | {
      readonly is: 'gone';
      readonly from: string;
      readonly norm: PlainNorm;
      /** The releases that held it, the earliest first. */
      readonly heldBy: readonly Edition[];
      /** The first version without it; `working` where it has gone since the last release. */
      readonly goneIn: string;
    };

/** Every `kind/id` by which a norm was ever known and is not now; `editions` are the earliest first, what is merged now last. */
export function oldAddressesOf(editions: readonly Edition[]): readonly OldAddress[] {
  const now = editions.at(-1);
  if (!now) return [];
  const found = new Map<string, OldAddress>();
  // Who had an id last is who is looked for.
  for (const [index, edition] of [...editions.entries()].reverse()) {
    const fates = fatesOf(edition, editions.slice(index + 1));
    for (const [from, holder] of namesIn(edition)) {
      if (now.norms.has(from) || found.has(from)) continue;
      const fate = fates.get(holder);
      const norm = edition.norms.get(holder);
      if (!fate || !norm) continue;
      if (fate.is !== 'removed') found.set(from, { is: 'moved', from, to: fate.ref, label: fate.label });
      // What was renamed before it went is told of where it went from.
      else if (from !== holder) found.set(from, { is: 'moved', from, to: holder, label: norm.label });
      else {
        const heldBy = editions.filter(({ version, norms }) => version !== WORKING && norms.has(from));
        const goneIn = editions[index + 1]?.version ?? WORKING;
        found.set(from, { is: 'gone', from, norm, heldBy, goneIn });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The `kind/id`s that an edition knows, each with whose it is: norms by their own, and by those they had, where one alone says so. */
function namesIn({ norms }: Edition): ReadonlyMap<string, string> {
  const names = new Map<string, string>([...norms.keys()].map((ref) => [ref, ref]));
  const twice = new Set<string>();
  for (const [ref, { kind, fields }] of norms)
    for (const id of [fields['formerly'] ?? []].flat()) {
      const old = `${kind}/${String(id)}`;
      if (norms.has(old)) continue;
      if (names.has(old)) twice.add(old);
      names.set(old, ref);
    }
  for (const old of twice) names.delete(old);
  return names;
}

/** Every address at which a norm once was and none is now. */
export const oldAddresses: (playbook: Playbook) => readonly OldAddress[] = perPlaybook((playbook) =>
  oldAddressesOf(editionsOf(playbook)),
);
