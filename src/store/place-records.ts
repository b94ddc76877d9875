import { KINDS, type Kind } from '../kinds.ts';
import { recordsText, recordText, type Entry } from './yaml-text.ts';

/** Records of one kind, and a line that says where they come from. */
export interface Batch {
  readonly kind: Kind;
  readonly records: readonly Entry[];
  readonly origin: string;
}

/** The file that holds many records of a kind. */
export const fileOf = (kind: Kind): string => `data/${KINDS[kind].plural}.yaml`;

/**
 * The files that hold new records: `data/<plural>.yaml`, and for a record that has a file of its own, that file.
 * A record that stands in prose stays where it is, and its file is named.
 */
export function placeRecords(batches: readonly Batch[], present: ReadonlySet<string>) {
  const files = new Map<string, string>();
  const inProse: string[] = [];
  for (const { kind, records, origin } of batches) {
    const { plural, heading } = KINDS[kind];
    const own = (id: string) => `data/${plural}/${id}.yaml`;
    const rest = records.filter(([id]) => !present.has(own(id)));
    inProse.push(
      ...records.map(([id]) => `src/content/${plural}/${id}.mdx`).filter((path) => present.has(path)),
    );
    if (rest.length > 0) files.set(fileOf(kind), recordsText(kind, rest, `${heading}, ${origin}.`));
    for (const [id, record] of records) {
      if (present.has(own(id))) files.set(own(id), recordText(kind, record, `Of ${plural}, ${origin}.`));
    }
  }
  return { files, inProse };
}
