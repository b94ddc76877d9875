import { medianLoad, type TeamLoad } from '../../analysis/team-load.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { amount } from '../../report/amount.ts';
import { listed } from '../../schema/nearest.ts';

/** So many teams are named before they are counted. */
const NAMED = 3;
const areas = (count: number): string => inWords(count, 'area');

/** How the load lies, in one sentence that is true however many teams carry as much. */
export function loadSentence(loads: readonly TeamLoad[]): string {
  if (loads.length === 0) return 'No team is written down yet.';
  const carrying = loads.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  const [first, second] = carrying;
  if (!first) return 'No team carries an area yet.';
  if (!second)
    return loads.length === 1
      ? `The only team, ${first.team.label}, carries ${areas(first.n)}.`
      : `${first.team.label} is the only team that carries an area; it carries ${numberWord(first.n)}.`;
  const median = medianLoad(carrying) ?? 0;
  const [most, least] = [first.n, carrying.at(-1)?.n ?? 0];
  const whom = `the ${inWords(carrying.length, 'team')}${carrying.length < loads.length ? ' that carry an area' : ''}`;
  if (most === least) return `Each of ${whom} carries ${areas(most)}.`;
  if (carrying.length === 2)
    return `${first.team.label} carries ${areas(most)}, ${second.team.label} ${numberWord(least)}.`;
  const top = carrying.filter(({ n }) => n === most);
  if (median === most)
    return `None of ${whom} carries more than ${areas(most)}; ${numberWord(top.length)} carry as many.`;
  const below = carrying.filter(({ n }) => n <= median).length;
  const share = below * 2 === carrying.length ? 'Half' : capital(numberWord(below));
  return `${share} of ${whom} carry ${areas(median)}${median > least ? ' or fewer' : ''}; ${topInWords(top)}.`;
}

/** Which teams carry the most, as the end of a sentence. */
function topInWords(top: readonly TeamLoad[]): string {
  const most = numberWord(top[0]?.n ?? 0);
  if (top.length > NAMED)
    return `none carries more than ${most}, and ${numberWord(top.length)} carry as many`;
  const who = listed(top.map(({ team }) => team.label));
  return top.length === 1 ? `${who} carries ${most}` : `${who} carry ${most} each`;
}

/** What a team carries in letters: “9 A · 4 R”. */
export const lettersOf = ({ accountable, responsible }: TeamLoad): string =>
  [
    ...(accountable.length > 0 ? [`${accountable.length} A`] : []),
    ...(responsible.length > 0 ? [`${responsible.length} R`] : []),
  ].join(' · ');

/** With how few teams at least half of everything lies, where that is a third of them or fewer. */
export function halfInWords(loads: readonly TeamLoad[]): string | undefined {
  const counts = loads.flatMap(({ n }) => (n > 0 ? [n] : [])).sort((a, b) => b - a);
  const all = counts.reduce((sum, n) => sum + n, 0);
  let [few, sum] = [0, 0];
  while (sum * 2 < all) sum += counts[few++] ?? 0;
  if (few === 0 || few * 3 > counts.length) return undefined;
  const share = sum * 2 === all ? 'Half' : 'More than half';
  return `${share} of all ${amount(all, undefined)} assignments ${few === 1 ? 'lies' : 'lie'} with ${numberWord(few)} of the ${inWords(counts.length, 'team')}.`;
}
