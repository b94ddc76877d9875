import type { OutsideHours, ResponseTime } from '../analysis/response-times.ts';
import { targetWords } from '../analysis/target.ts';
import { here, type AnyNode } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { capital } from './in-words.ts';

/** How many promises one sentence names. */
const NAMED = 3;

/** A promise within a sentence: “chat within 4 business hours”. */
const inSentence = ({ behaviour }: ResponseTime): string =>
  behaviour.within.kind === 'none'
    ? `${behaviour.channel} without a promise`
    : `${behaviour.channel} within ${targetWords(behaviour)}`;

/** What holds for everyone, in one sentence. */
export function everyoneSentence(times: readonly ResponseTime[], all: readonly ResponseTime[]): string {
  if (all.length === 0) return 'Nobody has promised yet how fast they answer.';
  if (times.length === 0) return 'No answer time holds for everyone; teams have their own.';
  return `Everyone answers ${listed(times.slice(0, NAMED).map(inSentence))}.`;
}

/** What a team has promised, in one sentence: its fastest answer and its slowest. */
export function teamSentence(name: string, times: readonly ResponseTime[]): string {
  const kept = times.filter(({ elapsed }) => elapsed < Infinity);
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return `${name} has promised no answer time.`;
  if (first.elapsed === last.elapsed) return `${name} answers within ${targetWords(first.behaviour)}.`;
  return `${name} answers within ${targetWords(first.behaviour)} where it is fastest, and within ${targetWords(last.behaviour)} where it is slowest.`;
}

/** What is true of the hours in which nobody works; undefined where nothing was promised. */
export function outsideSentence(times: readonly ResponseTime[]): string | undefined {
  const promised = times.filter(({ outside }) => outside !== 'no-promise');
  if (promised.length === 0) return undefined;
  const channels = (outside: OutsideHours) => [
    ...new Set(promised.filter((one) => one.outside === outside).map(({ behaviour }) => behaviour.channel)),
  ];
  const unsaid = channels('unsaid');
  if (promised.every(({ outside }) => outside === 'unsaid'))
    return 'Nothing says who answers outside working hours.';
  const rule = 'Nobody expects an answer outside working hours';
  const exception =
    unsaid.length > 0
      ? `, except on these channels, where the clock runs and nothing says who answers then: ${listed(unsaid)}`
      : '';
  return [`${rule}${exception}.`, ...coverSentences(promised)].join(' ');
}

/** Who answers instead of those who are off, a sentence a channel. */
function coverSentences(times: readonly ResponseTime[]): string[] {
  const covers = new Map<string, Set<string>>();
  for (const { behaviour } of times) {
    const names = here<AnyNode>(behaviour.cover).map(({ label }) => label);
    const known = covers.get(behaviour.channel) ?? new Set();
    if (names.length > 0) covers.set(behaviour.channel, new Set([...known, ...names]));
  }
  return [...covers].map(
    ([channel, names]) =>
      `${capital(channel)}: ${listed([...names])} ${names.size === 1 ? 'covers' : 'cover'} it then.`,
  );
}
