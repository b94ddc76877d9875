import type { Heard } from '../../analysis/heard.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import type { SplitRow } from '../split-bars/layout.ts';

/** More teams than this make no picture: they stand in the table. */
const MOST = 30;

/** Teams as bars: leaders whom it cannot all follow, and leaders who ask something that fits the rest; the torn and those who hear most first. */
export function askingBars(heard: readonly Heard[]): SplitRow[] {
  return heard
    .filter(({ leaders }) => leaders.length > 0)
    .sort((a, b) => b.apart.length - a.apart.length || b.leaders.length - a.leaders.length)
    .slice(0, MOST)
    .map(({ team, leaders, apart }) => ({
      label: team.label,
      parts: [apart.length, leaders.length - apart.length],
      said: apart.length > 0 ? `${leaders.length}, ${apart.length} apart` : String(leaders.length),
    }));
}

/** How many teams hear from how many leaders, in one sentence. */
export function askingInWords(heard: readonly Heard[]): string {
  const counts = heard.map(({ leaders }) => leaders.length).filter((count) => count > 0);
  if (counts.length === 0) return 'No leader asks anything of a team now.';
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const teams = inWords(counts.length, 'team');
  const apart = heard.filter((one) => one.apart.length > 0).length;
  const range =
    least === most ? inWords(most, 'leader') : `${numberWord(least)} to ${inWords(most, 'leader')}`;
  const from = `${teams} ${counts.length === 1 ? 'hears' : 'hear'} from ${range}`;
  const torn =
    apart === 0
      ? 'none of them is asked for opposite things'
      : `${inWords(apart, 'team')} cannot follow all of it`;
  return `${capital(from)}${counts.length === 1 ? '' : ' each'}; ${torn}.`;
}
