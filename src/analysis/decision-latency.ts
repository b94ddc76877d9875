import { Temporal } from 'temporal-polyfill';
import { here, type Decision, type Playbook } from '../model/playbook.ts';
import { businessDaysFrom, dueAt } from '../time/business.ts';
import { businessDays, businessTime, type BusinessTime } from '../time/business-time.ts';
import type { IsoDate } from '../time/date.ts';
import { instantAt, type Moment } from '../time/moment.ts';
import type { TimePromise } from '../time/promise.ts';
import { REFERENCE_MONDAY } from '../time/reference.ts';
import { byLabel } from './by-label.ts';
import { calendarOf } from './calendar-of.ts';
import { byRaised, standingOfDecision } from './decision-log.ts';
import { timelineOf } from './decision-seat.ts';
import { clockOf, dueOf, isInTime, tookOf } from './decision-time.ts';
import { percentile } from './percentile.ts';
import { promisedThen } from './promised-then.ts';
import type { Scope } from './scope.ts';
import type { Timeline } from './timelines.ts';

/** How long one decision took, and whether that was in time; nothing is said of that where nothing was promised. */
export interface Taken {
  readonly decision: Decision;
  readonly ended: Moment;
  readonly took: BusinessTime;
  /** What was promised when it was raised. */
  readonly promised: TimePromise | undefined;
  readonly due: Moment | undefined;
  readonly inTime: boolean | undefined;
}

/** From so many decisions on a class says how long they take. */
export const ENOUGH_DECISIONS = 5;

/** What the decisions of a class have in common; of fewer than five nothing is said. */
export type Figures =
  | { readonly is: 'too few'; readonly n: number }
  | {
      readonly is: 'known';
      readonly n: number;
      /** Half of them took no longer. */
      readonly median: BusinessTime;
      /** 85 of 100 took no longer. */
      readonly most: BusinessTime;
      /** How many came in time; undefined where nothing is promised. */
      readonly inTime: number | undefined;
    };

/** The decisions of one class: those under one timeline, or those under none. */
export interface ClassLatency {
  readonly timeline: Timeline | undefined;
  /** What is promised, as business time: what is raised on a Monday when those whom it binds begin to work. Undefined where nothing is promised. */
  readonly promised: BusinessTime | undefined;
  /** In the order in which they were raised. */
  readonly taken: readonly Taken[];
  /** Still open: nobody knows yet how long these take, so that no figure counts them. */
  readonly open: readonly Decision[];
  /** Decided, and nothing says when. */
  readonly undated: readonly Decision[];
  readonly figures: Figures;
}

/**
 * How long decisions took from raised to decided, in business time, for each timeline in order of name; those under none come last.
 * A question counts once it is answered, also with a no (rejected) and also where the answer was replaced later; what was withdrawn was never answered.
 * Open ones stand apart (they are right-censored: their time so far says only that they take longer), so that a class with many of them looks faster than it is; say their number beside it.
 * Median and 85th percentile by nearest rank, see `percentile`. Each is judged by what its timeline promised when it was raised.
 */
export function decisionLatency(playbook: Playbook, day: IsoDate): ClassLatency[] {
  const classes = Map.groupBy(playbook.all('decision'), timelineOf);
  return [...classes]
    .map(([timeline, some]) => classOf(timeline, some, playbook, day))
    .filter(({ taken, open, undated }) => taken.length + open.length + undated.length > 0)
    .sort(
      (a, b) =>
        Number(!a.timeline) - Number(!b.timeline) ||
        (a.timeline && b.timeline ? byLabel(a.timeline, b.timeline) : 0),
    );
}

/** The latency of the decisions under one timeline, also where there are none. */
export const latencyOf = (timeline: Timeline, playbook: Playbook, day: IsoDate): ClassLatency =>
  classOf(
    timeline,
    playbook.all('decision').filter((one) => timelineOf(one) === timeline),
    playbook,
    day,
  );

/** How long a decision took against what its timeline promised when it was raised; undefined where it was not answered by a day, or nothing says when. */
export function takenUnder(
  decision: Decision,
  timeline: Timeline | undefined,
  playbook: Playbook,
  day: IsoDate,
): Taken | undefined {
  const { decided: ended, raised } = decision;
  if (ended === undefined || !isAnswered(decision, day)) return undefined;
  const clock = clockOf(decision, timeline, playbook);
  const promised = timeline && promisedThen(decision, timeline, playbook)?.within;
  const due = promised && dueOf(raised, promised, clock);
  const inTime = due && !clock.isUnread ? isInTime(ended, due) : undefined;
  return { decision, ended, took: tookOf(raised, ended, clock), promised, due, inTime };
}

function classOf(
  timeline: Timeline | undefined,
  decisions: readonly Decision[],
  playbook: Playbook,
  day: IsoDate,
): ClassLatency {
  const sorted = [...decisions].sort(byRaised);
  const taken = sorted.flatMap((one) => takenUnder(one, timeline, playbook, day) ?? []);
  return {
    timeline,
    promised: timeline && promisedTime(timeline, playbook),
    taken,
    open: sorted.filter((one) => standingOfDecision(one, day) === 'open'),
    undated: sorted.filter((one) => one.decided === undefined && isAnswered(one, day)),
    figures: figuresOf(taken),
  };
}

const isAnswered = (decision: Decision, day: IsoDate): boolean =>
  ['in-force', 'replaced', 'rejected'].includes(standingOfDecision(decision, day));

function promisedTime({ within, appliesTo }: Timeline, playbook: Playbook): BusinessTime | undefined {
  if (within.kind === 'none') return undefined;
  if (within.unit === 'business day') return businessDays(within.amount);
  const [scope = playbook.company] = here<Scope>(appliesTo);
  const calendar = { ...calendarOf(scope, playbook), holidays: new Set<IsoDate>() };
  const monday = instantAt(REFERENCE_MONDAY, 0, calendar.timezone);
  const begins = Temporal.Instant.fromEpochMilliseconds(businessDaysFrom(monday, calendar).next().value);
  const due = dueAt(begins, within, calendar);
  return due && businessTime(begins, due, calendar);
}

/** Median, 85th percentile and how many came in time, of five decisions or more. */
export function figuresOf(taken: readonly Pick<Taken, 'took' | 'inTime'>[]): Figures {
  const n = taken.length;
  const sorted = taken.map(({ took }) => took).sort((a, b) => a.inDays - b.inDays);
  const [median, most] = [percentile(sorted, 50), percentile(sorted, 85)];
  if (n < ENOUGH_DECISIONS || !median || !most) return { is: 'too few', n };
  const judged = taken.every(({ inTime }) => inTime !== undefined);
  const inTime = judged ? taken.filter((one) => one.inTime).length : undefined;
  return { is: 'known', n, median, most, inTime };
}
