import { accountableOf } from '../analysis/ownership.ts';
import { ownersOf } from '../analysis/settlers.ts';
import { isHere, type AnyNode, type Party } from '../model/playbook.ts';

/** Who is shown as the owner of a record: of a team its lead, of an area those accountable alone, of people and the company nobody. */
export function ownersShown(node: AnyNode): Party[] {
  if (node.kind === 'person' || node.kind === 'company') return [];
  if (node.kind === 'team') return isHere(node.lead) ? [node.lead] : [];
  return node.kind === 'area' ? accountableOf(node) : ownersOf(node);
}
