import { KIND_NAMES } from '../kinds.ts';
import {
  here,
  isHere,
  type AnyNode,
  type Directive,
  type Missing,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { directivesOn, issuerOf } from './directives.ts';
import { ledBy, reportsOf } from './members.ts';
import { audiencesOf, isWithin, type Audience } from './reach.ts';
import { ancestry, levelsOf, teamOf } from './scope.ts';

/** A directive, and those of whom it asks something that its issuer has no say in. */
export interface Unfounded {
  readonly directive: Directive;
  readonly issuer: Person;
  readonly audiences: readonly Audience[];
}

/**
 * Directives in force to teams that their issuer neither leads nor stands above, and of which they own or decide nothing, nor a team that they lead:
 * no area whose work the team does, nothing that binds it or changes how it works. A team without a lead, or one whose lead reports to nobody
 * as far as anybody can tell, has nobody to compare with; nor has an issuer whom something names that could not be read.
 */
export function unfoundedDirectives(playbook: Playbook, day: string): Unfounded[] {
  return directivesOn(playbook, day).flatMap((directive) => {
    const issuer = issuerOf(directive);
    if (!issuer) return [];
    const own = [issuer, ...ledBy(issuer)];
    if (own.some(({ id }) => mayHold(id, playbook))) return [];
    const holds = own.flatMap(heldBy);
    const audiences = audiencesOf(directive.to).filter(
      (audience) =>
        !holds.some((node) => reaches(node, audience, playbook)) && !hasStanding(issuer, audience),
    );
    return audiences.length > 0 ? [{ directive, issuer, audiences }] : [];
  });
}

/** Whether something that could not be read may say what somebody holds. */
const mayHold = (id: string, playbook: Playbook): boolean =>
  KIND_NAMES.some((kind) => playbook.hasUnread(kind) && playbook.isNamedByUnread(kind, id));

const HOLDS = new Set<string | number | undefined>(['owner', 'accountable', 'decider', 'approvers', 'chair']);

/** Everything that a person or a team owns, is accountable for, decides, agrees to or chairs. */
const heldBy = ({ backlinks }: AnyNode): AnyNode[] =>
  backlinks.flatMap(({ from, path }) => (HOLDS.has(path[0]) ? [from] : []));

/** Whether something that somebody holds binds those asked or some of them, changes how they work, or is work that they do; of everybody only what binds everybody. */
function reaches(node: AnyNode, audience: Audience, playbook: Playbook): boolean {
  if (node.kind === 'focus' || node.kind === 'value' || node.kind === 'company') return true;
  return here<AnyNode>(boundBy(node)).some((one) => {
    if (one.kind !== 'company' && one.kind !== 'team' && one.kind !== 'person') return false;
    if (levelsOf(audience, playbook).includes(one)) return true;
    return audience.kind === 'team' && levelsOf(one, playbook).includes(audience);
  });
}

/** Whom something binds, or whose work it is. */
function boundBy(node: AnyNode): readonly (AnyNode | Missing)[] {
  if (node.kind === 'team') return [node];
  if (node.kind === 'area') return [...(node.responsible ?? []), ...(node.accountable ?? [])];
  if (node.kind === 'decision') return node.affects ?? [];
  if (node.kind === 'priority') return node.team ? [node.team] : [];
  if (node.kind === 'forum') return node.members ?? [];
  return 'appliesTo' in node ? (node.appliesTo ?? []) : [];
}

/** Whether somebody leads those asked or stands above them, or nobody can tell. */
function hasStanding(issuer: Person, audience: Audience): boolean {
  if (audience.kind === 'company') {
    const leaders = audience.leaders ?? [];
    return leaders.length === 0 || isOrStandsAbove(issuer, leaders);
  }
  const leads = ancestry(audience).flatMap(({ lead }) => lead ?? []);
  const isWritten = here<Person>(leads).some(({ reportsTo }) => reportsTo !== undefined);
  return !isWritten || isOrStandsAbove(issuer, leads) || manages(issuer, audience);
}

/** Whether somebody is one of some people or above one of them; true where somebody on the way has no record. */
function isOrStandsAbove(issuer: Person, people: readonly (Person | Missing)[]): boolean {
  const seen = new Set<Person | Missing>();
  const left = [...people];
  for (let one = left.pop(); one; one = left.pop()) {
    if (one === issuer || !isHere<Person>(one)) return true;
    if (one.reportsTo && !seen.has(one)) left.push(one.reportsTo);
    seen.add(one);
  }
  return false;
}

/** Whether some of a team report to somebody who does not lead it. */
const manages = (issuer: Person, team: Team): boolean =>
  reportsOf(issuer).some((one) => {
    const own = teamOf(one);
    return own !== undefined && isWithin(own, team);
  });
