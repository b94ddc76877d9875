import {
  here,
  isHere,
  type AnyNode,
  type Behaviour,
  type BehaviourOf,
  type Decision,
  type Party,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { calendarOf } from './calendar-of.ts';
import { deciderOf, timelineOf } from './decision-seat.ts';
import { dueOf } from './decision-time.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { branchOf, subTeamsOf } from './members.ts';
import { periodsAgo } from './periods-ago.ts';
import { audiencesOf, isWithin, type Audience } from './reach.ts';
import { levelsOf, type Scope } from './scope.ts';
import { slowest } from './slowest.ts';

type Documentation = BehaviourOf<'documentation'>;

/** A decision, and the teams that work differently because of it and were told nothing. */
export interface Untold {
  readonly decision: Decision;
  readonly teams: readonly Team[];
  /** What is promised about writing things down. */
  readonly promise: Documentation;
  /** The last day on which they were to be told. */
  readonly due: IsoDate;
}

/**
 * Decisions in force of the last planning period that change the work of teams to which nothing brings them, once the time is over in which
 * such things are written down. A team is told by a directive to it, or to each team below it, that names the decision as its cause, or a norm that was decided there;
 * by such a norm itself, where it applies to the team; and whoever decided or agreed tells the team that is theirs.
 * Of several promises the slowest counts; where none is about it, nothing was promised.
 */
export function untoldTeams(playbook: Playbook, day: IsoDate): Untold[] {
  const since = periodsAgo(playbook, day, 1);
  const promises = playbook.all('behaviour').filter(isDocumentation);
  if (promises.length === 0 || playbook.hasUnread('directive')) return [];
  return decisionsInForce(playbook, day).flatMap((decision) => {
    const { decided } = decision;
    if (!decided || decided.date <= since) return [];
    const parties = deciderOf(decision, timelineOf(decision), playbook)?.parties ?? [];
    const knowing = [...parties, ...here<Party>(decision.approvals)];
    const told = audiencesToldOf(decision);
    const teams = [...new Set(here<Team>(decision.affects))].filter(
      (team) =>
        !isTold(team, told) && !knowing.some((one) => isTheirs(team, one)) && !isYounger(team, decided.date),
    );
    const promise = slowestOf(promises, decision, { teams, parties }, playbook);
    const due =
      promise &&
      dueOf(decided, promise.within, {
        calendar: calendarOf(playbook.company, playbook),
        written: playbook.company.timezone,
        isUnread: false,
      })?.date;
    return promise && due !== undefined && due < day ? [{ decision, teams, promise, due }] : [];
  });
}

const isDocumentation = (behaviour: Behaviour): behaviour is Documentation =>
  behaviour.type === 'documentation' && behaviour.within.kind !== 'none';

/** Whom what was decided has reached: by directives because of it, by what was agreed there, and by directives because of that. */
function audiencesToldOf(decision: Decision): Audience[] {
  const norms = pointing(decision, 'decidedIn');
  const directives = [decision, ...norms].flatMap((node) =>
    pointing(node, 'because').flatMap((from) => (from.kind === 'directive' ? audiencesOf(from.to) : [])),
  );
  const bound = norms.flatMap((norm) =>
    'appliesTo' in norm ? audiencesOf(norm.appliesTo as readonly AnyNode[] | undefined) : [],
  );
  return [...directives, ...bound];
}

const pointing = (node: AnyNode, field: string): AnyNode[] =>
  node.backlinks.flatMap(({ from, path }) => (path[0] === field ? [from] : []));

function isTold(team: Team, told: readonly Audience[]): boolean {
  const reaches = (one: Team) => told.some((audience) => isWithin(one, audience));
  const smallest = branchOf(team).filter(({ team: below }) => subTeamsOf(below).length === 0);
  return reaches(team) || (smallest.length > 0 && smallest.every(({ team: below }) => reaches(below)));
}

const isTheirs = (team: Team, one: Party): boolean =>
  one === team ||
  (isHere<Person>(team.lead) && team.lead === one) ||
  (one.kind === 'person' && one.team === team);

const isYounger = ({ from }: Team, day: IsoDate): boolean => from !== undefined && from > day;

/** The slowest promise that is about an area of the decision and binds somebody in it; or that is about everything, and binds whoever decided and a team. */
function slowestOf(
  promises: readonly Documentation[],
  decision: Decision,
  { teams, parties }: { readonly teams: readonly Team[]; readonly parties: readonly Party[] },
  playbook: Playbook,
): Documentation | undefined {
  const binds = ({ appliesTo }: Documentation, party: Party) =>
    levelsOf(party, playbook).some((level) => here<Scope>(appliesTo).includes(level));
  const areas = here<AnyNode>(decision.areas);
  const reaching = promises.filter((one) => {
    const [team, decider] = [
      teams.some((each) => binds(one, each)),
      parties.some((each) => binds(one, each)),
    ];
    if (!one.covers) return team && (decider || parties.length === 0);
    return (
      teams.length > 0 && (team || decider) && here<AnyNode>(one.covers).some((area) => areas.includes(area))
    );
  });
  const time = (one: Documentation) => slowest(one.within, [playbook.company], playbook);
  return [...reaching].sort((a, b) => time(b) - time(a))[0];
}
