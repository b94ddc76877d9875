import { KIND_NAMES } from '../../kinds.ts';
import type { AnyNode, Playbook } from '../../model/playbook.ts';
import type { PlainNorm } from './norms.ts';
import type { Plain } from './plain.ts';

/** Which norms go by another id now: from the `kind/id` before to the one after. */
export type Renames = ReadonlyMap<string, string>;

/** What of a norm says by which id it goes, and went. */
type Known = Pick<PlainNorm, 'kind' | 'id' | 'fields'>;

/** Norms that one side names in `formerly`; two claims on one id rename nothing. */
export function renamesBetween(
  before: ReadonlyMap<string, Known>,
  after: ReadonlyMap<string, Known>,
): Renames {
  const gone = [...before].filter(([ref]) => !after.has(ref));
  const come = [...after].filter(([ref]) => !before.has(ref));
  const pairs = gone.flatMap(([from, a]) =>
    come.filter(([, b]) => a.kind === b.kind && (names(b, a.id) || names(a, b.id))).map(([to]) => [from, to]),
  ) as [string, string][];
  const once = (at: 0 | 1, ref: string) => pairs.filter((pair) => pair[at] === ref).length === 1;
  return new Map(pairs.filter(([from, to]) => once(0, from) && once(1, to)));
}

function names({ fields: { formerly } }: Known, id: string): boolean {
  return Array.isArray(formerly) ? formerly.includes(id) : formerly === id;
}

/** Which records of a playbook go by another id in a later state of it. */
export const renamesOf = (then: Playbook, now: Playbook): Renames =>
  renamesBetween(knownIn(then), knownIn(now));

const knownIn = (playbook: Playbook): ReadonlyMap<string, Known> =>
  new Map(
    KIND_NAMES.flatMap((kind): readonly AnyNode[] => playbook.all(kind)).map((node): [string, Known] => {
      const formerly = 'formerly' in node ? node.formerly : undefined;
      return [node.ref, { kind: node.kind, id: node.id, fields: formerly ? { formerly } : {} }];
    }),
  );

/** A value in which each reference to a renamed norm has its new address. */
export function readdressed(value: Plain, renames: Renames): Plain {
  if (renames.size === 0 || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((part: Plain) => readdressed(part, renames));
  const entries = Object.entries(value as Readonly<Record<string, Plain>>);
  const to = (value as { to?: unknown }).to;
  if (entries.length === 1 && typeof to === 'string') {
    // A team is written by its bare id.
    const next = renames.get(to) ?? renames.get(`team/${to}`)?.slice('team/'.length);
    return { to: next ?? to };
  }
  return Object.fromEntries(entries.map(([field, part]) => [field, readdressed(part, renames)]));
}
