import { byLabel } from '../../analysis/by-label.ts';
import { cellChanges, type CellChange, type Mark } from '../../analysis/department-changes.ts';
import type { AreaChange } from '../../analysis/ownership-changes.ts';
import { NO_TEAM, type Group } from '../../analysis/ownership-transfers.ts';
import { inWords } from '../../components/in-words.ts';
import type { Playbook } from '../../model/playbook.ts';
import { listed } from '../../schema/nearest.ts';
import { shortened } from '../parts/text-width.ts';
import { names, number, words, type Cell, type Column, type FactTable, type Row } from '../parts/view.ts';
import { areaGoal, groupGoal } from './goals.ts';

/** So many departments stand in the matrix: those with the most changes. */
const MOST = 14;
/** From so many on, names stand aslant over their columns. */
const WIDE = 6;
/** So many changes of a department are named. */
const NAMED = 30;
const HEAD = { height: 9, room: 10.5 };

interface MarkWords {
  readonly sign: (count: number) => string;
  /** What is said of an area, with whom: of one department, and of several. */
  readonly says: (who: string, isOne: boolean) => string;
}

/** What the marks look like, and what they say. */
const MARKS: Readonly<Record<Mark, MarkWords>> = {
  added: {
    sign: (count) => `+${count}`,
    says: (who, isOne) => `${who} ${isOne ? 'takes' : 'take'} part now`,
  },
  removed: {
    sign: (count) => `−${count}`,
    says: (who, isOne) => `${who} no longer ${isOne ? 'takes' : 'take'} part`,
  },
  arrived: { sign: (count) => `${count}\u00a0came`, says: (who) => `came here with ${who}` },
  departed: { sign: (count) => `${count}\u00a0left`, says: (who) => `left with ${who}` },
};
const ORDER = Object.keys(MARKS) as Mark[];

/** What the signs of the matrix mean. */
export const MATRIX_NOTE =
  'A row holds the areas of a department, a column a department that takes part in them. +1: it takes part in one more. −1: in one less. “1 came”: as before, in an area that came from another department. “1 left”: as before, in an area that went to another one.';

/** How departments take part in each other’s areas, and what of that is new; undefined where nothing is. */
export function matrixTable(areas: readonly AreaChange[], playbook: Playbook): FactTable | undefined {
  const all = cellChanges(areas);
  if (all.length === 0) return undefined;
  const { rows, columns, left } = departmentsIn(all);
  const isAslant = columns.length >= WIDE;
  return {
    id: 'changes-matrix',
    label: 'Which departments take part in which, and what is new about it',
    columns: [
      { key: 'department', head: 'Areas of', sort: 'words' },
      ...columns.map((group) => columnOf(group, isAslant)),
      { key: 'changes', head: 'In all', sort: 'number' },
    ],
    rows: rows.map((group) => rowOf(group, columns, all, playbook)),
    tail: [
      MATRIX_NOTE,
      ...(left.length > 0
        ? [`Not shown, with fewer changes: ${listed(left.map(({ label }) => label))}.`]
        : []),
    ].join(' '),
  };
}

/** The departments in whose areas, or in whose part, something changed, in order of name; `left` are those for which there is no room. */
function departmentsIn(all: readonly CellChange[]): Record<'rows' | 'columns' | 'left', Group[]> {
  const counts = new Map<string, { group: Group; count: number }>();
  for (const group of all.flatMap(({ of, by }) => [of, by])) {
    const one = counts.get(group.id) ?? { group, count: 0 };
    one.count += 1;
    counts.set(group.id, one);
  }
  const byCount = [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.group.id < b.group.id ? -1 : 1),
  );
  const kept = new Set(byCount.slice(0, MOST).map(({ group }) => group.id));
  const sorted = byCount
    .map(({ group }) => group)
    .sort(
      (a, b) =>
        Number(a.id === NO_TEAM.id) - Number(b.id === NO_TEAM.id) || byLabel(a, b) || (a.id < b.id ? -1 : 1),
    );
  const has = (side: 'of' | 'by') => (group: Group) =>
    kept.has(group.id) &&
    all.some((one) => one[side].id === group.id && kept.has(one[side === 'of' ? 'by' : 'of'].id));
  return {
    rows: sorted.filter(has('of')),
    columns: sorted.filter(has('by')),
    left: sorted.filter(({ id }) => !kept.has(id)),
  };
}

function columnOf({ id, label }: Group, isAslant: boolean): Column {
  const column = { key: `by-${id}`, head: label, sort: 'number' as const };
  if (!isAslant) return column;
  const text = shortened(label, HEAD.room) ?? label;
  const whole = text === label ? undefined : label;
  return {
    ...column,
    height: HEAD.height,
    marks: [
      {
        is: 'text',
        isTurned: true,
        label: { text, whole, x: 12, y: HEAD.height - 0.4, anchor: 'start' },
      },
    ],
  };
}

function rowOf(of: Group, columns: readonly Group[], all: readonly CellChange[], playbook: Playbook): Row {
  const own = all.filter((one) => one.of.id === of.id && columns.some(({ id }) => id === one.by.id));
  return {
    id: `changes-matrix-${of.id}`,
    cells: [
      names([groupGoal(of, playbook)]),
      ...columns.map((by) => cellOf(own.filter((one) => one.by.id === by.id))),
      number(own.length, signsOf(own)),
    ],
    holds: heldBy(own, playbook),
  };
}

/** What changed in a row, in words: a line for each area and mark. */
function heldBy(own: readonly CellChange[], playbook: Playbook): Row['holds'] {
  const areas = Map.groupBy(own, ({ area }) => area);
  const lines = [...areas].flatMap(([area, some]) =>
    ORDER.flatMap((mark) => {
      const who = some.filter((one) => one.mark === mark).map(({ by }) => by.label);
      return who.length > 0 ? [{ area, mark, who }] : [];
    }),
  );
  const more = lines.length - NAMED;
  return {
    summary: inWords(areas.size, 'area'),
    to: [
      ...lines.slice(0, more > 0 ? NAMED : undefined).map(({ area, mark, who }) => {
        const said = MARKS[mark].says(listed([...who].sort()), who.length === 1);
        return areaGoal(area, playbook, `${area.label}: ${said}`);
      }),
      ...(more > 0 ? [{ label: `${more} more` }] : []),
    ],
  };
}

const cellOf = (some: readonly CellChange[]): Cell =>
  some.length === 0 ? words('·', { value: 0 }) : number(some.length, signsOf(some));

/** Changes as signs: “+2, −1, 1 came”. */
function signsOf(some: readonly CellChange[]): string {
  return ORDER.flatMap((mark) => {
    const count = some.filter((one) => one.mark === mark).length;
    return count > 0 ? [MARKS[mark].sign(count)] : [];
  }).join(', ');
}
