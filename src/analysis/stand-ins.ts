import type { Role } from '../kinds.ts';
import {
  here,
  isHere,
  type Area,
  type Missing,
  type Party,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { branchOf, membersOf } from './members.ts';
import { levelsOf, type Scope } from './scope.ts';
import { seated } from './settlers.ts';
import type { Timeline } from './timelines.ts';

/** Who is asked in a decision, as it is written. */
export type Asked = Scope | Role | Missing;

/** Whom a name or a role in a timeline can mean: each of them is asked in some decision that the timeline is about. */
export interface StandIns {
  readonly parties: readonly Scope[];
  /** Whether something on the way to them could not be read, so that nothing can be said for certain. */
  readonly unread: boolean;
}

/**
 * Whom a name or a role in a timeline can mean. An empty seat means whom it reports to.
 * The owner of the area is whoever answers for an area that is covered; where none is named, for any area in use whose owner the timeline binds.
 * The lead of the team is whoever leads a team that the timeline binds, and for a person whoever leads theirs; whom they report to, those above the people whom it binds.
 */
export function standInsFor(who: Asked, timeline: Timeline, playbook: Playbook): StandIns {
  if (typeof who === 'string') {
    const found = { 'area-owner': owners, 'team-lead': leads, 'reports-to': managers }[who];
    return from(found(timeline, playbook));
  }
  return from([who]);
}

function from(named: readonly (Scope | Missing)[]): StandIns {
  const found = here<Scope>(named);
  const parties = new Set(found.flatMap((one): Scope[] => (one.kind === 'company' ? [one] : seated(one))));
  return { parties: [...parties], unread: found.length < named.length || found.some(leadsNowhere) };
}

/** Whether an empty seat reports, at last, to somebody who could not be read. */
function leadsNowhere(scope: Scope): boolean {
  let at: Scope | Missing | undefined = scope;
  for (const seen = new Set<Scope>(); at?.kind === 'person' && at.vacant && !seen.has(at); at = at.reportsTo)
    seen.add(at);
  return at?.kind === 'missing';
}

type Named = readonly (Party | Missing)[];

function owners({ covers, appliesTo }: Timeline, playbook: Playbook): Named {
  const bound = new Set(here<Scope>(appliesTo));
  const reaches = (owner: Party | Missing) =>
    isHere<Party>(owner) && levelsOf(owner, playbook).some((level) => bound.has(level));
  const inUse = (area: Area) => area.lifecycle !== 'retired';
  if (!covers)
    return playbook
      .all('area')
      .filter(inUse)
      .flatMap(({ accountable }) => accountable ?? [])
      .filter(reaches);
  return covers.flatMap((area) =>
    !isHere<Area>(area) ? [area] : inUse(area) ? (area.accountable ?? []) : [],
  );
}

function leads({ appliesTo }: Timeline, playbook: Playbook): Named {
  return here<Scope>(appliesTo).flatMap((scope) => {
    if (scope.kind !== 'person') return teamsIn(scope, playbook).flatMap(({ lead }) => lead ?? []);
    const own = levelsOf(scope, playbook).find((level) => level.kind === 'team' && level.lead !== undefined);
    return own?.kind === 'team' && own.lead ? [own.lead] : [];
  });
}

function managers({ appliesTo }: Timeline, playbook: Playbook): Named {
  const people = here<Scope>(appliesTo).flatMap((scope): readonly Person[] => {
    if (scope.kind === 'company') return playbook.all('person');
    return scope.kind === 'person' ? [scope] : teamsIn(scope, playbook).flatMap(membersOf);
  });
  return people.filter(({ vacant }) => !vacant).flatMap(({ reportsTo }) => reportsTo ?? []);
}

const teamsIn = (scope: Team | { kind: 'company' }, playbook: Playbook): readonly Team[] =>
  scope.kind === 'company' ? playbook.all('team') : [scope, ...branchOf(scope).map(({ team }) => team)];
