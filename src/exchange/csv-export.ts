import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import type { Source } from '../source/read.ts';
import type { SourceRecord } from '../source/record.ts';
import { importCsv } from './csv.ts';
import { csvText } from './csv-text.ts';
import { storyOf, type Exported, type Loss } from './exported.ts';
import { knownIds } from './known.ts';
import { changedFields } from './read-back.ts';
import { spread } from './spread.ts';

/** The kinds that a CSV file can hold: all of which there is more than one record. */
export const CSV_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => kind !== 'company');

type Fields = Readonly<Record<string, unknown>>;

/** One CSV file for each of some kinds that has records, as `importCsv` reads them; each is read back, and what is not as it was is said. */
export function exportCsv(source: Source, kinds: readonly Kind[] = CSV_KINDS): Exported {
  const files = new Map<string, string>();
  const losses: Loss[] = kinds === CSV_KINDS ? besideTables(source) : [];
  for (const kind of kinds) {
    const records = source.records.filter((one) => one.kind === kind && one.written !== undefined);
    if (records.length === 0) continue;
    const file = `${KINDS[kind].plural}.csv`;
    const text = sheetOf(kind, records);
    files.set(file, text);
    const { sheets } = importCsv([{ file, kind, text }], knownIds(source));
    const back = new Map(sheets.flatMap((sheet) => sheet.records));
    losses.push(...records.flatMap((record) => lossesOf(record, back.get(record.id))));
  }
  return { files, losses };
}

/** What of a playbook is no table. */
function besideTables({ records, accepted, signoffs }: Source): Loss[] {
  const company = records.filter(({ kind }) => kind === 'company');
  return [
    ...company.map(({ ref }) => ({ ref, why: 'is one record, and no table.' })),
    ...(accepted.length > 0 ? [{ why: 'What is accepted is in no table.' }] : []),
    ...(signoffs.length > 0 ? [{ why: 'Who stands behind a release is in no table.' }] : []),
  ];
}

function sheetOf(kind: Kind, records: readonly SourceRecord[]): string {
  const columns = spread(
    kind,
    records.map(({ value }) => value as Fields),
  );
  const rows = records.map(({ id }, index) => [id, ...columns.map(({ cells }) => cells[index] ?? '')]);
  return csvText([['id', ...columns.map(({ name }) => name)], ...rows]);
}

/** What of a record does not come back. */
function lossesOf(record: SourceRecord, back: Fields | undefined): Loss[] {
  const { ref, kind } = record;
  const lost = storyOf(record);
  for (const [field, value] of changedFields(kind, record.value, back))
    lost.push({ ref, field, why: whyNot(value) });
  return lost;
}

function whyNot(value: unknown): string {
  if (typeof value === 'object' && value !== null && Object.values(value).every((one) => one === undefined))
    return 'a group without any field has no cell in CSV.';
  return 'CSV does not give it back as it is written.';
}
