import type { Combination, Grouped } from '../../analysis/combinations.ts';
import { capital, inWords } from '../../components/in-words.ts';
import { names, number, words, type Cell, type FactTable, type Row } from '../parts/view.ts';
import { facetsFor, facetsOf } from './facets.ts';
import { combinationBar, ROW, setColumns, setDots } from './layout.ts';
import { membersOf, onPurposeOf } from './members.ts';
import { areasIn, MOST_SETS, type Compared } from './sets.ts';

/** How many combinations stand in full. */
export const MOST_ROWS = 40;
/** How many names head a row; the others fold out. */
const NAMES_IN_HEAD = 6;
/** Ids of more sets than these would be longer than a line. */
const SETS_IN_ID = 4;

/** What each word is where teams are compared, and where departments are. */
const SAID: Readonly<Record<Grouped, { readonly head: string; readonly nobodyElse: string }>> = {
  team: { head: 'Exactly these teams', nobodyElse: 'nobody else' },
  department: { head: 'Exactly these departments', nobodyElse: 'no other department' },
};

/** The id of a combination’s row; each area stands in one row alone, so that the first one can name it where there are many sets. */
export const idOf = ({ sets, areas }: Combination): string =>
  sets.length <= SETS_IN_ID
    ? `overlaps-${sets.map(({ id }) => id).join('_')}`
    : `overlaps-of-${areas[0]?.area.id ?? ''}`;

/** Who holds the areas of a row; of more than could have a column each, the first ones are named and the others counted. */
function headOf({ sets, areas }: Combination, by: Grouped): Cell {
  const after = `, and ${SAID[by].nobodyElse}: ${inWords(areas.length, 'area')}`;
  if (sets.length <= MOST_SETS) return names(sets, { most: NAMES_IN_HEAD, after });
  return {
    ...names(sets.slice(0, NAMES_IN_HEAD), { most: NAMES_IN_HEAD }),
    text: names(sets).text,
    after: `, with ${sets.length - NAMES_IN_HEAD} more${after}`,
  };
}

/** The areas that exactly some teams or departments hold and nobody else: a row with its dots and its bar for each combination. */
export function exactTable(compared: Compared, asOf: string): FactTable {
  const { by, combinations, sets, others } = compared;
  const shown = combinations.slice(0, MOST_ROWS);
  const folded = combinations.slice(MOST_ROWS);
  const columns = setColumns([
    ...sets.map(({ label }) => label),
    ...(others.length > 0 ? [`${others.length} others`] : []),
  ]);
  const most = Math.max(...shown.map(({ areas }) => areas.length));
  const rowOf = (one: Combination): Row => {
    const onPurpose = onPurposeOf(one.areas, asOf);
    const { cell, holds } = membersOf(one.areas, asOf, shown.length);
    const places = new Set(one.sets.map((set) => (sets.includes(set) ? sets.indexOf(set) : sets.length)));
    return {
      id: idOf(one),
      facets: facetsOf(one.sets, one.areas, { by, asOf }),
      holds,
      cells: [
        headOf(one, by),
        words('', { marks: setDots(columns, places) }),
        words('', { marks: combinationBar(one.areas.length, onPurpose, most) }),
        number(one.areas.length),
        number(onPurpose),
        cell,
      ],
    };
  };
  return {
    id: 'overlaps',
    label: captionOf(compared),
    columns: [
      { key: 'teams', head: SAID[by].head, sort: 'words' },
      {
        key: 'dots',
        head: by === 'team' ? 'Which teams' : 'Which departments',
        isPicture: true,
        marks: columns.head,
        height: columns.height,
        width: columns.width,
      },
      { key: 'bar', head: 'How many', isPicture: true },
      { key: 'areas', head: 'Areas', sort: 'number' },
      { key: 'sharedOnPurpose', head: 'Of these shared on purpose', sort: 'number' },
      { key: 'which', head: 'Which' },
    ],
    rows: shown.map(rowOf),
    rest: () => folded.map(rowOf),
    facets: facetsFor(shown.flatMap((one) => one.sets)),
    tail: tailOf(folded),
    height: ROW,
    legend: [
      { mark: 'set-with', sort: 'dot', means: 'holds them' },
      { mark: 'set-without', sort: 'dot', means: 'does not' },
      { mark: 'together', sort: 'bar', means: 'held together' },
      { mark: 'agreed', sort: 'bar', means: 'shared on purpose' },
    ],
  };
}

function captionOf({ by, combinations, teams }: Compared): string {
  const areas = capital(inWords(areasIn(combinations), 'area'));
  return by === 'team'
    ? `${areas} that two teams or more hold, each under exactly who holds it`
    : `${areas} that two departments or more hold, each under exactly who holds it: ${teams} teams are too many to stand side by side`;
}

function tailOf(folded: readonly Combination[]): string | undefined {
  if (folded.length === 0) return undefined;
  const covers = folded.length === 1 ? 'covers' : 'cover';
  return `${capital(inWords(folded.length, 'more combination'))} ${covers} ${inWords(areasIn(folded), 'area')}.`;
}
