import type { TimedTimeline } from '../analysis/timelines-by-time.ts';
import { targetWords } from '../analysis/target.ts';
import { ROLE_WORDS } from '../words.ts';
import { kept } from './amount.ts';
import { capital, inWords } from './in-words.ts';

const said = ({ timeline }: TimedTimeline): string => kept(targetWords(timeline) ?? '');

/** How many sorts of decision have a time, and how long they take. */
export function decidingSentence(timelines: readonly TimedTimeline[]): string {
  const [first] = timelines;
  const last = timelines.findLast(({ elapsed }) => elapsed < Infinity);
  if (!first) return 'Nobody has written down yet who decides what.';
  const count = capital(inWords(timelines.length, 'sort'));
  const verb = timelines.length === 1 ? 'has' : 'have';
  const range =
    !last || last.elapsed === first.elapsed ? said(first) : `from ${said(first)} to ${said(last)}`;
  return `${count} of decision ${verb} a time: ${range}.`;
}

/** What holds for a decision that none of the others is about; empty where nothing does. */
export function generalSentence(timelines: readonly TimedTimeline[]): string {
  const general = timelines.find(
    ({ timeline }) => !timeline.covers && timeline.appliesTo.some(({ kind }) => kind === 'company'),
  )?.timeline;
  if (!general) return '';
  const { decider } = general;
  const who =
    decider === undefined
      ? 'nobody is named who decides'
      : typeof decider === 'string'
        ? `${ROLE_WORDS[decider]} decides`
        : `${decider.kind === 'missing' ? decider.to : decider.label} decides`;
  return `What is not listed here falls under “${general.label}”: ${who}, within ${targetWords(general)}.`;
}
