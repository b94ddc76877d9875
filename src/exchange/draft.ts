import type { z } from 'zod';
import { aKind, KINDS, ROLES, type Kind } from '../kinds.ts';
import { idProblem, toId } from '../schema/common.ts';
import { quoted } from '../schema/explain.ts';
import { schemas } from '../schema/index.ts';
import { fieldsOf } from '../schema/shape.ts';
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
  const draft = emptyDraft(file, kind, row.line, id);
  const problem = idFault(kind, id, row, columns);
  if (problem) dropRow(draft, 'id', id, ...problem);
  dropBeyond(draft, row, columns.length);
  for (const [index, column] of columns.entries()) {
    const text = row.cells[index] ?? '';
    if (!draft.gone && text !== '' && column !== undefined && column !== 'id') addCell(draft, column, text);
  }
  return draft;
}

/** Begins a record from fields as an author would write them; those that are undefined are absent. */
export function draftOf(
  file: string,
  kind: Kind,
  line: number,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Draft {
  const draft = emptyDraft(file, kind, line, id);
  const known = fieldsOf(schemas[kind]) ?? {};
  for (const [name, value] of Object.entries(fields)) {
    const schema = known[name];
    if (schema && value !== undefined) draft.cells.push({ column: { name, path: [name], schema }, value });
  }
  return draft;
}

function emptyDraft(file: string, kind: Kind, line: number, id: string): Draft {
  const assembled = assemble([]);
  return { file, kind, line, id, cells: [], read: undefined, assembled, gone: false, report: [] };
}

/** Reads a filled cell into a draft. */
export function addCell(draft: Draft, column: Column, text: string): void {
  const { cell, repeated } = readCell(column, text);
  if (cell) draft.cells.push(cell);
  for (const [entry, times] of repeated) {
    const why = `${quoted(entry)} stands in this list ${times} times.`;
    note(draft, 'duplicate', column.name, entry, why, 'Write it once.');
  }
}

/** Drops a row that has filled cells beyond the columns of the first row. */
export function dropBeyond(draft: Draft, { cells }: Row, columns: number): void {
  const beyond = cells.slice(columns).filter(Boolean);
  if (beyond.length === 0) return;
  const why = `The row has ${cells.length} cells; the first row names ${columns}.`;
  dropRow(draft, undefined, beyond.join(', '), why, 'Put a text that has a comma in it into double quotes.');
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

/** Says something about a row; it is a loss where something of it will not arrive. */
export function note(
  draft: Draft,
  what: Dropped['what'],
  column: string | undefined,
  value: string,
  why: string,
  fix: string,
) {
  const { file, line, report } = draft;
  report.push({ what, file, line, column, value, why, fix, loses: what === 'row' || what === 'cell' });
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
  return idRefusal(kind, id);
}

/** Why an id cannot be one of a kind, and what to write instead; undefined where it can. */
export function idRefusal(kind: Kind, id: string): [why: string, fix: string] | undefined {
  const problem = idProblem(id);
  if (problem !== undefined) {
    const better = toId(id);
    const fix = better ? `Write “${better}”.` : 'Use lower-case letters, digits and hyphens.';
    return [`${quoted(id)} cannot be the id of ${aKind(kind)}: ${problem}.`, fix];
  }
  if ((kind !== 'person' && kind !== 'team') || ![...ROLES, 'company'].includes(id)) return undefined;
  return [
    `“${id}” has a meaning of its own and cannot be the id of ${aKind(kind)}.`,
    `Choose another id, such as “the-${id}”.`,
  ];
}
