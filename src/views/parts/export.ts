import { csvText } from '../../exchange/csv-text.ts';
import { VIEWS } from '../../words.ts';
import { names, type Cell, type FactTable, type Goal, type View } from './view.ts';

/** A table as CSV: what stands in its columns, without the picture; several names in a cell are parted by “; ”, and those for which a page has no room stand in words. */
export function tableCsv({ columns, rows }: FactTable): string {
  const kept = columns.flatMap(({ isPicture }, index) => (isPicture ? [] : [index]));
  return csvText([
    ['id', ...kept.map((index) => columns[index]?.key ?? '')],
    ...rows.map(({ id, cells }) => [id, ...kept.map((index) => textOf(cells[index]))]),
  ]);
}

/** A view as JSON: its question, its takeaway, what to look at, and every table with what its rows hold. */
export function viewJson(view: View, asOf: string): unknown {
  return {
    format: 1,
    view: view.name,
    question: VIEWS[view.name].question,
    asOf,
    sentence: view.sentence,
    looks: view.looks.map(({ says, to }) => ({ says, ...(to && { to: goalOf(to) }) })),
    tables: view.tables.map(({ id, label, columns, rows, tail }) => ({
      id,
      label,
      columns: columns.flatMap(({ key, head, isPicture }) => (isPicture ? [] : [{ key, head }])),
      rows: rows.map(({ id, cells, holds }) => ({
        id,
        ...Object.fromEntries(
          columns.flatMap(({ key, isPicture }, index) =>
            isPicture ? [] : [[key, valueOf(cells[index])] as const],
          ),
        ),
        ...(holds && { holds: holds.to.map(goalOf) }),
      })),
      ...(tail !== undefined && { tail }),
    })),
  };
}

const textOf = (cell: Cell | undefined): string => {
  const { to, text = '', value } = cell ?? {};
  if (!to) return String(value ?? text);
  // Where a page has room for some of its names alone, its words have all of them.
  return names(to).text === text ? to.map(({ label }) => label).join('; ') : text;
};

const valueOf = (cell: Cell | undefined): unknown => cell?.value ?? cell?.to?.map(goalOf) ?? cell?.text ?? '';

const goalOf = (goal: Goal) =>
  'backlinks' in goal ? { ref: goal.ref, label: goal.label } : { label: goal.label, path: goal.path };
