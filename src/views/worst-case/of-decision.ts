import { calendarOf } from '../../analysis/calendar-of.ts';
import { feasibilityOf, type Leg as Step } from '../../analysis/feasibility.ts';
import { askedWords, takesWords } from '../../analysis/feasibility-words.ts';
import { scopesOf } from '../../analysis/slowest.ts';
import { targetWords } from '../../analysis/target.ts';
import type { Timeline } from '../../analysis/timelines.ts';
import { lateWords, meetsWords } from '../../analysis/waiting-words.ts';
import { zoneInWords } from '../../analysis/working-time.ts';
import type { Playbook } from '../../model/playbook.ts';
import { formatPromise } from '../../time/promise.ts';
import type { Leg, WorstCase } from './worst-case.ts';

/** The worst case of a decision as it is drawn; undefined where there is nothing to judge. */
export function worstCaseOf(timeline: Timeline, playbook: Playbook, now: string): WorstCase | undefined {
  const found = feasibilityOf(timeline, playbook, now);
  if (!found) return undefined;
  const { legs, worst, within, isAtLeast, start, takes } = found;
  const rounds = Math.max(...legs.map(({ round }) => round));
  const zone = calendarOf(playbook.company, playbook).timezone;
  const isOnOneClock = scopesOf(timeline).every((scope) => calendarOf(scope, playbook).timezone === zone);
  return {
    legs: legs.map((leg) => (leg.stage === 'session' ? sessionOf(leg, isOnOneClock) : legOf(leg, rounds))),
    worst,
    within,
    withinWords: targetWords(timeline) ?? '',
    isAtLeast,
    takes: takesWords({ takes, isAtLeast: false }),
    raised: start,
  };
}

/** The session of a forum, by when it meets; on which clock, where that is another than the one on which the rest is told. */
function sessionOf({ who, gaps, meeting, begins, ends, isCritical }: Step, isOnOneClock: boolean): Leg {
  const zone = meeting && !isOnOneClock ? `, ${zoneInWords(meeting.calendar)}` : '';
  return {
    label: askedWords(who),
    words: meeting ? `${meetsWords(meeting)}${zone}` : '',
    begins,
    ends,
    critical: isCritical,
    unpublished: gaps.length > 0,
    untold: gaps.some(({ gap }) => gap === 'has-ended') ? 'meets no more' : undefined,
    late: meeting && lateWords(meeting),
  };
}

/** A step by whoever takes it, a role by its words, so that nobody is singled out as the slowest of several; the round where there are several. */
function legOf({ who, stage, round, answer, gaps, begins, ends, isCritical }: Step, rounds: number): Leg {
  const name = askedWords(who);
  return {
    label: stage === 'approval' && rounds > 1 ? `${name}, round ${round}` : name,
    words: answer ? formatPromise(answer.promise) : stage === 'decision' ? 'has agreed already' : '',
    begins,
    ends,
    critical: isCritical,
    unpublished: gaps.length > 0,
  };
}
