import { here, isHere, type Forum, type Party, type Person, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { isWhole } from './answering.ts';
import { levelsOf } from './scope.ts';
import { seated } from './settlers.ts';
import { standInsFor } from './stand-ins.ts';
import { timelines, type Timeline } from './timelines.ts';

/** A timeline whose decider does not belong to the forum in which it is decided. */
export interface AbsentDecider {
  readonly timeline: Timeline;
  readonly forum: Forum;
  /** Whoever may be meant; none of them belongs to it. */
  readonly deciders: readonly Party[];
}

/**
 * Timelines that are decided in a forum to which nobody belongs who may be meant by their decider. The chair belongs to it, an empty seat
 * stands for whom it reports to, a member team brings its people, those of the teams below it and its lead, and a person brings the team
 * that is theirs; a forum that names no members, or has met for the last time, is not judged.
 */
export function absentDeciders(playbook: Playbook, day: IsoDate): AbsentDecider[] {
  return timelines(playbook).flatMap((timeline) => {
    const { forum, decider } = timeline;
    if (!isHere<Forum>(forum) || !forum.members || hasEnded(forum, day) || decider === undefined) return [];
    const { parties, unread } = standInsFor(decider, timeline, playbook);
    const deciders = parties.filter((one): one is Party => one.kind !== 'company');
    const room = [...forum.members, ...(forum.chair ? [forum.chair] : [])];
    if (unread || deciders.length === 0 || room.some(({ kind }) => kind === 'missing')) return [];
    const present = here<Party>(room).flatMap((one) => seated(one));
    if (![...deciders, ...present].every((one) => isWhole(one, playbook))) return [];
    return deciders.some((one) => present.some((member) => brings(member, one, playbook)))
      ? []
      : [{ timeline, forum, deciders }];
  });
}

function brings(member: Party, one: Party, playbook: Playbook): boolean {
  if (levelsOf(one, playbook).includes(member)) return true;
  if (one.kind !== 'team')
    return member.kind === 'team' && isHere<Person>(member.lead) && member.lead === one;
  return (
    member.kind === 'person' &&
    (levelsOf(member, playbook).includes(one) || (isHere<Person>(one.lead) && one.lead === member))
  );
}
