import type { TeamLoad } from '../../analysis/team-load.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { listed } from '../../schema/nearest.ts';
import { names, number, words, type FactTable } from '../parts/view.ts';

/** So many teams of a group stand in the open. */
const OPEN = 12;

/** Teams that carry as many areas as each other. */
interface Alike {
  readonly n: number;
  readonly teams: readonly TeamLoad[];
}

/** The teams that have no bar, by how many areas each carries, those with the most first. */
function alike(others: readonly TeamLoad[]): Alike[] {
  const counts = [...new Set(others.map(({ n }) => n))].sort((a, b) => b - a);
  return counts.map((n) => ({ n, teams: others.filter((one) => one.n === n) }));
}

/** The teams that have no bar, in words: “160 teams with one area each and four with none stand below.” */
export function othersInWords(others: readonly TeamLoad[]): string | undefined {
  if (others.length === 0) return undefined;
  const groups = alike(others).map(({ n, teams }, index) => {
    const who = index === 0 ? inWords(teams.length, 'team') : numberWord(teams.length);
    return `${who} with ${n === 0 ? 'none' : `${inWords(n, 'area')}${teams.length > 1 ? ' each' : ''}`}`;
  });
  return `${capital(listed(groups))} ${others.length === 1 ? 'stands' : 'stand'} below.`;
}

/** The teams that have no bar, by how many areas each carries. */
export function othersTable(others: readonly TeamLoad[]): FactTable {
  return {
    id: 'others',
    label: 'Teams without a bar, by how many areas each carries',
    columns: [
      { key: 'areasEach', head: 'Areas each' },
      { key: 'teams', head: 'How many teams', sort: 'number' },
      { key: 'which', head: 'Which' },
    ],
    rows: alike(others).map(({ n, teams }) => ({
      id: `others-${n}`,
      cells: [
        words(n === 0 ? 'none' : String(n)),
        number(teams.length),
        names(
          teams.map(({ team }) => team),
          { most: OPEN },
        ),
      ],
    })),
  };
}
