import { branchOf } from '../analysis/members.ts';
import { accountableOf, responsibleOf } from '../analysis/ownership.ts';
import { ancestry, teamOf } from '../analysis/scope.ts';
import { here, isHere, type AnyNode, type Party, type Team } from '../model/playbook.ts';
import { ownersShown } from './owners.ts';

/** What it means that a record is a team’s, for those who narrow a search by it. */
export const TEAM_MEANS =
  'A team holds what binds it, what it owns or works on, and its people; a department holds its teams as well. What binds everyone is under no team.';

/** The teams that a record is found under: see `TEAM_MEANS`. */
export function teamsOf(node: AnyNode): Team[] {
  const own = [...boundBy(node), ...workingOn(node)];
  return [...new Set(own.flatMap(ancestry))];
}

/** The teams that a record names in its scope, with all that lie below them. */
function boundBy(node: AnyNode): Team[] {
  const scopes = 'appliesTo' in node ? here<AnyNode>(node.appliesTo) : [];
  return scopes.flatMap((scope) => {
    if (scope.kind === 'team') return [scope, ...branchOf(scope).map(({ team }) => team)];
    return scope.kind === 'person' ? (teamOf(scope) ?? []) : [];
  });
}

function workingOn(node: AnyNode): Team[] {
  if (node.kind === 'company') return [];
  if (node.kind === 'team') return [node];
  const parties: Party[] = node.kind === 'person' ? [node] : [...ownersShown(node)];
  if (node.kind === 'area') parties.push(...accountableOf(node), ...responsibleOf(node));
  if (node.kind === 'priority' && isHere(node.team)) parties.push(node.team);
  if (node.kind === 'decision') parties.push(...here<Team>(node.affects));
  if (node.kind === 'directive') parties.push(...here<AnyNode>(node.to).filter((one) => one.kind === 'team'));
  if (node.kind === 'focus')
    parties.push(...(node.contributions ?? []).flatMap(({ team }) => (isHere<Team>(team) ? team : [])));
  return parties.flatMap((party) => teamOf(party) ?? []);
}
