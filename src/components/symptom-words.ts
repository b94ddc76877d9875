import type { DecisionsInTime } from '../analysis/decisions-in-time.ts';
import type { DepartmentTies } from '../analysis/department-ties.ts';
import type { PriorityDouble } from '../analysis/priority-doubles.ts';
import type { Pull } from '../analysis/pulls.ts';
import type { TeamGraph } from '../analysis/team-graph.ts';
import type { Tie } from '../analysis/ties.ts';
import type { TooFew } from '../analysis/too-few.ts';
import type { Waiting } from '../analysis/waiting.ts';
import type { Team } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { counted } from '../time/quantity.ts';
import { kept } from './amount.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** So many teams are named before the rest is counted. */
const NAMED = 4;
const namesOf = (teams: readonly Team[]): string =>
  listed(
    teams.map(({ label }) => label),
    'and',
    NAMED,
  );

/** That a figure rests on too few to be said, and how many it takes. */
export const tooFewInWords = ({ n, least }: TooFew): string =>
  `Too few to say: ${numberWord(n)}, and it takes ${numberWord(least)}.`;

/** How fast decisions are taken, in two sentences: what came in time, and what waits. */
export function slowInWords({ whole }: DecisionsInTime, open: readonly Waiting[]): string {
  const judged =
    whole.is === 'known'
      ? `Of ${inWords(whole.n, 'decision')} with a promised time, ${numberWord(whole.inTime)} came in it.`
      : whole.n === 0
        ? 'No decision with a promised time has been written down yet.'
        : `Too few decisions to say how often they come in time: ${numberWord(whole.n)}, and it takes ${numberWord(whole.least)}.`;
  return `${judged} ${waitingInWords(open)}`;
}

/** What is open, and how far the longest is past its time. */
export function waitingInWords(open: readonly Waiting[]): string {
  if (open.length === 0) return 'None is open.';
  const late = open.filter(({ overdue }) => overdue !== undefined);
  const count = `${capital(inWords(open.length, 'is', 'are'))} open`;
  if (late.length === 0) return `${count}, ${open.length === 1 ? 'and not late' : 'none of them late'}.`;
  const most = Math.max(...late.map(({ overdue = 0 }) => overdue));
  const by =
    most > 0 ? `, ${late.length === 1 ? '' : 'at most '}by ${kept(counted(most, 'business day'))}` : '';
  if (open.length === 1) return `${count}, and past its time${by}.`;
  return `${count}; ${late.length === open.length ? (late.length === 2 ? 'both' : 'all') : numberWord(late.length)} of them past ${late.length === 1 ? 'its' : 'their'} time${by}.`;
}

/** How long one question has waited, as the begin of a line: “open for 9 business days, 7 past its time”. */
export function pastItsTime({ waited, overdue }: Waiting): string {
  const past = overdue === undefined || overdue === 0 ? '' : `, ${overdue} past its time`;
  return `${kept(`open for ${counted(waited, 'business day')}`)}${past}`;
}

/** Where priorities of two teams change one area, in one sentence. */
export function doublesInWords(doubles: readonly PriorityDouble[]): string {
  if (doubles.length === 0) return 'No two teams put the same area first.';
  const areas = [...new Set(doubles.flatMap((one) => one.areas))].map(({ label }) => `“${label}”`);
  return `In ${inWords(doubles.length, 'case')} two teams put the same area first: ${listed(areas, 'and', NAMED)}.`;
}

/** How many pairs of directives in force pull apart, in one sentence. */
export function pullsInWords(pulling: readonly Pull[]): string {
  if (pulling.length === 0) return 'No two directives in force pull apart.';
  return `${capital(inWords(pulling.length, 'pair'))} of directives ${pulling.length === 1 ? 'pulls' : 'pull'} apart.`;
}

/** How the teams are tied, in two or three sentences. */
export function tiesInWords(
  ties: readonly Tie[],
  departments: readonly DepartmentTies[],
  { alone, pieces }: TeamGraph,
): string {
  const teams = departments.reduce((sum, one) => sum + one.teams.length, 0);
  if (teams < 2) return 'There are no two teams yet that could be tied.';
  if (ties.length === 0) return `No tie is written down between ${inWords(teams, 'team')}.`;
  const outside = departments.reduce((sum, one) => sum + one.outside, 0) / 2;
  const count = `Of ${inWords(ties.length, 'tie')} between ${inWords(teams, 'team')}, ${numberWord(outside)} ${outside < 2 ? 'leads' : 'lead'} out of a department.`;
  return [count, amongInWords(departments), aloneInWords(alone, pieces.length)].filter(Boolean).join(' ');
}

/** Which departments run mostly among themselves, and of how many it cannot be said. */
export function amongInWords(departments: readonly DepartmentTies[]): string {
  if (departments.length < 2) return '';
  const known = departments.filter(({ openness }) => openness.is === 'known');
  if (known.length === 0) return 'Too few ties to say whether a department keeps to itself.';
  const among = known.filter(({ openness }) => openness.is === 'known' && openness.among);
  const few = departments.length - known.length;
  const unsaid = few > 0 ? `; of ${numberWord(few)} there are too few ties to say` : '';
  if (among.length === 0) return `No department keeps mostly to itself${unsaid}.`;
  const names = namesOf(among.map(({ department }) => department));
  return `${names} ${among.length === 1 ? 'is' : 'are'} tied mostly among ${among.length === 1 ? 'its own teams' : 'their own teams'}${unsaid}.`;
}

function aloneInWords(alone: readonly Team[], pieces: number): string {
  const apart =
    pieces > 1 ? ` The others fall into ${inWords(pieces, 'group')} without a tie between them.` : '';
  if (alone.length === 0)
    return pieces > 1 ? `They fall into ${inWords(pieces, 'group')} without a tie between them.` : '';
  return `${namesOf(alone)} ${alone.length === 1 ? 'has' : 'have'} no tie to anyone.${apart}`;
}

/** How the ties of one department run, in the words that the page uses for its index. */
export function opennessInWords({ openness }: DepartmentTies): string {
  if (openness.is === 'too few') return `too few to say (${openness.n} of ${openness.least})`;
  if (openness.among) return 'mostly among themselves';
  return openness.index === 0 ? 'as many inside as out' : 'mostly outward';
}
