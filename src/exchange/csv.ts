import { KINDS, type Kind } from '../kinds.ts';
import type { Index } from '../model/references.ts';
import { beginDraft } from './draft.ts';
import { columnNames, readHeader } from './columns.ts';
import { refused, settle, type Imported, type Pile, type TextFile } from './imported.ts';
import { nearest } from '../schema/nearest.ts';
import { unguarded } from './formula.ts';
import { readTable, type Refusal, type Row } from './table.ts';

/** The text of one CSV file, and the kind of record that its rows are. */
export interface CsvFile extends TextFile {
  readonly kind: Kind;
}

const NOTHING: Index = { ids: () => new Set() };

/**
 * Turns CSV files into records of a playbook that already holds the ids in `here`.
 *
 * The first row names the columns: `id`, and fields as they are written in YAML. A field in a group is dotted
 * (`outcome.measure`); in a list of groups the number of the entry stands between (`readings.1.on`).
 * Lists are joined by `; `, an empty cell is a field that is absent, and text that begins with `=` is text:
 * an apostrophe that keeps it from being a formula is taken away.
 */
export function importCsv(files: readonly CsvFile[], here: Index = NOTHING): Imported {
  const refusals: Refusal[] = [];
  const piles = files.map(({ file, kind, text }): Pile => {
    const table = readTable(file, text);
    if ('refusal' in table) refusals.push(table.refusal);
    const filled = 'rows' in table ? table.rows.filter(({ cells }) => cells.some(Boolean)) : [];
    const [header, ...rows] = filled.map((row) => ({ ...row, cells: row.cells.map(unguarded) }));
    const { columns, report } = header ? readHeader(file, kind, header, rows) : { columns: [], report: [] };
    if ('rows' in table && !columns.includes('id'))
      refusals.push(withoutId(file, kind, header?.line ?? 1, header?.cells ?? []));
    const disguised = header && disguisedAudience(kind, header, rows);
    if (header && disguised) refusals.push(notAudience(file, header.line, disguised));
    const drafts = columns.includes('id') ? rows.map((row) => beginDraft(file, kind, columns, row)) : [];
    return { file, kind, rows: drafts.length, unit: 'row', report, drafts };
  });
  return refusals.length > 0 ? refused(refusals) : settle(piles, here);
}

function withoutId(file: string, kind: Kind, line: number, cells: readonly string[]): Refusal {
  const parts = cells.length === 1 ? (cells[0] ?? '').split(/[;\t]/) : [];
  if (parts.length > 1) {
    return {
      file,
      line,
      message: 'The columns are not divided by commas.',
      fix: 'Save the file again as CSV with commas.',
    };
  }
  const fix = `Name the first column \`id\`: what the ${KINDS[kind].label} is called in references, such as first-quarter.`;
  return { file, line, message: 'The first row has no column `id`.', fix };
}

/** The name of a filled column that seems to say who may read each row, and is not called so. */
function disguisedAudience(kind: Kind, { cells }: Row, rows: readonly Row[]): string | undefined {
  const columns = columnNames(kind);
  return cells.find(
    (name, index) =>
      !columns.includes(name) &&
      nearest(name, columns) === 'audience' &&
      rows.some((row) => (row.cells[index] ?? '') !== ''),
  );
}

// Dropped like any other column, it would leave every row open to everyone.
const notAudience = (file: string, line: number, name: string): Refusal => ({
  file,
  line,
  message: `“${name}” is no column, and looks as if it said who may read each row.`,
  fix: 'Call it `audience`. If it says something else, remove it.',
});
