import { askedWords } from '../analysis/feasibility-words.ts';
import type { TimedTimeline } from '../analysis/timelines-by-time.ts';
import { targetWords } from '../analysis/target.ts';

/** What holds for a decision that none of the others is about; empty where nothing does. */
export function generalSentence(timelines: readonly TimedTimeline[]): string {
  const general = timelines.find(
    ({ timeline }) => !timeline.covers && timeline.appliesTo.some(({ kind }) => kind === 'company'),
  )?.timeline;
  if (!general) return '';
  const { decider } = general;
  const who = decider === undefined ? 'nobody is named who decides' : `${askedWords(decider)} decides`;
  return `What is not listed here falls under “${general.label}”: ${who}, within ${targetWords(general)}.`;
}
