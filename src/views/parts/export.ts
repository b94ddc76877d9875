import { csvText } from '../../exchange/csv-text.ts';
import { VIEW_WORDS } from '../../words.ts';
import { names, type Cell, type FactTable, type Goal, type View } from './view.ts';

/** A table as CSV: what stands in its columns, without the picture; several names in a cell are parted by “; ”. */
export function tableCsv({ columns, rows, rest }: FactTable): string {
  const kept = columns.flatMap(({ isPicture }, index) => (isPicture ? [] : [index]));
  return csvText([
    ['id', ...kept.map((index) => columns[index]?.key ?? '')],
    ...[...rows, ...(rest?.() ?? [])].map(({ id, cells }) => [
      id,
      ...kept.map((index) => textOf(cells[index])),
    ]),
  ]);
}

/** A view as JSON: its question, its takeaway, what to look at, and every table with what its rows hold. */
export function viewJson(view: View, asOf: string): unknown {
  return {
    format: 1,
    view: view.name,
    question: VIEW_WORDS[view.name].question,
    asOf,
    sentence: view.sentence,
    looks: view.looks.map(({ says, to }) => ({ says, ...(to && { to: goalOf(to) }) })),
    tables: [...view.tables, ...(view.aside ?? [])].map(({ id, label, columns, rows, rest }, index) => ({
      id,
      label,
      // How many of its rows stand on the page of the view.
      shown: index < view.tables.length ? rows.length : 0,
      columns: columns.flatMap(({ key, head, isPicture }) => (isPicture ? [] : [{ key, head }])),
      rows: [...rows, ...(rest?.() ?? [])].map(({ id, cells, holds }) => ({
        id,
        ...Object.fromEntries(
          columns.flatMap(({ key, isPicture }, index) =>
            isPicture ? [] : [[key, valueOf(cells[index])] as const],
          ),
        ),
        // What has every name in its cell holds nothing else.
        ...(holds && !cells.some(({ all }) => all) && { holds: holds.to.map(goalOf) }),
      })),
    })),
  };
}

/** The names of a cell, all of them; undefined where its words say more than those that are linked. */
function goalsOf({ to, all, text }: Cell): readonly Goal[] | undefined {
  if (all || !to) return all;
  return names(to).text === text ? to : undefined;
}

/** A number that is a part of something is said in words in its table; here it has two decimals. */
const numberOf = (cell: Cell | undefined): number | undefined =>
  cell?.value === undefined ? undefined : Math.round(cell.value * 100) / 100;

const textOf = (cell: Cell | undefined): string => {
  const goals = cell && goalsOf(cell);
  return String(numberOf(cell) ?? goals?.map(({ label }) => label).join('; ') ?? cell?.text ?? '');
};

const valueOf = (cell: Cell | undefined): unknown =>
  numberOf(cell) ?? (cell && goalsOf(cell)?.map(goalOf)) ?? cell?.text ?? '';

const goalOf = (goal: Goal) =>
  'backlinks' in goal ? { ref: goal.ref, label: goal.label } : { label: goal.label, path: goal.path };
