import type { Norms, PlainNorm } from './norms.ts';
import type { Plain } from './plain.ts';

/** Which norms go by another id now: from the `kind/id` before to the one after. */
export type Renames = ReadonlyMap<string, string>;

/** Norms that one side names in `formerly`; two claims on one id rename nothing. */
export function renamesBetween(before: Norms, after: Norms): Renames {
  const gone = [...before].filter(([ref]) => !after.has(ref));
  const come = [...after].filter(([ref]) => !before.has(ref));
  const pairs = gone.flatMap(([from, a]) =>
    come.filter(([, b]) => a.kind === b.kind && (names(b, a.id) || names(a, b.id))).map(([to]) => [from, to]),
  ) as [string, string][];
  const once = (at: 0 | 1, ref: string) => pairs.filter((pair) => pair[at] === ref).length === 1;
  return new Map(pairs.filter(([from, to]) => once(0, from) && once(1, to)));
}

function names({ fields: { formerly } }: PlainNorm, id: string): boolean {
  return Array.isArray(formerly) ? formerly.includes(id) : formerly === id;
}

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
