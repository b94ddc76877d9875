import { grainOfMeeting, sessionDue } from '../time/next-session.ts';
import { formatPromise } from '../time/promise.ts';
import {
  divisor,
  grainOf,
  hoursKey,
  offsetOf,
  referenceDue,
  SEASONS,
  type Due,
  type Season,
} from '../time/reference.ts';
import type { Answer } from './answering.ts';
import { questionsOf, type Plan, type Question } from './decision-plan.ts';

/** One time that somebody is asked, on the way from a start: in minutes as in `referenceDue`. */
export interface Asking {
  readonly question: Question;
  /** The how manieth round of approvals, from 1; 1 in the other stages. */
  readonly round: number;
  readonly begins: number;
  readonly ends: number;
  /** Whether the decision waits for this answer: it takes time, and the next step begins with it. */
  readonly isAwaited: boolean;
}

/** The seasons that a plan has to be tried in: winter alone where all its zones stand to one another in summer as they do in winter. */
export function seasonsOf(plan: Plan): readonly Season[] {
  const zones = questionsOf(plan).flatMap(({ answers, meeting }) =>
    [...answers, ...(meeting ? [meeting] : [])].map(({ calendar }) => calendar.timezone),
  );
  const moves = zones.map((zone) => offsetOf(zone, 'summer') - offsetOf(zone, 'winter'));
  return new Set(moves).size > 1 ? SEASONS : ['winter'];
}

/** The grain of a plan in a season: that of all who are asked, and of the forum, together. */
export function grainOfPlan(plan: Plan, season: Season): number {
  const grains = questionsOf(plan).flatMap(({ answers, meeting }) => [
    ...answers.map(({ promise, calendar }) => grainOf(promise, calendar, season)),
    ...(meeting ? [grainOfMeeting(meeting, season)] : []),
  ]);
  return grains.reduce(divisor, 60);
}

/** When a decision is taken for each minute at which it is raised; tells `note`, if there is one, who is asked on the way. */
export type Course = (start: number, note?: (asking: Asking) => void) => number;

/**
 * The course of a decision in one season: each step begins at the minute at which the one before it ends.
 * Never add up the longest times of the steps instead: a weekend lies in one of them and not in all, so the sum is longer than any decision takes, and a promise that can be kept would be called broken.
 */
export function courseOf(plan: Plan, season: Season): Course {
  const steps = (questions: readonly Question[]): Step[] =>
    questions.map((question) => ({ question, due: dueOf(question, season) }));
  const [input, approvals, decided] = [steps(plan.input), steps(plan.approvals), steps(plan.decided)];
  const { decision, isSeries, needs } = plan;
  const deciding = decision ? dueOf(decision, season) : immediately;
  const rounds = approvals.length > 0 ? plan.rounds : 0;

  return (start, note) => {
    let now = together(input, input.length, start, 1, note);
    let asked = now;
    for (let round = 1; round <= rounds; round += 1) {
      asked = now;
      now = isSeries ? oneByOne(approvals, now, round, note) : together(approvals, needs, now, round, note);
    }
    const taken = Math.max(deciding(now), last(decided, asked));
    if (decision) note?.({ question: decision, round: 1, begins: now, ends: taken, isAwaited: taken > now });
    return taken;
  };
}

interface Step {
  readonly question: Question;
  readonly due: Due;
}
type Note = ((asking: Asking) => void) | undefined;

const immediately: Due = (start) => start;

/** When the slowest of those whom a question can mean has answered, or the session begins; at once where nothing is published. */
function dueOf({ answers, meeting }: Question, season: Season): Due {
  if (meeting) return sessionDue(meeting, season);
  const distinct = new Map(answers.map((answer) => [keyOf(answer), answer]));
  const dues = [...distinct.values()].map((answer) => dueBy(answer, season));
  return (start) => dues.reduce((latest, due) => Math.max(latest, due(start)), start);
}

const keyOf = ({ promise, calendar }: Answer): string =>
  `${formatPromise(promise)};${hoursKey(calendar.hours)};${calendar.timezone}`;

/** When one party has answered: never before they were asked, as the end of a day can be where shifts run into the next. */
export function dueBy({ promise, calendar }: Answer, season: Season): Due {
  const due = referenceDue(promise, calendar, season);
  return (start) => Math.max(start, due(start));
}

function oneByOne(steps: readonly Step[], start: number, round: number, note: Note): number {
  let now = start;
  for (const { question, due } of steps) {
    const begins = now;
    now = due(begins);
    note?.({ question, round, begins, ends: now, isAwaited: now > begins });
  }
  return now;
}

/** When as many have answered as are needed, all of them asked at once. */
function together(steps: readonly Step[], needs: number, begins: number, round: number, note: Note): number {
  const done = needs < steps.length ? nth(steps, needs, begins) : last(steps, begins);
  if (!note) return done;
  const ends = steps.map(({ due }) => due(begins));
  const awaited = done > begins ? ends.indexOf(done) : -1;
  for (const [index, { question }] of steps.entries())
    note({ question, round, begins, ends: ends[index] ?? begins, isAwaited: index === awaited });
  return done;
}

function last(steps: readonly Step[], begins: number): number {
  let latest = begins;
  for (const { due } of steps) latest = Math.max(latest, due(begins));
  return latest;
}

function nth(steps: readonly Step[], needs: number, begins: number): number {
  return steps.map(({ due }) => due(begins)).sort((a, b) => a - b)[needs - 1] ?? begins;
}
