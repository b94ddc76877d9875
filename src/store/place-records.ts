import { basename } from 'node:path';
import { KINDS, type Kind } from '../kinds.ts';
import { listed } from '../schema/nearest.ts';
import { withRecord, withRecords } from '../writing/add-records.ts';
import { recordsText, recordText, type Entry } from '../writing/yaml-text.ts';

/** Records of one kind, and the file that they come from. */
export interface Batch {
  readonly file: string;
  readonly kind: Kind;
  readonly records: readonly Entry[];
}

/** The file that holds many records of a kind. */
export const fileOf = (kind: Kind): string => `data/${KINDS[kind].plural}.yaml`;

/** Where new records go: the files that hold them, and those that cannot take theirs. */
export interface Placed {
  readonly files: Map<string, string>;
  /** Files of prose that hold one of the records. */
  readonly inProse: string[];
  /** Files of records that are written in a way that nothing can be added to. */
  readonly closed: string[];
}

/**
 * Places new records: in `data/<plural>.yaml`, and a record that has a file of its own in that file.
 * Where `standing` knows the text of a file, they are added to it, or change it in its place; else it is written anew.
 * A record that stands in prose stays where it is, and its file is named.
 */
export function placeRecords(
  batches: readonly Batch[],
  present: ReadonlySet<string>,
  standing: (path: string) => string | undefined = () => undefined,
): Placed {
  const files = new Map<string, string>();
  const inProse: string[] = [];
  const closed: string[] = [];
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
    if (together.length > 0) {
      const there = standing(fileOf(kind));
      const text =
        there === undefined
          ? recordsText(kind, together, `${heading}, ${origin}`)
          : withRecords(there, kind, together);
      if (text === undefined) closed.push(fileOf(kind));
      else files.set(fileOf(kind), text);
    }
    for (const [id, record] of records) {
      if (!present.has(own(id))) continue;
      const there = standing(own(id));
      const text = there === undefined ? undefined : withRecord(there, kind, record);
      files.set(own(id), text ?? recordText(kind, record, `One ${label}, ${origin}`));
    }
  }
  return { files, inProse, closed };
}
