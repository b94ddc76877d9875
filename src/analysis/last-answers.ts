import type { Checkpoint, Forum } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { QUESTIONS } from '../words.ts';

/** One of the three questions of a checkpoint. */
export type Question = keyof typeof QUESTIONS;
/** What a group may answer. */
export type Verdict = 'yes' | 'partly' | 'no';

/** What a group answered to one question last time. */
export interface LastAnswer {
  readonly question: Question;
  /** Undefined where that question was left out. */
  readonly verdict: Verdict | undefined;
  /** In how many checkpoints running, this one included, the answer was not yes; 0 where it was, or where there is none. */
  readonly running: number;
}

/** The three questions with what the group answered the last time that it did. */
export interface LastAnswers {
  /** The checkpoint at which they were answered; undefined where none was yet. */
  readonly checkpoint: Checkpoint | undefined;
  readonly answers: readonly LastAnswer[];
}

/** What is written down of the sessions of a forum up to a day, the earliest first. */
export const checkpointsOf = (forum: Forum, day: IsoDate): Checkpoint[] =>
  [
    ...new Set(
      forum.backlinks.flatMap(({ from, path }) =>
        from.kind === 'checkpoint' && path[0] === 'forum' && from.date <= day ? [from] : [],
      ),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));

/** What the groups of some forums answered last, by a day: each question with the sessions running in which it was not yes. A session that did not take place, or at which the group answered nothing, breaks no run. */
export function lastAnswers(forums: readonly Forum[], day: IsoDate): LastAnswers {
  const answered = forums
    .flatMap((forum) => checkpointsOf(forum, day))
    .filter(({ together, skippedBecause }) => together !== undefined && skippedBecause === undefined);
  const checkpoint = answered.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  const same = answered.filter(({ forum }) => forum === checkpoint?.forum);
  const answers = (Object.keys(QUESTIONS) as Question[]).map((question) => ({
    question,
    verdict: checkpoint?.together?.[question],
    running: runOf(same.map(({ together }) => together?.[question])),
  }));
  return { checkpoint, answers };
}

/** How many at the end of a list are not yes. */
function runOf(verdicts: readonly (Verdict | undefined)[]): number {
  const last = verdicts.findLastIndex((verdict) => verdict !== 'partly' && verdict !== 'no');
  return verdicts.length - 1 - last;
}
