import { guarded } from './formula.ts';

/** Rows as a CSV file by RFC 4180: no spreadsheet takes a cell for a formula, and each takes the file for UTF-8. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  // Spreadsheets take a file for UTF-8 by its byte order mark alone.
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(text: string): string {
  const safe = guarded(text);
  return /[",;\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
