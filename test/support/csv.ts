import { importCsv, type CsvFile } from '../../src/exchange/csv.ts';
import type { Kind } from '../../src/kinds.ts';

/** A CSV file of a kind, line by line. */
export const from = (kind: Kind, ...lines: string[]): CsvFile => ({
  kind,
  file: `${kind}.csv`,
  text: `${lines.join('\n')}\n`,
});
/** The records that CSV files give, by id. */
export const records = (...files: CsvFile[]) =>
  Object.fromEntries(importCsv(files).sheets.flatMap((sheet) => sheet.records));
/** What was dropped, as `row|cell|… file:line column`. */
export const dropped = (...files: CsvFile[]) =>
  importCsv(files).report.map(({ what, file, line, column }) => `${what} ${file}:${line} ${column}`);
/** The first thing that was dropped. */
export const first = (...files: CsvFile[]) => importCsv(files).report[0];
