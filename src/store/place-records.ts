import { basename } from 'node:path';
import { KINDS, type Kind } from '../kinds.ts';
import { listed } from '../schema/nearest.ts';
import { recordsText, recordText, type Entry } from './yaml-text.ts';

/** Records of one kind, and the file that they come from. */
export interface Batch {
  readonly file: string;
  readonly kind: Kind;
  readonly records: readonly Entry[];
}

/** The file that holds many records of a kind. */
export const fileOf = (kind: Kind): string => `data/${KINDS[kind].plural}.yaml`;

/**
 * The files that hold new records: `data/<plural>.yaml`, and for a record that has a file of its own, that file.
 * A record that stands in prose stays where it is, and its file is named.
 */
export function placeRecords(
  batches: readonly Batch[],
  present: ReadonlySet<string>,
): { files: Map<string, string>; inProse: string[] } {
  const files = new Map<string, string>();
  const inProse: string[] = [];
  for (const kind of new Set(batches.map((batch) => batch.kind))) {
    const { plural, heading, label } = KINDS[kind];
    const own = (id: string) => `data/${plural}/${id}.yaml`;
    const some = batches.filter((batch) => batch.kind === kind);
    const origin = `imported from ${listed(some.map(({ file }) => basename(file)))}.`;
    const records = some.flatMap((batch) => batch.records);
    inProse.push(
      ...records.map(([id]) => `src/content/${plural}/${id}.mdx`).filter((path) => present.has(path)),
    );
    const together = records.filter(([id]) => !present.has(own(id)));
    if (together.length > 0) files.set(fileOf(kind), recordsText(kind, together, `${heading}, ${origin}`));
    for (const [id, record] of records) {
      if (present.has(own(id))) files.set(own(id), recordText(kind, record, `One ${label}, ${origin}`));
    }
  }
  return { files, inProse };
}
