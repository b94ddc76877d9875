import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { DOOR_HEADINGS } from '../../words.ts';
import { elapsedInWords } from '../../time/elapsed.ts';
import type { Ladder, Rung } from './rungs.ts';

/** The heading of a ladder. */
export const headingOf = ({ door }: Ladder): string => DOOR_HEADINGS[door].heading;

/** How fast decisions are taken, in one sentence or two: “What can be undone takes 2 to 3 business days at most, what cannot 2 business days to 4 weeks.” */
export function ladderInWords(ladders: readonly Ladder[]): string {
  const all = ladders.flatMap(({ rungs }) => rungs);
  if (all.length === 0) return 'Nobody has written down yet who decides what.';
  const timed = ladders
    .map(({ door, rungs }) => ({ door, rungs: rungs.filter(({ longest }) => Number.isFinite(longest)) }))
    .filter(({ rungs }) => rungs.length > 0);
  const count = timed.reduce((sum, { rungs }) => sum + rungs.length, 0);
  const untimed = all.length - count;
  if (count === 0)
    return `${capital(inWords(all.length, 'sort'))} of decision, and no time is promised for ${all.length === 1 ? 'it' : 'any'}.`;
  const said = timed.map(({ door, rungs }, index) => {
    const what = { 'two-way': 'what can be undone', 'one-way': 'what cannot be undone', unsaid: 'the rest' };
    const subject = door === 'one-way' && timed[index - 1]?.door === 'two-way' ? 'what cannot' : what[door];
    return `${subject} ${index === 0 ? 'takes ' : ''}${rangeInWords(rungs)}${index === 0 ? ' at most' : ''}`;
  });
  const alone = timed.length === 1 && timed[0]?.door === 'unsaid';
  const sentence = alone
    ? `${capital(inWords(count, 'sort'))} of decision ${count === 1 ? 'takes' : 'take'} ${rangeInWords(timed[0]?.rungs ?? [])} at most.`
    : `${capital(said.join(', '))}.`;
  if (untimed === 0) return sentence;
  return `${sentence} For ${numberWord(untimed)} more no time is promised.`;
}

/** From the fastest to the slowest: “2 to 3 business days”, “2 business days to 4 weeks”. */
function rangeInWords(rungs: readonly Rung[]): string {
  const [first, last] = [rungs[0]?.words ?? '', rungs.at(-1)?.words ?? ''];
  if (first === last) return first;
  const unit = (words: string) => words.replace(/^\d+ /, '').replace(/s$/, '');
  return unit(first) === unit(last) ? `${first.replace(/ .*/, '')} to ${last}` : `${first} to ${last}`;
}

/** How long a rung is at the longest by the clock. */
export const longestInWords = ({ longest }: Rung): string =>
  Number.isFinite(longest) ? elapsedInWords(longest) : 'as long as it takes';
