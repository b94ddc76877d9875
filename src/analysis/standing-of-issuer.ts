import {
  here,
  isHere,
  type AnyNode,
  type Directive,
  type Party,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { directivesOn, issuerOf } from './directives.ts';
import { audiencesOf, type Audience } from './reach.ts';
import { ancestry, levelsOf } from './scope.ts';

/** A directive, and those of whom it asks something that its issuer has no say in. */
export interface Unfounded {
  readonly directive: Directive;
  readonly issuer: Person;
  readonly audiences: readonly Audience[];
}

/**
 * Directives in force to teams that their issuer neither leads nor stands above, and of which they own or decide nothing: no area whose work the team does,
 * nothing that binds it. A team without a lead, or one whose lead reports to nobody as far as anybody can tell, has nobody to compare with.
 */
export function unfoundedDirectives(playbook: Playbook, day: string): Unfounded[] {
  const leaders = new Set<Person>(here<Person>(playbook.company.leaders));
  return directivesOn(playbook, day).flatMap((directive) => {
    const issuer = issuerOf(directive);
    if (!issuer) return [];
    const holds = holdingOf(issuer);
    const audiences = audiencesOf(directive.to).filter((audience) => {
      if (holds.some((node) => reaches(node, audience, playbook))) return false;
      if (audience.kind === 'company') return leaders.size > 0 && !leaders.has(issuer);
      return !leadsOrStandsAbove(issuer, audience);
    });
    return audiences.length > 0 ? [{ directive, issuer, audiences }] : [];
  });
}

/** Everything that somebody owns, is accountable for or decides. */
const holdingOf = (issuer: Person): AnyNode[] =>
  issuer.backlinks.flatMap(({ from, path }) =>
    path[0] === 'owner' || path[0] === 'accountable' || path[0] === 'decider' ? [from] : [],
  );

/** Whether something that somebody holds binds those asked, or is work that they do. */
function reaches(node: AnyNode, audience: Audience, playbook: Playbook): boolean {
  if (node.kind === 'focus' || node.kind === 'company') return true;
  const levels = levelsOf(audience, playbook);
  if (node.kind === 'area') return here<Party>(node.responsible).some((party) => levels.includes(party));
  if ('appliesTo' in node && node.appliesTo)
    return here<AnyNode>(node.appliesTo).some((scope) => levels.includes(scope as Team));
  return node.kind === 'team' && levels.includes(node);
}

function leadsOrStandsAbove(issuer: Person, team: Team): boolean {
  const leads = ancestry(team).flatMap(({ lead }) => (lead ? [lead] : []));
  if (leads.length === 0 || leads.some((lead) => !isHere<Person>(lead))) return true;
  const seen = new Set<Person>();
  const left = here<Person>(leads);
  let isWritten = false;
  for (let one = left.pop(); one; one = left.pop()) {
    if (one === issuer) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    if (one.reportsTo) isWritten = true;
    if (isHere<Person>(one.reportsTo)) left.push(one.reportsTo);
  }
  return !isWritten;
}
