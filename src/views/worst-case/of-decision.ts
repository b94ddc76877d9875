import { feasibilityOf, type Leg as Step } from '../../analysis/feasibility.ts';
import { askedWords, takesWords } from '../../analysis/feasibility-words.ts';
import { targetWords } from '../../analysis/target.ts';
import type { Timeline } from '../../analysis/timelines.ts';
import type { Playbook } from '../../model/playbook.ts';
import { formatPromise } from '../../time/promise.ts';
import type { Leg, WorstCase } from './worst-case.ts';

/** The worst case of a decision as it is drawn; undefined where there is nothing to judge. */
export function worstCaseOf(timeline: Timeline, playbook: Playbook, now: string): WorstCase | undefined {
  const found = feasibilityOf(timeline, playbook, now);
  if (!found) return undefined;
  const { legs, worst, within, isAtLeast, start, takes } = found;
  const rounds = Math.max(...legs.map(({ round }) => round));
  return {
    legs: legs.map((leg) => legOf(leg, rounds)),
    worst,
    within,
    withinWords: targetWords(timeline) ?? '',
    isAtLeast,
    takes: takesWords({ takes, isAtLeast: false }),
    raised: start,
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
