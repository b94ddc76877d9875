import type { Ref } from '../kinds.ts';
import { roleOf } from './layout.ts';
import type { Place } from './place.ts';
import type { Prose } from './prose.ts';
import type { Source, SourceAcceptance, SourceSignoff } from './read.ts';
import { entriesOf, isPublic, OWN_WORDS, rankOf } from './own-words.ts';
import type { At, SourceRecord } from './record.ts';
import { releasesFor } from './releases/for-audience.ts';
import { wholeFile, withheldLines } from './withheld-lines.ts';

/**
 * What of a playbook an audience may read: everything else is taken out, as if it had never been written.
 * Even lines are counted without what is withheld, so that no number tells how much it is.
 * An audience that the playbook does not have sees what the most open one sees.
 * `silent` are rules that do not speak to this audience: what was accepted of them is withheld too.
 */
export function forAudience(
  source: Source,
  audience: string,
  silent: ReadonlySet<string> = new Set(),
): Source {
  const { audiences } = source;
  if (audiences?.at(-1) === audience) return source;
  const mine = Math.max(0, audiences?.indexOf(audience) ?? 0);
  const hidden = withheldLines();
  const gone = new Set<Ref>();
  const left: SourceRecord[] = [];
  for (const record of source.records) {
    if (rankOf(record, audiences) <= mine) left.push(withoutOwnWords(record, hidden.hide));
    else {
      gone.add(record.ref);
      hidden.hide(isAlone(record.file) ? wholeFile(record.file) : record.at([], 'lines'));
    }
  }
  const accepted = source.accepted.filter((entry) => {
    const stays = !silent.has(entry.written.rule) && !namesOf(entry).some((ref) => gone.has(ref));
    if (!stays) hidden.hide(entry.at([], 'lines'));
    return stays;
  });
  const signoffs = source.signoffs.flatMap((entry): SourceSignoff[] => {
    if (gone.has(`person/${entry.written.by}`)) {
      hidden.hide(entry.at([], 'lines'));
      return [];
    }
    if (isPublic(entry.value) || entry.written.note === undefined) return [entry];
    hidden.hide(entry.at(['note'], 'lines'));
    const { note: _, ...written } = entry.written;
    return [{ ...entry, written }];
  });
  const releases = releasesFor(source.releases, {
    shows: (record) => rankOf(record, audiences) <= mine,
    isAlone,
    gone: withEarlierIds(gone, source.records),
  });
  const moved =
    (at: At): At =>
    (path, part) =>
      hidden.move(at(path, part));
  const movedProse = (prose: Prose): Prose => ({
    ...prose,
    texts: prose.texts.map(({ text, places }) => ({ text, places: places.map(hidden.move) })),
  });
  return {
    ...source,
    records: left.map(({ prose, ...record }) => ({
      ...record,
      at: moved(record.at),
      ...(prose && { prose: movedProse(prose) }),
    })),
    accepted: accepted.map((entry) => ({ ...entry, at: moved(entry.at) })),
    releases,
    signoffs: signoffs.map((entry) => ({ ...entry, at: moved(entry.at) })),
    // A frozen file may be named for a record that is withheld; whoever builds the copy is told by the whole.
    faults: source.faults
      .filter((fault) => fault.rule !== 'release-is-untouched' && !hidden.touches(fault))
      .map(hidden.moveFault),
    texts: new Map([...source.texts].flatMap(([file, text]) => hidden.textOf(file, text))),
  };
}

/** Records that are withheld, by every id under which a release may know them. */
function withEarlierIds(gone: ReadonlySet<Ref>, records: readonly SourceRecord[]): Set<Ref> {
  const earlier = records.flatMap(({ kind, ref, value }) =>
    gone.has(ref) ? entriesOf(value, 'formerly').map((id): Ref => `${kind}/${String(id)}`) : [],
  );
  return new Set([...gone, ...earlier]);
}

/** A record without what people wrote in it for the most closed audience; places find what is left. */
function withoutOwnWords(record: SourceRecord, hide: (lines: Place) => void): SourceRecord {
  const list = OWN_WORDS[record.kind];
  const entries = list === undefined ? [] : entriesOf(record.value, list);
  const kept = [...entries.keys()].filter((index) => isPublic(entries[index]));
  if (list === undefined || kept.length === entries.length) return record;
  const { at } = record;
  if (kept.length === 0) hide(at([list], 'lines'));
  else for (const index of entries.keys()) if (!kept.includes(index)) hide(at([list, index], 'lines'));
  const rest = (fields: unknown) =>
    Object.fromEntries(
      Object.entries(fields as object).flatMap(([name, all]: [string, unknown]) => {
        if (name !== list) return [[name, all]];
        return kept.length === 0 ? [] : [[name, kept.map((index) => entriesOf(fields, list)[index])]];
      }),
    );
  return {
    ...record,
    value: rest(record.value),
    written: record.written && (rest(record.written) as typeof record.written),
    at: ([first, index, ...more], part) => {
      if (first !== list) return at([first, index, ...more].filter(isStep), part);
      const place = typeof index === 'number' ? kept[index] : undefined;
      if (place !== undefined) return at([list, place, ...more], part);
      return kept.length === 0 ? at([], part) : at([list], part);
    },
  };
}

const isStep = <T>(step: T | undefined): step is T => step !== undefined;
const namesOf = ({ written }: SourceAcceptance): Ref[] =>
  [written.subject, ...(written.with ?? []), `person/${written.approvedBy}`] as Ref[];

/** Whether a file holds one record and nothing else. */
function isAlone(file: string): boolean {
  const { is } = roleOf(file);
  return is === 'one' || is === 'prose';
}
