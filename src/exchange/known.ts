import { KIND_NAMES, type Kind } from '../kinds.ts';
import type { Index } from '../model/references.ts';
import type { Source } from '../source/read.ts';

/** The ids that a playbook holds already, in records that can be read and in those that cannot. */
export function knownIds({ records, reserved }: Source): Index {
  const ids = new Map<Kind, Set<string>>(KIND_NAMES.map((kind) => [kind, new Set<string>()]));
  for (const { kind, id } of [...records, ...reserved]) ids.get(kind)?.add(id);
  return { ids: (kind) => ids.get(kind) ?? new Set() };
}
