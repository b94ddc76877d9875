import type { DepartmentCapacity, FocusCapacity } from '../analysis/focus-capacity.ts';
import type { PrioritiesByPurpose } from '../analysis/focus-priorities.ts';
import { LEAST_ANSWERS, type LevelHeard } from '../analysis/message-reach.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { LEVELS } from '../words.ts';
import { amount } from './amount.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** A share as one says it: “85 %”, whole. */
export const shareInWords = (share: number): string => amount(Math.round(share * 100), '%');

/** What the priorities in force serve, in one sentence or two. */
export function purposesInWords({ focus, standing, nothing }: PrioritiesByPurpose): string {
  const n = focus.length + standing.length + nothing.length;
  if (n === 0) return 'No team has written down yet what it puts first.';
  if (focus.length === n)
    return n === 1
      ? 'The one priority in force serves the focus.'
      : `All ${numberWord(n)} priorities in force serve the focus.`;
  if (nothing.length === n)
    return n === 1
      ? 'The one priority in force serves neither the focus nor a measure that is always watched.'
      : `None of ${inWords(n, 'priority', 'priorities')} in force serves the focus or a measure that is always watched.`;
  const neither = standing.length > 0 ? 'neither' : 'neither it nor a measure that is always watched';
  const some = [
    focus.length === 0 ? 'none serves the focus' : `${serve(focus.length)} the focus`,
    standing.length > 0 ? `${serve(standing.length)} a measure that is always watched` : '',
    nothing.length > 0 ? `${serve(nothing.length)} ${neither}` : '',
  ];
  return `Of ${inWords(n, 'priority', 'priorities')} in force, ${listed(some.filter(Boolean))}.`;
}

const serve = (count: number): string => `${numberWord(count)} ${count === 1 ? 'serves' : 'serve'}`;

/** How much of the time that teams have planned goes to the focus, in one sentence. */
export function capacityInWords({ whole, departments }: FocusCapacity): string {
  const silent = departments.reduce((sum, one) => sum + one.silent.length, 0);
  const unsaid =
    silent === 0
      ? ''
      : ` ${capital(inWords(silent, 'team'))} ${silent === 1 ? 'says' : 'say'} nothing about it.`;
  if (whole.is === 'too few')
    return whole.n === 0
      ? 'No team says how much of its time its priorities take.'
      : `Too few to say how much time goes to the focus: ${inWords(whole.n, 'team')} ${whole.n === 1 ? 'says' : 'say'} what ${whole.n === 1 ? 'its' : 'their'} priorities take, and it takes ${numberWord(whole.least)}.`;
  return `Of the time that ${inWords(whole.n, 'team')} have planned for priorities, ${shareInWords(whole.share)} goes to the focus.${unsaid}`;
}

/** How much of the planned time of a department goes to the focus, as short as a number beside a bar. */
export const capacitySaid = ({ stated, serving }: DepartmentCapacity): string =>
  stated === 0 ? 'not stated' : shareInWords(serving / stated);

/** How far the message carries, in one sentence: the latest share of each of these levels that is known. */
export function reachInWords(levels: readonly LevelHeard[]): string {
  const said = levels.flatMap(({ level, days }) => {
    const last = days.findLast(({ heard }) => heard.is === 'known');
    return last?.heard.is === 'known'
      ? [{ level, date: last.date, naming: last.heard.naming, n: last.heard.n }]
      : [];
  });
  if (said.length === 0)
    return `Nobody can say yet how far it carries: no level has given ${numberWord(LEAST_ANSWERS)} answers in its time.`;
  const parts = said.map(
    ({ level, date, naming, n }) =>
      `${naming} of ${n} ${LEVELS[level].toLowerCase()} on ${formatDate(date, { year: false })}`,
  );
  return `Asked what comes first, ${listed(parts)} named it.`;
}
