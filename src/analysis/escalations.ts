import { here, isHere, type Forum, type Party, type Person, type Playbook } from '../model/playbook.ts';
import { longestElapsed } from '../time/longest.ts';
import { calendarOf } from './calendar-of.ts';
import { seated } from './settlers.ts';
import { scopesOf } from './slowest.ts';
import { standInsFor, type Asked } from './stand-ins.ts';
import { timelines, type Timeline } from './timelines.ts';

/** An escalation that leads nowhere. */
export interface LostEscalation {
  readonly timeline: Timeline;
  /** The step that is at fault, counted from 0 as it is written. */
  readonly at: number;
  /** `round`: back to where it has been; `start`: back to the one with whom it stalls; `powerless`: to somebody who cannot decide. */
  readonly is: 'round' | 'start' | 'powerless';
  readonly to: Party;
  /** Whoever could decide: the decider, those above, and the chair of the forum. */
  readonly able: readonly Party[];
}

/**
 * Escalations that come back to where they have been, or end with the one with whom the decision stalls or with somebody who cannot decide it.
 * Whoever could: the decider, everybody above them, and the chair of the forum; a team does so through its lead. Roles that nobody can be found for, and
 * deciders of whom nothing says whom they report to, are not judged.
 */
export function lostEscalations(playbook: Playbook): LostEscalation[] {
  return timelines(playbook).flatMap((timeline): LostEscalation[] => {
    const steps = orderOf(timeline, playbook);
    const last = steps.at(-1);
    if (!last) return [];
    const parties = steps.map(({ to }) => onlyOne(to, timeline, playbook));
    if (parties.some((one) => one === 'unknown')) return [];
    const known = parties as readonly Party[];
    const again = known.findIndex((one, index) => known.indexOf(one) < index);
    const able = ableToDecide(timeline, playbook);
    if (again >= 0)
      return [
        {
          timeline,
          at: steps[again]?.at ?? 0,
          is: 'round',
          to: known[again] as Party,
          able: able ?? [],
        },
      ];
    const to = known.at(-1) as Party;
    if (!able) return [];
    const found = { timeline, at: last.at, to, able };
    if (startsWith(timeline, playbook).some((one) => one === to || leads(one, to)))
      return [{ ...found, is: 'start' }];
    return able.some((one) => one === to || leads(one, to) || leads(to, one))
      ? []
      : [{ ...found, is: 'powerless' }];
  });
}

/** The step that comes first, by the longest time that passes until then, where it comes after the promise has ended. */
export function lateEscalation(timeline: Timeline, playbook: Playbook): number | undefined {
  const [first] = orderOf(timeline, playbook);
  if (!first || timeline.within.kind === 'none') return undefined;
  const { within } = timeline;
  const isLate = scopesOf(timeline).every((scope) => {
    const calendar = calendarOf(scope, playbook);
    return longestElapsed(first.after, calendar) > longestElapsed(within, calendar);
  });
  return isLate && scopesOf(timeline).length > 0 ? first.at : undefined;
}

type Step = NonNullable<Timeline['escalation']>[number] & { readonly at: number };

/** The steps as time brings them. */
function orderOf(timeline: Timeline, playbook: Playbook): Step[] {
  const [scope = playbook.company] = scopesOf(timeline);
  const calendar = calendarOf(scope, playbook);
  return (timeline.escalation ?? [])
    .map((step, at): Step => ({ ...step, at }))
    .sort((a, b) => longestElapsed(a.after, calendar) - longestElapsed(b.after, calendar) || a.at - b.at);
}

function onlyOne(who: Asked, timeline: Timeline, playbook: Playbook): Party | 'unknown' {
  const { parties, unread } = standInsFor(who, timeline, playbook);
  const [only, ...others] = parties;
  return unread || !only || others.length > 0 || only.kind === 'company' ? 'unknown' : only;
}

/** Those with whom it stalls where nobody else is asked: the decider. */
function startsWith(timeline: Timeline, playbook: Playbook): Party[] {
  const { decider, approvers, input, forum } = timeline;
  if (decider === undefined || approvers || input || forum) return [];
  const only = onlyOne(decider, timeline, playbook);
  return only === 'unknown' ? [] : [only];
}

/** Whoever could decide; undefined where that cannot be told. */
function ableToDecide(timeline: Timeline, playbook: Playbook): Party[] | undefined {
  const { decider, forum } = timeline;
  const chair = isHere<Forum>(forum) && isHere<Person>(forum.chair) ? seated(forum.chair) : [];
  if (decider === undefined) return chair.length > 0 ? withAbove(chair) : undefined;
  const { parties, unread } = standInsFor(decider, timeline, playbook);
  const deciders = parties.filter((one): one is Party => one.kind !== 'company');
  if (unread || deciders.length === 0) return undefined;
  return withAbove([...deciders, ...chair]);
}

/** Those named, and everybody above them; undefined where one of them reports to nobody and leads nothing that says why. */
function withAbove(parties: readonly Party[]): Party[] | undefined {
  const found = new Set<Party>();
  const left = parties.flatMap((one) => [one, ...leadOf(one)]);
  for (let one = left.pop(); one; one = left.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    if (one.kind === 'team') left.push(...leadOf(one));
    else left.push(...here<Person>(one.reportsTo ? [one.reportsTo] : []));
  }
  const people = [...found].filter(({ kind }) => kind === 'person') as Person[];
  const isWritten = people.some(({ reportsTo }) => reportsTo !== undefined);
  return isWritten ? [...found] : undefined;
}

const leadOf = (party: Party): Person[] =>
  party.kind === 'team' && isHere<Person>(party.lead) ? [party.lead] : [];

const leads = (one: Party, other: Party): boolean =>
  other.kind === 'team' && isHere<Person>(other.lead) && other.lead === one;
