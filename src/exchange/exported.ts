import { splitRef } from '../kinds.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Source } from '../source/read.ts';
import type { SourceRecord } from '../source/record.ts';
import type { IsoDate } from '../time/date.ts';

/** What an export is made from: a playbook as its reader may see it, as it was read and as it was joined. */
export interface Exportable {
  readonly source: Source;
  readonly playbook: Playbook;
  readonly asOf: IsoDate;
  /** Where the playbook lies in its repository, with `/`; empty where it is the top of it. */
  readonly folder: string;
}

/** Something that a format cannot hold, or not as it stands in the playbook. */
export interface Loss {
  /** The record, as `kind/id`; undefined where it is about no single one. */
  readonly ref?: string | undefined;
  readonly field?: string | undefined;
  readonly why: string;
}

/** What an export gives: the text of each file by its name, and what is not in it. */
export interface Exported {
  readonly files: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

/** The story of a record that is told in prose, which no format of tables and fields can hold. */
export function storyOf({ ref, file, prose }: SourceRecord): Loss[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return prose?.texts.length ? [{ ref, field: 'body', why: `its story stays in ${folder}.` }] : [];
}

/** What an export lacks, as plain text: each reason once, with all the records that it holds for; empty where nothing is lost. */
export function lossReport(losses: readonly Loss[]): string {
  const bySort = Map.groupBy(losses, ({ ref, field, why }) =>
    JSON.stringify([ref === undefined ? '' : splitRef(ref)?.kind, field, why]),
  );
  const lines = [...bySort.values()].flatMap((some) => {
    const [first] = some;
    const refs = [...new Set(some.flatMap(({ ref }) => ref ?? []))];
    const field = first?.field === undefined ? '' : `\`${first.field}\`: `;
    return [`  ${field}${first?.why ?? ''}`, ...(refs.length > 0 ? [`    ${refs.join(', ')}`] : [])];
  });
  return lines.length > 0 ? `Not in it, or not as it is written:\n${lines.join('\n')}\n` : '';
}
