import type { z } from 'zod';
import { ROLES, KINDS, type Kind } from '../kinds.ts';
import { idProblem, toId } from '../schema/common.ts';
import { quoted } from '../schema/explain.ts';
import { assemble, type Assembled } from './assemble.ts';
import { readCell, type Cell } from './cell.ts';
import type { Column } from './columns.ts';
import type { Dropped } from './dropped.ts';
import type { Row } from './table.ts';

/** A row on its way to become a record: what is left of it, and what was dropped. */
export interface Draft {
  readonly file: string;
  readonly kind: Kind;
  readonly line: number;
  readonly id: string;
  cells: Cell[];
  /** The record as its schema has read it, while it does. */
  read: z.output<z.ZodType>;
  assembled: Assembled;
  /** True once the whole row is dropped. */
  gone: boolean;
  readonly report: Dropped[];
}

/** Begins a record from a row: its id and its filled cells, converted; an id that cannot be one drops the row. */
export function beginDraft(
  file: string,
  kind: Kind,
  columns: readonly (Column | 'id' | undefined)[],
  row: Row,
): Draft {
  const id = row.cells[columns.indexOf('id')] ?? '';
  const draft: Draft = {
    file,
    kind,
    line: row.line,
    id,
    cells: [],
    read: undefined,
    assembled: assemble([]),
    gone: false,
    report: [],
  };
  const beyond = row.cells.slice(columns.length).filter(Boolean);
  const problem = idFault(kind, id, row, columns);
  if (problem) dropRow(draft, 'id', id, ...problem);
  if (beyond.length > 0) {
    const why = `The row has ${row.cells.length} cells; the first row names ${columns.length}.`;
    dropRow(
      draft,
      undefined,
      beyond.join(', '),
      why,
      'Put a text that has a comma in it into double quotes.',
    );
  }
  for (const [index, column] of columns.entries()) {
    const text = row.cells[index] ?? '';
    if (draft.gone || text === '' || column === undefined || column === 'id') continue;
    const { cell, repeated } = readCell(column, text);
    if (cell) draft.cells.push(cell);
    for (const [entry, times] of repeated) {
      const why = `${quoted(entry)} stands in this list ${times} times.`;
      note(draft, 'duplicate', column.name, entry, why, 'Write it once.');
    }
  }
  return draft;
}

/** Drops a whole row, and says why. */
export function dropRow(
  draft: Draft,
  column: string | undefined,
  value: string,
  why: string,
  fix: string,
): void {
  draft.gone = true;
  note(draft, 'row', column, value, why, fix);
}

/** Drops a cell, and says why. */
export function dropCell(draft: Draft, cell: Cell, why: string, fix: string): void {
  draft.cells = draft.cells.filter((one) => one !== cell);
  note(draft, 'cell', cell.column.name, shown(cell.value), why, fix);
}

/** Drops entries of a cell’s list by their positions, and says why of each. */
export function dropEntries(
  draft: Draft,
  cell: Cell,
  bad: ReadonlyMap<number, readonly [why: string, fix: string]>,
): void {
  const list = cell.value as readonly unknown[];
  const rest = list.filter((_, index) => !bad.has(index));
  draft.cells = draft.cells.flatMap((one) =>
    one !== cell ? [one] : rest.length > 0 ? [{ ...cell, value: rest }] : [],
  );
  for (const [index, [why, fix]] of bad) note(draft, 'cell', cell.column.name, shown(list[index]), why, fix);
}

/** A value as it stood in its cell. */
export const shown = (value: unknown): string =>
  Array.isArray(value) ? value.join('; ') : String(value ?? '');

function note(
  draft: Draft,
  what: Dropped['what'],
  column: string | undefined,
  value: string,
  why: string,
  fix: string,
) {
  const { file, line, report } = draft;
  report.push({ what, file, line, column, value, why, fix, loses: what !== 'duplicate' });
}

function idFault(
  kind: Kind,
  id: string,
  row: Row,
  columns: readonly (Column | 'id' | undefined)[],
): [string, string] | undefined {
  const title = columns.findIndex(
    (column) => typeof column === 'object' && column.name === KINDS[kind].title,
  );
  if (id === '') {
    const better = toId(row.cells[title] ?? '');
    return [
      'The row has no id.',
      better ? `Write “${better}”.` : 'Give it one: lower-case letters, digits and hyphens.',
    ];
  }
  const problem = idProblem(id);
  const label = KINDS[kind].label;
  if (problem !== undefined) {
    const better = toId(id);
    const fix = better ? `Write “${better}”.` : 'Use lower-case letters, digits and hyphens.';
    return [`${quoted(id)} cannot be the id of a ${label}: ${problem}.`, fix];
  }
  if ((kind !== 'person' && kind !== 'team') || ![...ROLES, 'company'].includes(id)) return undefined;
  return [
    `“${id}” has a meaning of its own and cannot be the id of a ${label}.`,
    `Choose another id, such as “the-${id}”.`,
  ];
}
