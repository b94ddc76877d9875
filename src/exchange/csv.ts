import { KINDS, type Kind } from '../kinds.ts';
import type { Index } from '../model/references.ts';
import { beginDraft, type Draft } from './draft.ts';
import { readHeader } from './columns.ts';
import type { Dropped } from './dropped.ts';
import { fit } from './fit.ts';
import { dropLoose } from './links.ts';
import { dropTaken } from './taken.ts';
import { readTable, type Refusal } from './table.ts';

/** The text of one CSV file, and the kind of record that its rows are. */
export interface CsvFile {
  readonly file: string;
  readonly kind: Kind;
  readonly text: string;
}

/** The records of one CSV file: each with its id, and as an author would write it. */
export interface Sheet {
  readonly file: string;
  readonly kind: Kind;
  readonly rows: number;
  readonly records: readonly (readonly [id: string, record: Record<string, unknown>])[];
}

/** What came out of CSV files: their records, what was dropped on the way, and files that cannot be read at all. */
export interface Imported {
  readonly sheets: readonly Sheet[];
  readonly report: readonly Dropped[];
  readonly refusals: readonly Refusal[];
}

const NOTHING: Index = { ids: () => new Set() };

/**
 * Turns CSV files into records of a playbook that already holds the ids in `here`.
 *
 * The first row names the columns: `id`, and fields as they are written in YAML. A field in a group is dotted
 * (`outcome.measure`); in a list of groups the number of the entry stands between (`readings.1.on`).
 * Lists are joined by `; `, an empty cell is a field that is absent, and text that begins with `=` is text.
 */
export function importCsv(files: readonly CsvFile[], here: Index = NOTHING): Imported {
  const refusals: Refusal[] = [];
  const read = files.map(({ file, kind, text }) => {
    const table = readTable(file, text);
    if ('refusal' in table) refusals.push(table.refusal);
    const [header, ...rows] = 'rows' in table ? table.rows.filter(({ cells }) => cells.some(Boolean)) : [];
    const { columns, report } = header ? readHeader(file, kind, header, rows) : { columns: [], report: [] };
    if ('rows' in table && !columns.includes('id'))
      refusals.push(withoutId(file, kind, header?.line ?? 1, header?.cells ?? []));
    const drafts = columns.includes('id') ? rows.map((row) => beginDraft(file, kind, columns, row)) : [];
    return { file, kind, report, drafts };
  });
  if (refusals.length > 0) return { sheets: [], report: [], refusals };

  const drafts = read.flatMap((sheet) => sheet.drafts);
  dropTaken(drafts, here);
  for (const draft of drafts) fit(draft);
  dropLoose(drafts, here);
  return {
    sheets: read.map(({ file, kind, drafts: rows }) => ({
      file,
      kind,
      rows: rows.length,
      records: rows
        .filter(({ gone }) => !gone)
        .map((draft): Sheet['records'][number] => [draft.id, draft.assembled.record]),
    })),
    report: read.flatMap((sheet) => [
      ...sheet.report,
      ...sheet.drafts.flatMap((draft: Draft) => draft.report),
    ]),
    refusals,
  };
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
