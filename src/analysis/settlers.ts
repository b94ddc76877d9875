import { here, isHere, type AnyNode, type Area, type Decision, type Party } from '../model/playbook.ts';

/** Who answers for a record: its owner, or whoever its kind makes answer for it; for an empty seat, whom it reports to. */
export function ownersOf(node: AnyNode): Party[] {
  return namedOwnersOf(node).flatMap((owner) => seated(owner));
}

/** Whoever sits there: the party itself, or for an empty seat whom it reports to; nobody where that leads to nobody. */
export function seated(party: Party, seen: readonly Party[] = []): Party[] {
  if (party.kind !== 'person' || party.vacant !== true) return [party];
  const above = party.reportsTo;
  return isHere(above) && !seen.includes(above) ? seated(above, [...seen, party]) : [];
}

/** Who is named as the one who answers for a record, an empty seat among them. */
export function namedOwnersOf(node: AnyNode): Party[] {
  if (node.kind === 'area') return ownersOfArea(node);
  if (node.kind === 'person') return [node];
  if (node.kind === 'decision') return isHere(node.decider) ? [node.decider] : decidersOf(node);
  if (node.kind === 'checkpoint') return isHere(node.forum) ? namedOwnersOf(node.forum) : [];
  if (node.kind === 'directive' || node.kind === 'pulse') return isHere(node.by) ? [node.by] : [];
  if (isHere(node.owner)) return [node.owner];
  if (node.kind === 'team') return isHere(node.lead) ? [node.lead] : [node];
  if (node.kind === 'behaviour') return isHere(node.value) ? namedOwnersOf(node.value) : [];
  if (node.kind === 'forum') return isHere(node.chair) ? [node.chair] : [];
  if (node.kind === 'company') return here(node.leaders).slice(0, 1);
  return [];
}

/** Who decides a question that names nobody: the decider of its timeline, where that is somebody by name. */
function decidersOf({ under }: Decision): Party[] {
  if (!isHere(under) || under.type !== 'decision-timeline') return [];
  const { decider } = under;
  if (typeof decider === 'object' && isHere(decider)) return [decider];
  return namedOwnersOf(under);
}

function ownersOfArea(area: Area, seen: readonly Area[] = []): Party[] {
  const owners = [...here<Party>(area.accountable), ...(isHere(area.owner) ? [area.owner] : [])];
  if (owners.length > 0) return owners;
  const doing = here<Party>(area.responsible);
  if (doing.length > 0) return doing;
  return isHere(area.parent) && !seen.includes(area.parent) ? ownersOfArea(area.parent, [...seen, area]) : [];
}

/** Who has to talk to settle something: the owners of every record that takes part, each once. */
export function settlersOf(nodes: readonly AnyNode[]): Party[] {
  return [...new Set(nodes.flatMap(ownersOf))];
}
