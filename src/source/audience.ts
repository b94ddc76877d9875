import type { Kind, Ref } from '../kinds.ts';
import { roleOf } from './layout.ts';
import type { Place } from './place.ts';
import type { Prose } from './prose.ts';
import type { Source, SourceAcceptance, SourceSignoff } from './read.ts';
import { hasAudience, type At, type SourceRecord } from './record.ts';
import { releasesFor } from './releases/for-audience.ts';
import { wholeFile, withheldLines } from './withheld-lines.ts';
import type { Path } from './yaml.ts';

/** Lists of what people wrote in their own name: each entry is for the most closed audience unless it is `public`. */
const OWN_WORDS: Readonly<Partial<Record<Kind, string>>> = { checkpoint: 'answers', decision: 'positions' };

/** Whether a record of a kind may hold what people wrote in their own name. */
export const mayHoldOwnWords = (kind: Kind): boolean => kind === 'pulse' || OWN_WORDS[kind] !== undefined;

/**
 * How closed a record is: its place in the list of audiences, 0 for the most open.
 * What a leader says in a pulse is for the most closed unless it is `public`; so is whatever says it wrongly.
 */
export function rankOf(
  { kind, value }: Pick<SourceRecord, 'kind' | 'value'>,
  audiences: readonly string[] | undefined,
): number {
  const closed = (audiences?.length ?? 2) - 1;
  if (isOwnPulse({ kind, value })) return closed;
  if (kind === 'company' || !hasAudience(value)) return 0;
  const named = audiences?.indexOf(value.audience as string) ?? -1;
  return named < 0 ? closed : named;
}

/** Whether a record is what a leader said of themselves in a pulse, and did not make public. */
export function isOwnPulse({ kind, value }: Pick<SourceRecord, 'kind' | 'value'>): boolean {
  return kind === 'pulse' && fieldsOf(value)['level'] === 'leader' && !isPublic(value);
}

/** Whether a field of a record is somebody’s own words, and for the most closed audience alone. */
export function isOwnWords({ kind, value }: Pick<SourceRecord, 'kind' | 'value'>, path: Path): boolean {
  const [list, index] = path;
  if (list === undefined || list !== OWN_WORDS[kind] || typeof index !== 'number') return false;
  return !isPublic(entriesOf(value, list)[index]);
}

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
const fieldsOf = (value: unknown) => Object(value) as Readonly<Record<string | number, unknown>>;
const isPublic = (entry: unknown): boolean => fieldsOf(entry)['public'] === true;

/** The entries of a list, or the one that stands in its place. */
function entriesOf(value: unknown, list: string | number): readonly unknown[] {
  const written = fieldsOf(value)[list];
  return written === undefined ? [] : Array.isArray(written) ? written : [written];
}

const namesOf = ({ written }: SourceAcceptance): Ref[] =>
  [written.subject, ...(written.with ?? []), `person/${written.approvedBy}`] as Ref[];

/** Whether a file holds one record and nothing else. */
function isAlone(file: string): boolean {
  const { is } = roleOf(file);
  return is === 'one' || is === 'prose';
}
