import { here, isHere, type Checkpoint, type Forum, type Person, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { QUESTIONS } from '../words.ts';
import { alignmentForums } from './coming-sessions.ts';
import { checkpointsOf } from './forum-sessions.ts';
import { belongsTo } from './leaders-meet.ts';
import type { Question } from './verdicts.ts';

/** A session in which somebody was not heard, or something was not answered. */
export interface Unasked {
  readonly forum: Forum;
  readonly checkpoint: Checkpoint;
  /** Those of the forum who were there and wrote no sentence, in the order in which they are listed. */
  readonly silent: readonly Person[];
  /** The questions that the group left open. */
  readonly open: readonly Question[];
}

/**
 * The latest session of each alignment forum in which somebody of it who was there wrote no sentence, or the group left a question open.
 * Earlier ones are history; a guest is asked nothing, unless the forum names no members; and where it cannot be told whose a sentence is, nobody is called silent.
 */
export function unaskedAttendees(playbook: Playbook, day: IsoDate): Unasked[] {
  return alignmentForums(playbook, day).flatMap((forum) => {
    if (playbook.isNamedByUnread('checkpoint', forum.id)) return [];
    const checkpoint = checkpointsOf(forum).findLast(
      ({ date, skippedBecause }) => date <= day && skippedBecause === undefined,
    );
    if (!checkpoint) return [];
    const answers = checkpoint.answers ?? [];
    const heard = new Set(
      answers
        .filter(({ message, outcome }) => message !== undefined || outcome !== undefined)
        .map(({ by }) => by),
    );
    const isAsked = forum.members ? belongsTo(forum, playbook) : () => true;
    const silent = answers.every(({ by }) => isHere<Person>(by))
      ? here<Person>(checkpoint.attended).filter((one) => isAsked(one) && !heard.has(one))
      : [];
    const open = (Object.keys(QUESTIONS) as Question[]).filter(
      (question) => checkpoint.together?.[question] === undefined,
    );
    return silent.length + open.length > 0 ? [{ forum, checkpoint, silent, open }] : [];
  });
}
