import {
  here,
  isHere,
  type Area,
  type Forum,
  type Party,
  type Person,
  type Team,
} from '../model/playbook.ts';
import { isVacant } from './ownership.ts';
import { ancestry, teamOf } from './scope.ts';
import { timelines, type Timeline } from './timelines.ts';
import type { Playbook } from '../model/playbook.ts';

/** A decision about an area in which its owner has no word. */
export interface Bypassed {
  readonly area: Area;
  readonly timeline: Timeline;
  /** Where the timeline names the area, or the larger one that it is part of. */
  readonly path: readonly (string | number)[];
  readonly owners: readonly Party[];
}

/**
 * Decisions that cover an area, or the area that it is part of, and in which none of its owners decides, agrees or sits.
 * Where a timeline names the area itself, those of the larger area are not asked; a role counts for whoever it may mean.
 * A timeline that names no decider, an empty seat, and an owner who could not be found are left to the rules about them.
 */
export function bypassedOwners(playbook: Playbook): Bypassed[] {
  const all = timelines(playbook);
  const hasUnread = playbook.hasUnread('behaviour');
  const covering = new Map<Area, { timeline: Timeline; at: number }[]>();
  for (const timeline of all)
    for (const [at, area] of (timeline.covers ?? []).entries())
      if (isHere<Area>(area)) covering.set(area, [...(covering.get(area) ?? []), { timeline, at }]);
  return playbook.all('area').flatMap((area) => {
    const owners = here<Party>(area.accountable);
    if (area.lifecycle === 'retired' || owners.length === 0 || isVacant(area)) return [];
    if (owners.length < (area.accountable?.length ?? 0)) return [];
    if (hasUnread && playbook.isNamedByUnread('behaviour', area.id)) return [];
    const own = covering.get(area);
    const above = isHere<Area>(area.parent) ? covering.get(area.parent) : undefined;
    return (own ?? above ?? [])
      .filter(({ timeline }) => !owners.some((owner) => hasWord(owner, timeline)))
      .map(({ timeline, at }) => ({ area, timeline, path: ['covers', at], owners }));
  });
}

/** Whether somebody decides, agrees or sits in the forum of a decision, themselves or through their team; a role may always be theirs. */
function hasWord(owner: Party, { decider, approvers, forum }: Timeline): boolean {
  if (decider === undefined) return true;
  const named = [decider, ...(approvers ?? []).flatMap(({ who, backup }) => [who, backup])];
  if (named.some((one) => typeof one === 'string' || one?.kind === 'missing')) return true;
  if (named.some((one) => isHere<Party>(one as Party) && isOne(owner, one as Party))) return true;
  if (!isHere<Forum>(forum)) return forum !== undefined;
  const room = [...here<Party>(forum.members), ...(isHere<Person>(forum.chair) ? [forum.chair] : [])];
  return room.some((one) => isOne(owner, one));
}

/** Whether two parties may speak for each other: the same, a team and one of its people, or a team and one above it. */
function isOne(one: Party, other: Party): boolean {
  if (one === other) return true;
  const teams = (party: Party): Team[] => {
    const team = teamOf(party);
    return team ? ancestry(team) : [];
  };
  if (one.kind === 'team' && isHere<Person>(one.lead) && one.lead === other) return true;
  if (other.kind === 'team' && isHere<Person>(other.lead) && other.lead === one) return true;
  return (
    (other.kind === 'team' && teams(one).includes(other)) ||
    (one.kind === 'team' && teams(other).includes(one))
  );
}
