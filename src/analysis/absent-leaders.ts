import { here, isHere, type Checkpoint, type Forum, type Person, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { inForce } from '../time/period.ts';
import { checkpointsOf } from './forum-sessions.ts';
import { leadersForums } from './leaders-meet.ts';

/** A leader who was missing from the latest sessions of an alignment forum. */
export interface AbsentLeader {
  readonly leader: Person;
  readonly forum: Forum;
  /** The sessions that they missed in a row, the latest first. */
  readonly sessions: readonly Checkpoint[];
}

/**
 * Leaders who belong to an alignment forum and were missing from so many of its latest sessions in a row.
 * A session of which it cannot be told who was there ends the row, since they may have been; who has left or had not begun is not missed.
 */
export function absentLeaders(playbook: Playbook, day: IsoDate, least: number): AbsentLeader[] {
  const leaders = here<Person>(playbook.company.leaders).filter(({ vacant }) => vacant !== true);
  return leadersForums(playbook, day).flatMap(({ forum, missing }) => {
    if (playbook.isNamedByUnread('checkpoint', forum.id)) return [];
    const sessions = checkpointsOf(forum)
      .filter(({ date, skippedBecause }) => date <= day && skippedBecause === undefined)
      .reverse();
    return leaders
      .filter((leader) => !missing.includes(leader) && inForce(leader, day))
      .flatMap((leader) => {
        const expected = sessions.filter(({ date }) => inForce(leader, date));
        const there = expected.findIndex((one) => mayHaveBeenAt(one, leader));
        const missed = there < 0 ? expected : expected.slice(0, there);
        return missed.length >= least ? [{ leader, forum, sessions: missed }] : [];
      });
  });
}

const mayHaveBeenAt = ({ attended }: Checkpoint, leader: Person): boolean =>
  attended?.every((one) => isHere<Person>(one) && one !== leader) !== true;
