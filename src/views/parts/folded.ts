import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { listed } from '../../schema/nearest.ts';
import { names, number, words, type FactTable, type Goal } from './view.ts';

/** So many names of a group stand in the open. */
const OPEN = 12;
/** So many groups are told one by one. */
const TOLD = 3;

/** What has no row of its own, because others have more. */
export interface Folded {
  readonly to: Goal;
  readonly n: number;
}

/** What is folded and what of it is counted, each as one of them is called, and where all of them stand. */
export interface FoldedWords {
  readonly one: string;
  readonly counted: string;
  readonly list: string;
}

/** What is folded, in words: “160 teams with one area each and four with none stand below.” */
export function foldedInWords(folded: readonly Folded[], { one, counted }: FoldedWords): string | undefined {
  const groups = alike(folded);
  const some = groups.filter(({ n }) => n > 0);
  const [most, least] = [some[0]?.n ?? 0, some.at(-1)?.n ?? 0];
  const between = {
    of: some.flatMap(({ of }) => of),
    with: `${numberWord(least)} to ${inWords(most, counted)} each`,
  };
  const told = [
    ...(some.length > TOLD
      ? [between]
      : some.map(({ n, of }) => ({ of, with: inWords(n, counted) + (of.length > 1 ? ' each' : '') }))),
    ...groups.flatMap(({ n, of }) => (n === 0 ? [{ of, with: 'none' }] : [])),
  ].map(
    ({ of, with: what }, at) => `${at === 0 ? inWords(of.length, one) : numberWord(of.length)} with ${what}`,
  );
  return folded.length === 0
    ? undefined
    : `${capital(listed(told))} ${folded.length === 1 ? 'stands' : 'stand'} below.`;
}

/** What is folded as a table, by how much each has; `most` are named. */
export function foldedTable(
  folded: readonly Folded[],
  { one, counted, list }: FoldedWords,
  most: number,
): FactTable {
  const groups = alike(folded);
  let room = most;
  return {
    id: 'others',
    label: `${capital(one)}s that are not shown above, by how many ${counted}s each has`,
    columns: [
      { key: 'each', head: `${capital(counted)}s each` },
      { key: 'count', head: `How many ${one}s`, sort: 'number' },
      { key: 'which', head: 'Which' },
    ],
    rows: groups.map(({ n, of }) => {
      const named = of.slice(0, room);
      room -= named.length;
      const left = of.length - named.length;
      return {
        id: `others-${n}`,
        cells: [
          words(n === 0 ? 'none' : String(n)),
          number(of.length),
          names([...named, ...(left > 0 ? [{ label: `${left} more`, path: list }] : [])], { most: OPEN }),
        ],
      };
    }),
  };
}

function alike(folded: readonly Folded[]): { n: number; of: readonly Goal[] }[] {
  const counts = [...new Set(folded.map(({ n }) => n))].sort((a, b) => b - a);
  return counts.map((n) => ({ n, of: folded.filter((one) => one.n === n).map(({ to }) => to) }));
}
