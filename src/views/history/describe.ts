import { WORKING, wordsIn } from '../../analysis/diff/edition.ts';
import type { History, Stay } from '../../analysis/diff/history.ts';
import { formatDate, type IsoDate } from '../../time/date.ts';
import type { PromiseStep } from './layout.ts';

const TARGETS = ['within', 'atLeast', 'length', 'every'];

/** What was promised over the releases, one step for each time that it became another; what is merged and not released stands at the day itself. */
export function promiseSteps({ states }: History, day: IsoDate): PromiseStep[] {
  const steps: PromiseStep[] = [];
  for (const { edition, ref } of states) {
    const norm = edition.norms.get(ref);
    const longest = norm?.bearing.longest;
    const words = TARGETS.map((field) => wordsIn(edition, ref, field)).find((one) => one !== undefined);
    if (longest === undefined || words === undefined || steps.at(-1)?.words === words) continue;
    steps.push({ on: edition.inForce ?? day, words, longest });
  }
  return steps;
}

/** Since when something holds: “from 5 October 2026 (2026.3)”, “now, not released yet”. */
export const fromInWords = ({ version, from }: Stay): string =>
  version === WORKING || from === undefined
    ? 'now, not released yet'
    : `from ${formatDate(from)} (${version})`;

/** What was promised over time, in one sentence. */
export const staysInWords = (stays: readonly Stay[]): string =>
  `${stays.map((stay) => `${stay.said} ${fromInWords(stay)}`).join('; ')}.`;
