import { here, isHere, type Forum, type Party, type Person, type Playbook } from '../model/playbook.ts';
import { standInsFor } from './stand-ins.ts';
import { levelsOf } from './scope.ts';
import { timelines, type Timeline } from './timelines.ts';

/** A timeline whose decider does not belong to the forum in which it is decided. */
export interface AbsentDecider {
  readonly timeline: Timeline;
  readonly forum: Forum;
  /** Whoever may be meant; none of them belongs to it. */
  readonly deciders: readonly Party[];
}

/**
 * Timelines that are decided in a forum to which nobody belongs who may be meant by their decider. The chair belongs to it, a member team
 * brings its people and those of the teams below it, and a person brings the team that they lead; a forum that names nobody is not judged.
 */
export function absentDeciders(playbook: Playbook): AbsentDecider[] {
  return timelines(playbook).flatMap((timeline) => {
    const { forum, decider } = timeline;
    if (!isHere<Forum>(forum) || !forum.members || decider === undefined) return [];
    const { parties, unread } = standInsFor(decider, timeline, playbook);
    const deciders = parties.filter((one): one is Party => one.kind !== 'company');
    const room = [...forum.members, ...(forum.chair ? [forum.chair] : [])];
    if (unread || deciders.length === 0 || room.some(({ kind }) => kind === 'missing')) return [];
    const present = here<Party>(room);
    return deciders.some((one) => present.some((member) => brings(member, one, playbook)))
      ? []
      : [{ timeline, forum, deciders }];
  });
}

function brings(member: Party, one: Party, playbook: Playbook): boolean {
  if (levelsOf(one, playbook).includes(member)) return true;
  if (one.kind !== 'team')
    return member.kind === 'team' && isHere<Person>(member.lead) && member.lead === one;
  return isHere<Person>(one.lead) && one.lead === member;
}
