import type { Part } from '../../analysis/area-parts.ts';
import { href } from '../../kinds.ts';
import { OWNERSHIP } from '../../words.ts';
import type { Drawing, Mark, Step } from '../parts/drawing.ts';
import { FRAMES, type Frame } from '../parts/frame.ts';
import { cellsOf, type Matrix, type MatrixRow } from './matrix.ts';
import { headed, heads, NAME_WIDE, rowNames, runsOf, type Line } from './names.ts';

/** Up to so many rows each has its name; beyond that, only departments have theirs. */
const NAMED = 90;
/** How much of the width the names of the rows take at least and at most, in per cent, and what rising names need at the right. */
const LEFT = { wide: [24, 40], narrow: [34, 50] } as const;
const RIGHT = { wide: 10.5, narrow: 15 } as const;
/** How long the names of columns are at most, and how high they rise, in em. */
const LONGEST_HEAD = { wide: 9, narrow: 5.4 } as const;
const HEADS = { wide: 8, narrow: 5.1 } as const;

/** How far a line between departments reaches to the left of the first column, in per cent. */
const STUB = 2;

/** How large a mark is in em, and what its class is called: as large as its place allows. */
const SIZES = [
  { name: 'large', size: 0.69, needs: 0.85 },
  { name: 'medium', size: 0.42, needs: 0.5 },
  { name: 'small', size: 0.27, needs: 0 },
] as const;

const LETTERS = Object.fromEntries(
  Object.values(OWNERSHIP).map(({ letter, label }) => [letter, label.toLowerCase()]),
);

/** The picture of areas and owners: one path for each kind of part, hairlines between departments. */
export function overview(matrix: Matrix, frame: Exclude<Frame, 'cell'>): Drawing {
  const { rows, columns } = matrix;
  const isNamed = rows.length <= NAMED;
  const lines = linesOf(rows, isNamed);
  const step = stepOf(rows.length);
  const wide = FRAMES[frame] / 100;
  const [least, most] = LEFT[frame];
  const spare = 100 - RIGHT[frame] - (columns.length * NAME_WIDE) / wide;
  const from = Math.floor(Math.min(most, Math.max(least, spare)));
  // In fiftieths of a per cent, so that the middle of a column has two decimals.
  const across = Math.floor(((100 - from - RIGHT[frame]) / columns.length) * 50) / 50;
  const groups = runsOf(columns.map(({ department }) => department ?? ''));
  const top = HEADS[frame] + 0.4;
  const height = top + lines.length * step + 0.4;
  const to = from + across * columns.length;
  const x = (column: number) => from + (column + 0.5) * across;
  const y = (line: number) => top + (line + 0.5) * step;
  const lineOf = new Map(lines.flatMap(({ row }, at) => (row ? [[row, at] as const] : [])));
  const middle = (row: MatrixRow | undefined) => y((row && lineOf.get(row)) ?? 0);
  const { name, size } = SIZES.find(({ needs }) => Math.min(step, across * wide) >= needs) ?? SIZES[2];

  const marksOf = (part: Part) =>
    cellsOf(matrix, part).map(({ row, column, hasSeveral }) => ({
      at: [x(column), middle(rows[row])] as const,
      hasSeveral,
    }));
  const dots = (some: readonly { readonly at: readonly [number, number] }[]): Step[] =>
    some.flatMap(({ at: [left, down] }): Step[] => [
      ['M', left, down],
      ['L', left, down],
    ]);
  const upright = (left: number, down: number, high: number): Step[] => [
    ['M', left, down - high / 2],
    ['L', left, down + high / 2],
  ];
  const path = (kind: string, steps: readonly Step[], dx?: number): Mark => ({
    is: 'path',
    class: `${kind} ${name}`,
    steps,
    dx,
  });
  const [answers, works, asked, told] = [
    marksOf('accountable'),
    marksOf('responsible'),
    marksOf('consulted'),
    marksOf('informed'),
  ];
  const said = new Map<MatrixRow | undefined, string[]>();
  for (const { row, column, part } of matrix.cells)
    said.set(rows[row], [...(said.get(rows[row]) ?? []), `${column}${OWNERSHIP[part].letter}`]);
  const lacking = (standing: string) =>
    rows.filter((row) => row.standing === standing).flatMap((row) => upright(from, middle(row), step * 0.8));
  const runs = runsOf(rows.map(({ department }) => department));
  const bounds = [
    ...runs.slice(1).map(({ at }): Step[] => {
      const edge = y(lineOf.get(rows[at] as MatrixRow) ?? 0) - step * (isNamed ? 1.5 : 0.5);
      // Where names stand among the rows themselves, a line through the whole width would strike some of them out.
      return [
        ['M', isNamed ? 0 : from - STUB, edge],
        ['L', to, edge],
      ];
    }),
    ...(groups.length < columns.length ? groups.slice(1) : []).map(({ at }): Step[] => [
      ['M', from + at * across, top],
      ['L', from + at * across, height],
    ]),
  ].flat();
  const guides = isNamed
    ? rows.flatMap((row): Step[] => [
        ['M', from, middle(row)],
        ['L', to, middle(row)],
      ])
    : [];
  return {
    height,
    grid: {
      from,
      to,
      top,
      step,
      rows: lines.map(({ row, department = '' }) => row?.area.label ?? department),
      columns: columns.map(({ label }) => label),
      cells: lines.map(({ row }) => said.get(row)?.join(' ') ?? ''),
      letters: LETTERS,
      paths: lines.map(({ row }) => (row ? href(row.area.ref, '') : '')),
    },
    marks: [
      path('guide', guides),
      path('bound', bounds),
      path('part-informed', dots(told)),
      path('part-consulted', dots(asked)),
      path('part-consulted inner', dots(asked)),
      path(
        'part-responsible',
        works.flatMap(({ at: [left, down] }) => upright(left, down, size)),
        -size / 4,
      ),
      path('part-accountable', dots(answers)),
      path('part-accountable inner', dots(answers.filter(({ hasSeveral }) => hasSeveral))),
      path('part-none', lacking('none'), -0.35),
      path('part-unowned', lacking('unowned'), -0.35),
      ...rowNames(lines, isNamed, y, from, frame),
      ...heads(headed(matrix, groups, across * wide), x, top - 0.5, LONGEST_HEAD[frame]),
    ],
  };
}

/** How high a row is, in em. */
const stepOf = (rows: number): number => (rows <= NAMED ? 1.3 : rows <= 220 ? 0.7 : 0.46);

function linesOf(rows: readonly MatrixRow[], isNamed: boolean): Line[] {
  return rows.flatMap((row, at): Line[] => {
    const { department } = row;
    if (department === rows[at - 1]?.department) return [{ row }];
    return isNamed ? [{ department }, { row }] : [{ row, department }];
  });
}
