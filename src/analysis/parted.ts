import type { Checkpoint, Forum, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { byLabel } from './by-label.ts';
import { lastAnswers, type LastAnswer } from './last-answers.ts';
import { openActions, type OpenAction } from './open-actions.ts';

/** A question that the group did not answer with yes. */
export type PartedOn = LastAnswer & { readonly verdict: 'partly' | 'no' };

/** Where the group of an alignment forum parted when it answered last, and what it had set itself and has not done. */
export interface Parted {
  readonly forum: Forum;
  readonly latest: Checkpoint;
  readonly on: readonly PartedOn[];
  /** The most overdue first. */
  readonly late: readonly OpenAction[];
}

/**
 * Where the groups of alignment forums parted up to a day, by name of the forum; forums in which no group has answered are left out.
 * What each group said of itself after reading each other’s sentences; nobody else judges it.
 */
export function partedOn(playbook: Playbook, day: IsoDate): Parted[] {
  const late = openActions(playbook, day).filter(({ overdue }) => overdue !== undefined);
  const forums = playbook.all('forum').filter(({ type }) => type === 'alignment');
  return forums.sort(byLabel).flatMap((forum) => {
    const { checkpoint, answers } = lastAnswers([forum], day);
    if (!checkpoint) return [];
    const on = answers.filter((one): one is PartedOn => one.verdict === 'partly' || one.verdict === 'no');
    return [{ forum, latest: checkpoint, on, late: late.filter((one) => one.checkpoint.forum === forum) }];
  });
}
