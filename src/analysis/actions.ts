import type { Checkpoint, Missing, Party } from '../model/playbook.ts';
import { daysBetween, type IsoDate } from '../time/date.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** Fewer actions than these say something about one of them, and nothing about a habit. */
const LEAST_ACTIONS = 5;

/** Something that a session of a forum set itself, and how it stands on a day. */
export interface Action {
  readonly checkpoint: Checkpoint;
  /** The how manieth of its session, from 0. */
  readonly index: number;
  readonly owner: Party | Missing;
  readonly what: string;
  readonly due: IsoDate | undefined;
  readonly done: IsoDate | undefined;
  /** Done where no day was set; in time, or late; overdue once the day it was due is over; else open. */
  readonly is: 'done' | 'in time' | 'late' | 'overdue' | 'open';
  /** How many days it was late, or has been overdue. */
  readonly days: number;
}

/** The actions of some checkpoints on a day, in the order in which they were taken on; what is done later is open then. */
export function actionsOf(checkpoints: readonly Checkpoint[], day: IsoDate): Action[] {
  return [...checkpoints]
    .filter(({ date }) => date <= day)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .flatMap((checkpoint) =>
      (checkpoint.actions ?? []).map(({ owner, what, due, done: on }, index): Action => {
        const done = on !== undefined && on <= day ? on : undefined;
        const end = done ?? day;
        const is = standing(due, done, day);
        const days = due !== undefined && (is === 'late' || is === 'overdue') ? daysBetween(due, end) : 0;
        return { checkpoint, index, owner, what, due, done, is, days };
      }),
    );
}

function standing(due: IsoDate | undefined, done: IsoDate | undefined, day: IsoDate): Action['is'] {
  if (due === undefined) return done === undefined ? 'open' : 'done';
  if (done !== undefined) return done <= due ? 'in time' : 'late';
  return due < day ? 'overdue' : 'open';
}

/** How many actions were done in time. */
export interface ActionsDone {
  readonly is: 'known';
  /** How many were done or overdue, of those with a day by which they were due. */
  readonly n: number;
  readonly inTime: number;
  readonly late: number;
  readonly overdue: number;
  /** Done in time of all these, from 0 to 1. */
  readonly share: number;
}

/**
 * The actions done in time, of those that are done or past the day on which they were due.
 * Share = in time / (in time + late + overdue), a count of actions; those that are not due yet, and those without a day, do not count.
 * From five actions on. Source: the share of commitments met when promised, as in Ballard’s percent plan complete (Last Planner, 2000).
 */
export function actionsDone(actions: readonly Action[]): ActionsDone | TooFew {
  const count = (is: Action['is']) => actions.filter((action) => action.is === is).length;
  const [inTime, late, overdue] = [count('in time'), count('late'), count('overdue')];
  const n = inTime + late + overdue;
  if (n < LEAST_ACTIONS) return tooFew(n, LEAST_ACTIONS);
  return { is: 'known', n, inTime, late, overdue, share: inTime / n };
}
