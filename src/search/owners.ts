import { accountableOf } from '../analysis/ownership.ts';
import { ownersOf } from '../analysis/settlers.ts';
import type { AnyNode, Party } from '../model/playbook.ts';

/** Who is shown as the owner of a record: for an area those accountable alone, for people and the company nobody. */
export function ownersShown(node: AnyNode): Party[] {
  if (node.kind === 'person' || node.kind === 'company') return [];
  return node.kind === 'area' ? accountableOf(node) : ownersOf(node);
}
