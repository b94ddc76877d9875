import type { ClassLatency, Taken } from '../analysis/decision-latency.ts';
import { standingOfDecision, type DecisionStanding } from '../analysis/decision-log.ts';
import type { PromisedThen } from '../analysis/promised-then.ts';
import { targetWords } from '../analysis/target.ts';
import type { Timeline } from '../analysis/timelines.ts';
import type { Waiting } from '../analysis/waiting.ts';
import type { Decision } from '../model/playbook.ts';
import { businessTimeInWords } from '../time/business-time.ts';
import { formatDate, type IsoDate } from '../time/date.ts';
import { formatMoment } from '../time/moment.ts';
import { formatPromise } from '../time/promise.ts';
import { counted } from '../time/quantity.ts';
import { STATUSES } from '../words.ts';
import { capital, inWords, numberWord } from './in-words.ts';

const STANDINGS: Record<Exclude<DecisionStanding, 'open'>, string> = {
  'to-come': 'not raised yet',
  'in-force': 'in force',
  replaced: STATUSES.superseded,
  rejected: STATUSES.rejected,
  withdrawn: STATUSES.withdrawn,
};

/** Where a question stands on a day, in two or three words: “open, in review”, “in force”. */
export function standingInWords(decision: Decision, day: IsoDate): string {
  const standing = standingOfDecision(decision, day);
  if (standing !== 'open') return STANDINGS[standing];
  return decision.status === 'in-review' ? `open, ${STATUSES['in-review']}` : 'open';
}

/** How it ended, with the day where it is known: “Decided on 6 November 2026”, “Open since 10 November 2026”. */
export function endInWords(decision: Decision, day: IsoDate): string {
  const { raised, decided, status } = decision;
  const standing = standingOfDecision(decision, day);
  if (standing === 'to-come') return `Will be raised on ${formatDate(raised.date)}`;
  if (standing === 'open') return `Open since ${formatDate(raised.date)}`;
  const what = status === 'rejected' || status === 'withdrawn' ? status : 'decided';
  const on = decided === undefined ? '' : ` on ${formatDate(decided.date)}`;
  return `${capital(what)}${on}`;
}

/** How long a decision took against its promise, in one sentence or two. */
export function tookInWords({ took, due, inTime }: Taken, promise: string | undefined): string {
  const took_ = businessTimeInWords(took);
  const sentence = took_ === 'no time' ? 'It was decided on the day it was raised' : `It took ${took_}`;
  if (promise === undefined || due === undefined) return `${sentence}. No time was promised.`;
  const were = promise.startsWith('1 ') ? 'was' : 'were';
  if (inTime === undefined) return `${sentence}; ${promise} ${were} promised.`;
  return inTime
    ? `${sentence}, in time: ${promise} ${were} promised.`
    : `${sentence}, and came late: ${promise} ${were} promised, until ${formatMoment(due)}.`;
}

/** What was promised for a question when it was raised, and what is promised now where that is something else. */
export function promisedInWords(then: PromisedThen | undefined, timeline: Timeline): string {
  const now = targetWords(timeline) ?? 'nothing';
  if (!then) return `nothing, since this came later; ${now} now`;
  const was = then.within.kind === 'none' ? 'no promise' : formatPromise(then.within);
  return was === now || !then.release ? was : `${was}, by ${then.release.version}; ${now} now`;
}

/** How long an open question has waited against its promise, in a sentence or two that name their day. */
export function waitsInWords({ waited, promise, due, overdue }: Waiting, day: IsoDate): string {
  const so = `On ${formatDate(day)} it has been open for ${waited === 0 ? 'less than a business day' : counted(waited, 'business day')}`;
  if (!promise || !due) return `${so}. No time is promised.`;
  const words = formatPromise(promise);
  return `${so}; ${words} ${words.startsWith('1 ') ? 'is' : 'are'} promised. It ${overdue === undefined ? 'is' : 'was'} due on ${formatMoment(due)}.`;
}

/** By how much an open question is overdue, in words; undefined where it is not. */
export function overdueInWords({ overdue }: Waiting): string | undefined {
  if (overdue === undefined) return undefined;
  return overdue === 0 ? 'past its day' : `${counted(overdue, 'business day')} late`;
}

/** What is open, as the first sentence of the log. */
export function openInWords(open: readonly Waiting[], recorded: number): string {
  if (recorded === 0) return 'No decision is written down yet.';
  if (open.length === 0) return 'No question is open.';
  const late = open.filter(({ overdue }) => overdue !== undefined).length;
  const are = `${capital(inWords(open.length, 'question'))} ${open.length === 1 ? 'is' : 'are'} open`;
  if (open.every(({ promise }) => promise === undefined)) return `${are}, and nothing says by when.`;
  if (late === 0) return `${are}, and none for longer than was promised.`;
  if (open.length === 1) return `${are}, for longer than was promised.`;
  return `${are}, ${late === open.length ? 'each' : `${numberWord(late)} of them`} for longer than was promised.`;
}

/** How many decisions came in the time that was promised, over all classes that promise one; undefined for fewer than `least`. */
export function inTimeInWords(taken: readonly Taken[], least: number): string | undefined {
  const judged = taken.filter(({ inTime }) => inTime !== undefined);
  if (judged.length < least) return undefined;
  return `${judged.filter(({ inTime }) => inTime).length} of ${judged.length}`;
}

/** How long the decisions of a class take, in one sentence. */
export function classInWords({ figures, open, timeline }: ClassLatency): string {
  const still =
    open.length > 0
      ? ` ${capital(inWords(open.length, 'question'))} ${open.length === 1 ? 'is' : 'are'} open, and counted in none of these.`
      : '';
  if (figures.is === 'too few')
    return `${capital(inWords(figures.n, 'decision'))} so far: too few to say how long they take.${still}`;
  const { n, median, most, inTime } = figures;
  const promised =
    timeline && inTime !== undefined ? `${capital(numberWord(inTime))} of ${n} came in time. ` : '';
  return `${promised}Half of them took ${businessTimeInWords(median)} or less, and 85 of 100 took ${businessTimeInWords(most)} or less.${still}`;
}
