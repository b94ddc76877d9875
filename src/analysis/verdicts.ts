import type { Checkpoint, Forum } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { QUESTIONS } from '../words.ts';
import { checkpointsOf } from './forum-sessions.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** One of the three questions that a checkpoint asks its group. */
export type Question = keyof typeof QUESTIONS;
/** What a group may answer. */
export type Verdict = 'yes' | 'partly' | 'no';

const ALL = Object.keys(QUESTIONS) as Question[];
/** Two sessions are no course yet. */
const LEAST_SESSIONS = 3;

/** How the answers to one question went. */
export interface Course {
  readonly question: Question;
  /** What was answered last; undefined where the last session left it open. */
  readonly last: Verdict | undefined;
  /** The day of the first session in the unbroken run of yes, or of anything but yes; sessions that left the question open break no run. */
  readonly since: IsoDate | undefined;
  /** How many sessions that run has. */
  readonly running: number;
  /** How often each answer was given, of the sessions that answered it; too few to tell below three. */
  readonly counts:
    ({ readonly is: 'known'; readonly n: number } & Readonly<Record<Verdict, number>>) | TooFew;
}

/** How the three answers of a group went over the sessions of a forum. */
export interface Verdicts {
  /** The sessions in which the group answered something, the earliest first. */
  readonly sessions: readonly Checkpoint[];
  /** The latest session that was held, whether or not its group answered. */
  readonly latest: Checkpoint | undefined;
  readonly courses: readonly Course[];
}

/**
 * How the three answers of the group went over the sessions of a forum, from one day to another.
 * What the group itself said after reading each other’s sentences; a count of sessions for each answer, nothing is weighed or added up.
 * Source: a fixed wording repeated over time, as in panel studies (Lazarsfeld, 1948): only the same question shows a change.
 */
export function verdictsOf(
  forum: Forum,
  { from = '', until }: { readonly from?: IsoDate; readonly until: IsoDate },
): Verdicts {
  const held = checkpointsOf(forum).filter(
    ({ date, skippedBecause }) => date >= from && date <= until && skippedBecause === undefined,
  );
  const sessions = held.filter(({ together }) => ALL.some((question) => together?.[question] !== undefined));
  return { sessions, latest: held.at(-1), courses: ALL.map((question) => courseOf(question, sessions)) };
}

function courseOf(question: Question, sessions: readonly Checkpoint[]): Course {
  const last = sessions.at(-1)?.together?.[question];
  const answered = sessions.filter(({ together }) => together?.[question] !== undefined);
  const isYes = ({ together }: Checkpoint) => together?.[question] === 'yes';
  const other = answered.findLastIndex((one) => isYes(one) !== (last === 'yes'));
  const run = last === undefined ? [] : answered.slice(other + 1);
  const count = (verdict: Verdict) =>
    answered.filter(({ together }) => together?.[question] === verdict).length;
  const n = answered.length;
  return {
    question,
    last,
    since: run[0]?.date,
    running: run.length,
    counts:
      n < LEAST_SESSIONS
        ? tooFew(n, LEAST_SESSIONS)
        : { is: 'known', n, yes: count('yes'), partly: count('partly'), no: count('no') },
  };
}
