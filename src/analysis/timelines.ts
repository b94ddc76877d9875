import type { Role } from '../kinds.ts';
import {
  here,
  isHere,
  type Area,
  type BehaviourOf,
  type Missing,
  type Party,
  type Person,
  type Playbook,
} from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { ledBy, reportsOf } from './members.ts';
import { accountableOf, isVacant, responsibleOf, responsibleTeams } from './ownership.ts';
import { ancestry, levelsOf, teamOf, type Scope } from './scope.ts';

/** A promise about how fast a sort of decision is taken. */
export type Timeline = BehaviourOf<'decision-timeline'>;

/** The decision timelines of a playbook, in order of name. */
export function timelines(playbook: Playbook): Timeline[] {
  return playbook
    .all('behaviour')
    .filter((behaviour): behaviour is Timeline => behaviour.type === 'decision-timeline')
    .sort(byLabel);
}

/** The timelines of decisions about an area: those that name it, and those that name no area and reach who holds it. */
export function timelinesOf(area: Area, playbook: Playbook): { own: Timeline[]; general: Timeline[] } {
  const holders = [...accountableOf(area), ...responsibleOf(area)];
  const reached = new Set<Scope>([
    playbook.company,
    ...holders.flatMap((party) => levelsOf(party, playbook)),
  ]);
  const all = timelines(playbook);
  return {
    own: all.filter(({ covers }) => here<Area>(covers).includes(area)),
    general: all.filter(
      ({ covers, appliesTo }) => !covers && here<Scope>(appliesTo).some((scope) => reached.has(scope)),
    ),
  };
}

/** Who decides about one area: the role of its owner becomes the people who answer for it, and nobody where there are none. */
export function decidersFor(area: Area, { decider }: Timeline): readonly (Party | Missing | Role)[] {
  if (decider === 'area-owner') return isVacant(area) ? [] : accountableOf(area);
  return decider === undefined ? [] : [decider];
}

/** Whom to ask about an area that nobody owns: the owner of the area that it is part of, else the leads of those who do the work. */
export function nextUp(area: Area, seen: readonly Area[] = []): Party[] {
  const above = area.parent;
  if (isHere<Area>(above) && !seen.includes(above) && above !== area) {
    const owners = isVacant(above) ? [] : accountableOf(above);
    const found = owners.length > 0 ? owners : nextUp(above, [...seen, area]);
    if (found.length > 0) return found;
  }
  const leads = responsibleTeams(area).flatMap(({ lead }) => (isHere<Party>(lead) ? [lead] : []));
  return [...new Set(leads)];
}

/** What somebody does in a decision. */
export const DUTIES = ['decides', 'agrees', 'advises', 'unblocks'] as const;
/** One of the things that somebody does in a decision. */
export type Duty = (typeof DUTIES)[number];

/** The decisions that somebody takes part in, by name or by a role that is theirs, in order of name. */
export function dutiesOf(party: Party, playbook: Playbook): { timeline: Timeline; duties: Duty[] }[] {
  const found = timelines(playbook).map((timeline) => {
    const named: Record<Duty, readonly unknown[]> = {
      decides: [timeline.decider],
      agrees: (timeline.approvers ?? []).flatMap(({ who, backup }) => [who, backup]),
      advises: timeline.input ?? [],
      unblocks: (timeline.escalation ?? []).map(({ to }) => to),
    };
    const isTheirs = (who: unknown) =>
      who === party || (party.kind === 'person' && holdsRole(who, party, timeline));
    return { timeline, duties: DUTIES.filter((duty) => named[duty].some(isTheirs)) };
  });
  return found.filter(({ duties }) => duties.length > 0);
}

function holdsRole(role: unknown, person: Person, { covers, appliesTo }: Timeline): boolean {
  const scopes = here<Scope>(appliesTo);
  const within = (one: Party | undefined) =>
    one !== undefined &&
    scopes.some((scope) => scope.kind === 'company' || scope === one || isBelow(one, scope));
  if (role === 'team-lead') return ledBy(person).some(within);
  if (role === 'reports-to') return reportsOf(person).some(within);
  if (role !== 'area-owner') return false;
  const owned = person.backlinks.filter(
    ({ from, path }) => from.kind === 'area' && path[0] === 'accountable',
  );
  return owned.some(
    ({ from }) =>
      from.kind === 'area' &&
      from.lifecycle !== 'retired' &&
      (!covers || covers.some((area) => isHere(area) && area === from)),
  );
}

function isBelow(party: Party, scope: Scope): boolean {
  const team = teamOf(party);
  return team !== undefined && ancestry(team).some((one) => one === scope);
}
