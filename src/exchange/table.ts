import { CsvError, parse } from 'csv-parse/sync';

/** A row of a CSV text: the line on which it begins, and its cells without surrounding spaces. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a CSV text cannot be used at all, and what to do about it. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

/** Reads CSV text into rows (RFC 4180; a byte order mark and any line ending are fine), or says why it is none. */
export function readTable(
  file: string,
  text: string,
  delimiter = ',',
): { rows: Row[] } | { refusal: Refusal } {
  let last = 0;
  const rows: Row[] = [];
  try {
    parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      delimiter,
      relax_column_count: true,
      record_delimiter: '\n',
      skip_empty_lines: false,
      on_record: (cells: string[], { lines }) => {
        const inside = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        last = lines;
        rows.push({ line: lines - inside, cells: cells.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const [message, fix] = QUOTES[error.code] ?? ['This row cannot be read as CSV.', QUOTED];
    return { refusal: { file, line: open ? last + 1 : Number(error['lines'] ?? last + 1), message, fix } };
  }
  return { rows };
}

const QUOTED =
  'Put the whole cell in double quotes, and write a double quote inside it twice: "say ""yes""".';
const QUOTES: Partial<Record<CsvError['code'], readonly [string, string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['A double quote in this row is never closed.', `Close it. ${QUOTED}`],
  CSV_INVALID_CLOSING_QUOTE: ['Something stands after the closing double quote of a cell.', QUOTED],
  INVALID_OPENING_QUOTE: ['A double quote stands in the middle of a cell.', QUOTED],
};
