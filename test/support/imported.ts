import type { Imported } from '../../src/exchange/imported.ts';
import type { Kind } from '../../src/kinds.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource, type Source } from '../../src/source/read.ts';

/** A playbook of a test, as it was read. */
export const sourceOf = (files: Readonly<Record<string, string>> = {}): Source =>
  readSource(memoryFiles(files));

/** The records of a kind that an import gives, by id. */
export const recordsOf = ({ sheets }: Imported, kind: Kind): Record<string, Record<string, unknown>> =>
  Object.fromEntries(sheets.filter((sheet) => sheet.kind === kind).flatMap((sheet) => sheet.records));

/** What an import reports, as `what line: why`, in the order of lines. */
export const said = ({ report }: Imported): string[] =>
  [...report].sort((a, b) => a.line - b.line).map(({ what, line, why }) => `${what} ${line}: ${why}`);
