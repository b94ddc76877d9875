import { quoted } from '../schema/explain.ts';
import type { Dropped } from './dropped.ts';
import type { TextFile } from './imported.ts';
import { readTable, type Refusal, type Row } from './table.ts';

/** A RACI sheet: the row that names people, and those below it that name areas; empty rows are left out. */
export interface RaciSheet {
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly report: readonly Dropped[];
}

/** Reads a sheet whose columns are divided by commas, semicolons or tabs: by what gives its first row the most names. */
export function readSheet({ file, text }: TextFile): RaciSheet | { readonly refusal: Refusal } {
  const tables = [',', ';', '\t'].map((delimiter) => readTable(file, text, delimiter));
  const sheets = tables.flatMap((table) => {
    const rows = 'rows' in table ? table.rows.filter(({ cells }) => cells.some(Boolean)) : [];
    const top = rows.findIndex(({ cells }) => filled(cells) > 1);
    const header = rows[top];
    return header ? [{ header, above: rows.slice(0, top), rows: rows.slice(top + 1) }] : [];
  });
  const [best] = sheets.sort((a, b) => filled(b.header.cells) - filled(a.header.cells));
  if (best) return { ...best, report: best.above.map((row) => title(file, row)) };
  const [table] = tables;
  if (table && 'refusal' in table) return table;
  return {
    refusal: {
      file,
      line: 1,
      message: 'There is no row that names people.',
      fix: 'Write people and teams into the first row, from the second column on, and an area into each row below.',
    },
  };
}

const filled = (cells: readonly string[]): number => cells.filter(Boolean).length;

function title(file: string, { line, cells }: Row): Dropped {
  const value = cells.find(Boolean) ?? '';
  return {
    what: 'note',
    file,
    line,
    column: undefined,
    value: '',
    why: `${quoted(value)} stands above the row with the people, and is not read.`,
    fix: 'Nothing to do, if it is the title of the sheet.',
    loses: false,
  };
}
