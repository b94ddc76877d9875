import { here, type Playbook } from '../model/playbook.ts';
import { WEEKDAYS, type Calendar, type Weekday } from '../time/calendar.ts';
import type { IsoDate } from '../time/date.ts';
import { formatClock } from '../time/hours.ts';
import { comparePromises, longestElapsed } from '../time/longest.ts';
import type { TimePromise } from '../time/promise.ts';
import { localTime, worksAt, type Season } from '../time/reference.ts';
import { startsOf } from '../time/starts.ts';
import { isWhole, type Answer } from './answering.ts';
import { calendarOf } from './calendar-of.ts';
import { courseOf, dueBy, grainOfPlan, seasonsOf } from './decision-course.ts';
import { planOf, questionsOf, type Plan, type Question } from './decision-plan.ts';
import { smallestPromise } from './keepable.ts';
import { otherPlans, type OtherPlans } from './other-plans.ts';
import type { Scope } from './scope.ts';
import type { Timeline } from './timelines.ts';

/** One time that somebody is asked on the way of the worst case, or the wait for a forum; begin and end in elapsed minutes from when it is raised. */
export interface Leg extends Pick<Question, 'stage' | 'position' | 'who' | 'gaps' | 'meeting'> {
  /** The how manieth round of approvals, from 1; 1 in the other stages. */
  readonly round: number;
  /** Whose answer, by which promise of which behaviour; undefined where nothing is published, where the decider has agreed already, and for a forum. */
  readonly answer: Answer | undefined;
  readonly begins: number;
  readonly ends: number;
  /** Whether the decision waits for it. */
  readonly isCritical: boolean;
}

/** How long a decision takes when everyone uses all of the time that they have promised to need at most, and what was promised. */
export interface Feasibility {
  /** In order of stage, round and position. */
  readonly legs: readonly Leg[];
  /** The longest that it takes, in elapsed minutes. */
  readonly worst: number;
  /** Whether it may take longer than that, since not every leg is published. */
  readonly isAtLeast: boolean;
  /** The longest that the promise allows, in elapsed minutes. */
  readonly within: number;
  /** What the promise leaves beyond the worst case; below 0 it cannot be kept. */
  readonly slack: number;
  /** The smallest promise that could be kept, in the unit of the one that was made where it can be said in it: the worst case in words. */
  readonly takes: TimePromise | undefined;
  /** When it is raised in the worst case, on the clock of those whom it binds; undefined where it takes equally long from every minute. */
  readonly start: { readonly weekday: Weekday; readonly time: string } | undefined;
  /** The critical leg of somebody whose own promise is the longest. */
  readonly slowest: Leg | undefined;
  /** What it would take if one thing were done otherwise: approvers who are asked one after another asked at once, the forum meeting every week, or nobody waiting for it. */
  readonly otherwise: { readonly [Way in keyof OtherPlans]: Otherwise | undefined };
}

/** The longest that it would take otherwise, in elapsed minutes and in the words of a promise. */
export type Otherwise = Pick<Feasibility, 'worst' | 'takes'>;

const known = new WeakMap<Timeline, { readonly now: IsoDate; readonly found: Feasibility | undefined }>();

/**
 * The worst case of a decision against its promise: the longest elapsed time, over the start minutes of the reference fortnights of winter and summer, of
 * all `input` at once, then the approvers in each round, then the decider, each by what they have published, in their own working time; or, where it is decided in a forum, its next session.
 * Escalations play no part. Undefined where there is nothing to judge: no promise, nobody who is asked, or nobody known whom the promise binds.
 *
 * The promise is counted on the working time of the scopes that it names, and where these differ on that which leaves the most time: what then exceeds it exceeds it for everybody.
 * Both sides are longest times; since the promise allows no more than its longest from any minute, a worst case beyond it breaks it for certain.
 */
export function feasibilityOf(timeline: Timeline, playbook: Playbook, now: IsoDate): Feasibility | undefined {
  const before = known.get(timeline);
  const entry = before?.now === now ? before : { now, found: judged(timeline, playbook, now) };
  known.set(timeline, entry);
  return entry.found;
}

function judged(timeline: Timeline, playbook: Playbook, now: IsoDate): Feasibility | undefined {
  const { within: promise, rounds = 1 } = timeline;
  const scopes = here<Scope>(timeline.appliesTo);
  const calendars = scopes.map((scope) => calendarOf(scope, playbook));
  const [clock] = [...calendars].sort((a, b) => comparePromises(promise, b, promise, a));
  const plan = planOf(timeline, playbook, now);
  const questions = questionsOf(plan);
  if (promise.kind === 'none' || questions.length === 0 || clock === undefined) return undefined;
  if (scopes.length < timeline.appliesTo.length || scopes.some((scope) => !isWhole(scope, playbook)))
    return undefined;

  const within = longestElapsed(promise, clock);
  const takes = (minutes: number) => smallestPromise(minutes, promise.unit, calendars);
  const found = worstOf(plan, clock);
  const legs = legsOf(plan, found);
  const other = (one: Plan | undefined): Otherwise | undefined => {
    const worst = one && worstOf(one, clock).worst;
    return worst === undefined ? undefined : { worst, takes: takes(worst) };
  };
  const others = otherPlans(timeline, plan, playbook, now);
  return {
    legs,
    worst: found.worst,
    isAtLeast: questions.some(({ gaps }) => gaps.length > 0) || rounds > plan.rounds,
    within,
    slack: within - found.worst,
    takes: takes(found.worst),
    start: found.isEven ? undefined : onTheClock(found, clock),
    slowest: slowestOf(legs),
    otherwise: {
      inParallel: other(others.inParallel),
      meetingWeekly: other(others.meetingWeekly),
      outsideForum: other(others.outsideForum),
    },
  };
}

interface Worst {
  readonly worst: number;
  readonly season: Season;
  readonly start: number;
  /** Whether it takes equally long from every minute. */
  readonly isEven: boolean;
}

/** The longest that a plan takes, and from when; one week of a season is enough, since every week repeats it. Of minutes that take equally long, one in the working time of a calendar comes first. */
function worstOf(plan: Plan, clock: Calendar): Worst {
  let found: { worst: number; season: Season; start: number } = { worst: -1, season: 'winter', start: 0 };
  let works = false;
  let least = Infinity;
  for (const season of seasonsOf(plan)) {
    const course = courseOf(plan, season);
    for (const start of startsOf(grainOfPlan(plan, season))) {
      const elapsed = course(start) - start;
      least = Math.min(least, elapsed);
      if (elapsed < found.worst || (elapsed === found.worst && works)) continue;
      const isOpen = worksAt(start, clock, season);
      if (elapsed === found.worst && !isOpen) continue;
      found = { worst: elapsed, season, start };
      works = isOpen;
    }
  }
  return { ...found, isEven: least === found.worst };
}

function legsOf(plan: Plan, { season, start }: Worst): Leg[] {
  const legs: Leg[] = [];
  courseOf(plan, season)(start, ({ question, round, begins, ends, isAwaited }) => {
    const { stage, position, who, answers, gaps, meeting } = question;
    const answer = answers.find((one) => dueBy(one, season)(begins) === ends);
    legs.push({
      ...{ stage, position, who, gaps, meeting, round, answer },
      begins: begins - start,
      ends: ends - start,
      isCritical: isAwaited,
    });
  });
  return legs;
}

function slowestOf(legs: readonly Leg[]): Leg | undefined {
  const longest = ({ answer }: Leg) => (answer ? longestElapsed(answer.promise, answer.calendar) : 0);
  const [slowest] = legs
    .filter(({ isCritical, meeting }) => isCritical && !meeting)
    .sort((a, b) => longest(b) - longest(a));
  return slowest;
}

function onTheClock({ start, season }: Worst, clock: Calendar): Feasibility['start'] {
  const { weekday, minute } = localTime(start, clock, season);
  return { weekday: WEEKDAYS[weekday] ?? 'monday', time: formatClock(minute) };
}
