import type { DepartmentTies } from '../../analysis/department-ties.ts';
import type { Support, SupportMatrix } from '../../analysis/support.ts';
import { opennessInWords } from '../../components/symptom-words.ts';
import type { Team } from '../../model/playbook.ts';
import { names, number, words, type Cell, type Column, type FactTable, type Row } from '../parts/view.ts';
import { codesOf } from './codes.ts';
import { sortsInWords } from './describe.ts';

/** What a matrix is called, on the page and in a sentence, and where each of its cells leads. */
export interface MatrixWords {
  readonly id: string;
  readonly label: string;
  /** What stands in the rows: “Department”. */
  readonly head: string;
  /** The id of the row of one of them. */
  readonly rowId: (of: Team) => string;
  /** Where a cell leads; nowhere where nothing is said. */
  readonly path?: (support: Support) => string;
}

/** The departments that have a row and a column, in order of name: where there are too many, those of them with the most ties, and none without. */
export function withMostTies(departments: readonly DepartmentTies[], most: number): DepartmentTies[] {
  if (departments.length <= most) return [...departments];
  const all = ({ inside, outside }: DepartmentTies) => inside + outside;
  const tied = departments.filter((one) => all(one) > 0).sort((a, b) => all(b) - all(a));
  const first = new Set(tied.slice(0, most));
  return departments.filter((one) => first.has(one));
}

/** How many ties there are between each two, tinted by how many, and how those of each run, in words. */
export function matrixTable(
  { level, support }: SupportMatrix,
  shown: readonly DepartmentTies[],
  said: MatrixWords,
): FactTable {
  const teams = shown.map(({ department }) => department);
  const codes = codesOf(teams.map(({ label }) => label));
  // A part is mostly one team, which has no inside.
  const hasInside = level !== 'parts';
  const found = new Map(support.flatMap((one) => pairsOf(one).map((pair) => [pair, one])));
  const between = (one: Team, other: Team) => found.get(pairOf(one, other));
  const most = Math.max(1, ...teams.flatMap((one) => teams.map((other) => between(one, other)?.n ?? 0)));
  const others = ({ department, outside }: DepartmentTies) =>
    teams.reduce((sum, one) => sum - (one === department ? 0 : (between(one, department)?.n ?? 0)), outside);
  const isFolded = shown.some((one) => others(one) > 0);
  return {
    id: said.id,
    label: said.label,
    columns: [
      { key: 'department', head: said.head, sort: 'words' },
      ...teams.map(({ id, label }, at): Column => ({
        key: `to-${id}`,
        head: codes[at] ?? label,
        whole: label,
      })),
      ...(isFolded ? [{ key: 'others', head: 'Others' } as const] : []),
      { key: 'out', head: 'Lead out', sort: 'number' },
      ...(hasInside ? [{ key: 'run', head: 'They run' } as const] : []),
    ],
    rows: shown.map((one): Row => {
      const { department, outside } = one;
      return {
        id: said.rowId(department),
        cells: [
          names([department]),
          ...teams.map((other) => tieCell(between(department, other), [department, other], most, said)),
          ...(isFolded ? [number(others(one))] : []),
          number(outside),
          ...(hasInside ? [words(opennessInWords(one))] : []),
        ],
      };
    }),
  };
}

function tieCell(
  support: Support | undefined,
  [one, other]: readonly [Team, Team],
  most: number,
  { path }: MatrixWords,
): Cell {
  const isSelf = one === other;
  const more = { isSelf, label: isSelf ? 'Among its own teams' : `With ${other.label}` };
  if (!support) return number(0, undefined, more);
  const tinted = { ...more, tint: support.n / most };
  const says = sortsInWords(support);
  return path
    ? names([{ label: String(support.n), path: path(support), says }], { ...tinted, value: support.n })
    : number(support.n, undefined, tinted);
}

const pairOf = (one: Team, other: Team): string => `${one.id} ${other.id}`;
const pairsOf = ({ between: [one, other] }: Support): string[] => [pairOf(one, other), pairOf(other, one)];
