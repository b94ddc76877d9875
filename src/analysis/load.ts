import {
  here,
  isHere,
  type AnyNode,
  type Behaviour,
  type BehaviourOf,
  type Directive,
  type Forum,
  type Missing,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import type { Interval } from '../time/interval.ts';
import { inForce } from '../time/period.ts';
import type { TimePromise } from '../time/promise.ts';
import { byLabel } from './by-label.ts';
import { calendarOf } from './calendar-of.ts';
import { spanOf } from './directives.ts';
import { membersOf } from './members.ts';
import { perPlaybook } from './per-playbook.ts';
import { audiencesOf, isWithin } from './reach.ts';
import { ancestry } from './scope.ts';
import { timesAWeek, workMinutes } from './weekly.ts';

type Cadence = BehaviourOf<'cadence'>;

/** Something that comes round and takes people of a team some time. */
export interface Load {
  readonly what: 'meeting' | 'report';
  /** The forum, the cadence or the directive that asks for it. */
  readonly from: Forum | Cadence | Directive;
  readonly every: Interval;
  /** How long each takes; undefined where nothing says so. */
  readonly each: TimePromise | undefined;
  /** In hours of one person’s time a week; undefined where nothing says how long each takes. */
  readonly hours: number | undefined;
  /** Everybody of the team, or those of its people whom it is about, its lead among them. */
  readonly who: 'team' | readonly Person[];
}

/**
 * What comes round for a team on a day and takes its people time: forums that it, its lead or its people belong to,
 * cadences that are a meeting or a report, and what directives require; meetings first, then by name.
 * Hours a week = how long each takes × how often it comes round in a mean week (Gregorian months), of one person.
 */
export function loadsOf(team: Team, playbook: Playbook, day: string): Load[] {
  const people = peopleOf(team, day);
  const calendar = calendarOf(team, playbook);
  const load = (what: Load['what'], from: Load['from'], who: Load['who'], takes: Takes): Load => ({
    what,
    from,
    who,
    ...takes,
    hours: takes.each && (workMinutes(takes.each, calendar) / 60) * timesAWeek(takes.every, calendar),
  });
  const near = inOrder([...askingAll(playbook), ...asking([...ancestry(team), ...people])]);
  const forums = near.flatMap((forum) => {
    if (forum.kind !== 'forum') return [];
    const who = meets(forum, day) ? whoOf([...(forum.members ?? []), forum.chair], team, people) : undefined;
    return who ? [load('meeting', forum, who, { every: forum.every, each: forum.duration })] : [];
  });
  const cadences = near.flatMap((one) => {
    if (
      one.kind !== 'behaviour' ||
      one.type !== 'cadence' ||
      (one.purpose !== 'meeting' && one.purpose !== 'report')
    )
      return [];
    const who = whoOf(one.appliesTo, team, people);
    return who ? [load(one.purpose, one, who, { every: one.every, each: one.effort })] : [];
  });
  const required = near.flatMap((one) => {
    if (one.kind !== 'directive' || !one.requires || !inForce(spanOf(one), day)) return [];
    const { every, effort } = one.requires;
    const who = whoOf(one.to, team, people);
    return who ? [load('report', one, who, { every, each: effort })] : [];
  });
  return [...forums, ...cadences, ...required].sort(
    (a, b) => (a.what === b.what ? 0 : a.what === 'meeting' ? -1 : 1) || byLabel(a.from, b.from),
  );
}

/** What some loads come to, of one person’s time. */
export interface LoadSum {
  /** In hours a week, of those that say how long each takes. */
  readonly hours: number;
  readonly n: number;
  /** How many of them do not say how long each takes: what they take comes on top. */
  readonly unstated: number;
}

/** What loads come to in hours a week of one person’s time. */
export const sumOfLoads = (loads: readonly Load[]): LoadSum => ({
  hours: loads.reduce((sum, { hours = 0 }) => sum + hours, 0),
  n: loads.length,
  unstated: loads.filter(({ hours }) => hours === undefined).length,
});

/** The loads that one person of a team has: those of everybody in it, and their own. */
export const loadsOn = (person: Person, loads: readonly Load[]): Load[] =>
  loads.filter(({ who }) => who === 'team' || who.includes(person));

/** Whatever names one of these as its member or as whom it asks, and comes round. */
const asking = (named: readonly AnyNode[]): Asking[] =>
  named.flatMap(({ backlinks }) =>
    backlinks.flatMap(({ from, path }) =>
      ASKING.has(String(path[0])) &&
      (from.kind === 'forum' || from.kind === 'behaviour' || from.kind === 'directive')
        ? [from]
        : [],
    ),
  );

/** Derived once: nearly everything points at the company, and each team would look through all of that. */
const askingAll = perPlaybook(({ company }) => asking([company]));

/** Each once, in order of kind and id. */
const inOrder = (some: readonly Asking[]): Asking[] =>
  [...new Set(some)].sort((a, b) => (a.ref < b.ref ? -1 : 1));

type Asking = Forum | Behaviour | Directive;

const ASKING = new Set(['members', 'chair', 'appliesTo', 'to']);

interface Takes {
  readonly every: Interval;
  readonly each: TimePromise | undefined;
}

const meets = ({ first, until }: Forum, day: string): boolean => inForce({ from: first?.date, until }, day);

/** A team’s people who are here on a day, and its lead, whose own team may be another. */
function peopleOf(team: Team, day: string): Person[] {
  const lead = isHere<Person>(team.lead) ? [team.lead] : [];
  return [...new Set([...lead, ...membersOf(team)])].filter((person) => inForce(person, day));
}

/** Whom of a team something is about that names parties: all of it, some of its people, or nobody. */
function whoOf(
  named: readonly (AnyNode | Missing | undefined)[] | undefined,
  team: Team,
  people: readonly Person[],
): Load['who'] | undefined {
  const parties = here<AnyNode>((named ?? []).filter((one) => one !== undefined));
  if (audiencesOf(parties).some((outer) => isWithin(team, outer))) return 'team';
  const some = people.filter((person) => parties.includes(person));
  return some.length > 0 ? some : undefined;
}
