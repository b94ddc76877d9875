import { WORKING, wordsIn } from '../../analysis/diff/edition.ts';
import type { History, Past, Stay } from '../../analysis/diff/history.ts';
import { changeInWords } from '../../analysis/diff/summary.ts';
import { capital, inWords } from '../../components/in-words.ts';
import { formatDate, type IsoDate } from '../../time/date.ts';
import type { PromiseStep } from './layout.ts';

/** Fields that hold what a behaviour promises. */
export const TARGETS = ['within', 'atLeast', 'length', 'every'] as const;

/**
 * What was promised over the releases, one step for each time that it became another; what is merged and not released stands at the day itself.
 * Nothing where a time was promised once and none is any more: that is no course.
 */
export function promiseSteps({ states }: History, day: IsoDate): PromiseStep[] {
  const released = states.flatMap(({ edition: { inForce } }) => inForce ?? []).at(-1) ?? day;
  const today = released > day ? released : day;
  const steps: PromiseStep[] = [];
  for (const { edition, ref } of states) {
    const longest = edition.norms.get(ref)?.bearing.longest;
    const words = TARGETS.map((field) => wordsIn(edition, ref, field)).find((one) => one !== undefined);
    if (longest === undefined || words === undefined) {
      if (steps.length > 0) return [];
    } else if (steps.at(-1)?.words !== words) steps.push({ on: edition.inForce ?? today, words, longest });
  }
  return steps;
}

/** Since when something holds: “5 October 2026 (2026.3)”, “not released yet”. */
export const fromInWords = ({ version, from }: Stay): string =>
  version === WORKING || from === undefined ? 'not released yet' : `${formatDate(from)} (${version})`;

/** Until when something held: the day on which something else began; what holds now holds still. */
export const untilInWords = ({ until }: Stay, isLast: boolean): string =>
  until !== undefined ? formatDate(until) : isLast ? 'still so' : 'the next release';

/** What was said at first and what is said now, in one sentence; undefined where it never became another. */
export function staysInWords(stays: readonly Stay[]): string | undefined {
  const [first, last] = [stays[0], stays.at(-1)];
  if (!first || !last || first === last) return undefined;
  const times = stays.length === 2 ? 'once' : inWords(stays.length - 1, 'time');
  return `${capital(first.said)} at first, ${last.said} now; changed ${times}.`;
}

/** So long a value is said in a row; a longer one is told on the page of the change. */
const SHORT = 48;

/** What changed in a version, in one line: how, then each field, with what it was where that is short. */
export function pastInWords({ change, turned }: Past): string {
  // That it has a new id is said already.
  const named = change.fields.filter(({ field }) => field !== 'formerly');
  const fields = named.map(({ called, before, after, words }) => {
    const isShort = !words && before !== undefined && Math.max(before.length, after?.length ?? 0) <= SHORT;
    if (!isShort) return called;
    return after === undefined
      ? `${called} left out (was ${before})`
      : `${called} from ${before} to ${after}`;
  });
  const how = changeInWords(change);
  const line = fields.length > 0 ? `${how}: ${fields.join('; ')}` : how;
  return [...turned, capital(line)].join(' ');
}
