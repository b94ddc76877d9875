import { Document } from 'yaml';
import { KIND_NAMES, KINDS, type Kind } from '../../kinds.ts';
import type { SourceRecord } from '../../source/record.ts';
import { listed } from '../../schema/nearest.ts';
import { hasEnded } from '../../time/period.ts';
import { storyOf, type Exportable, type Exported, type Loss } from '../exported.ts';
import { changedFields } from '../read-back.ts';
import { cellsOf } from '../spread.ts';
import { importBackstage } from './backstage.ts';
import { defined, entityOf, type EntityYaml } from './catalog-entity.ts';
import { OURS } from './catalog-words.ts';

type Fields = Readonly<Record<string, unknown>>;

const SHOWN = ['team', 'person', 'area'] as const;
const isA =
  <K extends Kind>(kind: K) =>
  (record: SourceRecord): record is SourceRecord<K> =>
    record.kind === kind;
const isShown = (kind: Kind): boolean => SHOWN.some((one) => one === kind);
/** No entity has a longer name. */
const LONGEST = 63;

/**
 * The teams, people and areas of a playbook as entities of a software catalog, as `importBackstage` reads them.
 * What a catalog has no field for, or would read otherwise, stands in annotations, so that it comes back as it was.
 */
export function exportBackstage(what: Exportable): Exported {
  const { playbook, source, asOf } = what;
  const others = KIND_NAMES.filter((kind) => !isShown(kind) && kind !== 'company');
  const left = others.filter((kind) => playbook.all(kind).length > 0).map((kind) => KINDS[kind].plural);
  const losses: Loss[] = left.length > 0 ? [{ why: `A catalog has no place for ${listed(left)}.` }] : [];
  const records = SHOWN.flatMap((kind) => source.records.filter(isA(kind)).filter(fits));
  const natives = records.flatMap((record) => {
    const node = playbook.find(record.kind, record.id);
    return node ? [{ record, entity: entityOf(node, playbook) }] : [];
  });
  const read = readBack(textOf(natives.map(({ entity }) => entity)), what);
  const text = textOf(natives.map(({ record, entity }) => withAnnotations(entity, record, read)));
  const back = readBack(text, what);
  losses.push(...records.flatMap(storyOf));
  for (const { kind, ref, value } of records)
    for (const [field] of changedFields(kind, value, back.get(ref)))
      losses.push({ ref, field, why: 'a catalog does not give it back as it is.' });
  return { files: new Map(text === '' ? [] : [['catalog-info.yaml', text]]), losses };

  function fits({ kind, id, ref, written }: SourceRecord): boolean {
    const person = kind === 'person' ? playbook.find('person', id) : undefined;
    if (id.length > LONGEST)
      losses.push({ ref, why: `its id is longer than the ${LONGEST} letters that a catalog takes.` });
    else if (person && hasEnded({ until: person.until }, asOf))
      losses.push({ ref, why: 'has left, and is in no catalog.' });
    else return written !== undefined;
    return false;
  }
}

/** An entity, with an annotation for all that is not read from its own fields as it is in the record. */
function withAnnotations(
  entity: EntityYaml,
  { kind, ref, value }: SourceRecord,
  read: ReadonlyMap<string, Fields>,
): EntityYaml {
  const native = read.get(ref);
  const cells = cellsOf(kind, value as Fields);
  const notes: Record<string, string> = {};
  for (const [field] of changedFields(kind, value, native)) {
    const own = [...cells].filter(([name]) => name === field || name.startsWith(`${field}.`));
    if (own.length === 0) notes[OURS + field] = '';
    for (const [name, text] of own) notes[OURS + name] = text;
  }
  const { annotations, ...metadata } = entity.metadata;
  return {
    ...entity,
    metadata: defined({ ...metadata, annotations: { ...(annotations as Fields | undefined), ...notes } }),
  };
}

/** What an import reads of a catalog where the playbook has only the ids, by `kind/id`. */
function readBack(text: string, { source }: Exportable): Map<string, Fields> {
  const records = source.records.map((record) =>
    isShown(record.kind) ? { ...record, written: undefined } : record,
  );
  const { sheets } = importBackstage([{ file: 'catalog-info.yaml', text }], { ...source, records });
  return new Map(
    sheets.flatMap(({ kind, records: some }) =>
      some.map(([id, record]): [string, Fields] => [`${kind}/${id}`, record]),
    ),
  );
}

const textOf = (entities: readonly EntityYaml[]): string => entities.map(yamlOf).join('---\n');

function yamlOf({ kind, metadata, spec }: EntityYaml): string {
  const document = new Document(
    { apiVersion: 'backstage.io/v1alpha1', kind, metadata, spec },
    // Then dates and words such as “no” are in quotes, so that no reader takes them for anything but text.
    { version: '1.1', aliasDuplicateObjects: false },
  );
  // Text of several lines in double quotes, each on one: other styles do not always give it back as it was (yaml 2.9.1).
  const style = {
    lineWidth: 0,
    singleQuote: true,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Infinity,
  };
  return document.toString(style);
}
