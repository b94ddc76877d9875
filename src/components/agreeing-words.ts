import type { Timeline } from '../analysis/timelines.ts';
import { formatPromise } from '../time/promise.ts';
import { kept } from './amount.ts';
import { numberWord } from './in-words.ts';

/** How several approvers are asked: “One after another”; undefined for one alone, and where nothing says it. */
export function askingOrder({ mode, approvers }: Timeline): string | undefined {
  const count = approvers?.length ?? 0;
  if (!mode || count < 2) return undefined;
  const all = count === 2 ? 'Both' : `All ${numberWord(count)}`;
  return {
    series: 'One after another',
    parallel: `${all} at once`,
    'lazy-consensus': 'Silence is agreement',
  }[mode];
}

/** When the approvers have agreed: how many are enough, in how many rounds, after how much silence. */
export function agreeingTerms({ needs, rounds, silence, approvers }: Timeline): string[] {
  return [
    ...(needs === undefined ? [] : [`${needs} of ${approvers?.length ?? 0} are enough`]),
    ...((rounds ?? 1) > 1 ? [`${rounds} rounds at most`] : []),
    ...(silence ? [`silence for ${kept(formatPromise(silence))} is agreement`] : []),
  ];
}
