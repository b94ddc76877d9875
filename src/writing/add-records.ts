import { dequal } from 'dequal/lite';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { rewriteRecord } from './rewrite.ts';
import { isSame } from './same.ts';
import { recordsYaml, type Entry } from './yaml-text.ts';

/** A record in a file of records: the stretch of text that is its own, and what it says. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

/**
 * The text of a file of records with others in it: new ones at its end, known ones in their place where they now say
 * something else. Every other line, comments too, stays as it is; undefined where the text cannot be added to.
 */
export function withRecords(text: string, kind: Kind, records: readonly Entry[]): string | undefined {
  const before = stretchesOf(text);
  if (!before) return undefined;
  const changed = records.filter(([id, record]) => !isSame(schemas[kind], before.get(id)?.value, record));
  const fresh = changed.filter(([id]) => !before.has(id));
  let added = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  if (fresh.length > 0) added += withEnds(recordsYaml(kind, fresh));
  const news = new Map(changed);
  for (const [id, { from, to }] of [...before].reverse()) {
    const record = news.get(id);
    if (record) added = added.slice(0, from) + withEnds(recordsYaml(kind, [[id, record]])) + added.slice(to);
  }
  return isAsWanted(before) ? added : undefined;

  /** Lines end as those of the file do. */
  function withEnds(yaml: string): string {
    return text.includes('\r\n') ? yaml.replaceAll('\n', '\r\n') : yaml;
  }

  /** Whether the text reads as it did, with the records in it: the proof of the cutting above. */
  function isAsWanted(was: ReadonlyMap<string, Stretch>): boolean {
    const after = stretchesOf(added);
    const wanted = new Map<string, unknown>(changed);
    for (const [id, { value }] of was) if (!wanted.has(id)) wanted.set(id, value);
    return (
      after?.size === wanted.size && [...wanted].every(([id, value]) => dequal(after.get(id)?.value, value))
    );
  }
}

/**
 * The text of a file of one record that now says this: as it stands where it says the same already, else with what differs
 * written anew in its place; undefined where it cannot be edited so.
 */
export function withRecord(text: string, kind: Kind, record: Entry[1]): string | undefined {
  const { contents, errors } = parseDocument(text, { strict: true, stringKeys: true });
  if (errors.length > 0) return undefined;
  return isSame(schemas[kind], contents?.toJSON(), record) ? text : rewriteRecord(text, kind, record);
}

function stretchesOf(text: string): Map<string, Stretch> | undefined {
  const document = parseDocument(text, { strict: true, stringKeys: true });
  const { contents } = document;
  if (document.errors.length > 0) return undefined;
  if (contents === null || (isScalar(contents) && contents.value === null)) return new Map();
  if (!isMap(contents) || contents.flow) return undefined;
  const values = document.toJS() as Record<string, unknown>;
  const starts = contents.items.map(({ key }) => ({
    id: String(isScalar(key) ? key.value : ''),
    from: isScalar(key) ? key.range[0] : 0,
  }));
  return new Map(
    starts.map(({ id, from }, index) => {
      const whole = text.slice(from, starts[index + 1]?.from);
      // What stands between two records, at the start of a line, belongs to the second.
      const own = whole.replace(/(?<=\n)(?:(?:#.*|[ \t]*)\r?\n)*(?:#.*|[ \t]*)$/, '');
      return [id, { from, to: from + own.length, value: values[id] }];
    }),
  );
}
