import { KIND_NAMES, KINDS } from '../../kinds.ts';
import { RELEASE_FORMAT, type FrozenRecord, type Manifest } from '../../schema/release.ts';
import type { Place } from '../place.ts';
import type { SourceRecord } from '../record.ts';
import type { Path } from '../yaml.ts';
import { hashOf, jsonText, MANIFEST, manifestText, RECORDS, withLf } from './text.ts';

/** What a release says of itself beside its norms. */
export type Cover = Omit<Manifest, 'format' | 'files' | 'hash'>;

/**
 * The files of a release, by their paths in its folder: its norms as they were read, the story of each, and the manifest.
 * The same norms give the same bytes.
 */
export function freeze(records: readonly SourceRecord[], cover: Cover): Map<string, string> {
  const norms = records.filter(({ kind }) => KINDS[kind].nature === 'norm').sort(byRef);
  const frozen = norms.map(frozenOf);
  const files = new Map<string, string>();
  for (const [index, { prose }] of norms.entries()) {
    const { body } = frozen[index] ?? {};
    if (body && prose) files.set(body.file, withLf(prose.written));
  }
  files.set(RECORDS, jsonText({ format: RELEASE_FORMAT, records: frozen }));
  const hashes = [...files].map(([path, text]) => [path, hashOf(text)] as const).sort(byName);
  const { version, inForce, notes, previous, accepted } = cover;
  const manifest = {
    format: RELEASE_FORMAT as 1,
    version,
    inForce,
    notes,
    previous,
    accepted,
    files: Object.fromEntries(hashes),
  };
  return new Map([...files, [MANIFEST, manifestText(manifest)]]);
}

function frozenOf({ kind, ref, file, value, at, prose }: SourceRecord): FrozenRecord {
  const { readings: _, ...agreed } = Object(value) as Record<string, unknown>;
  // Readings are what happened: they stay live, and no release holds them.
  const fields = kind === 'measure' ? agreed : (Object(value) as Record<string, unknown>);
  const { line, endLine } = at([], 'lines');
  const places = [[], ...pathsIn(fields)].map((path) => {
    const place = at(path, path.length === 0 ? 'key' : 'value');
    return [path.join('/'), [place.line, place.column, place.endLine, place.endColumn]] as const;
  });
  const body = prose && {
    file: `content/${file.replace(/^src\/content\//, '')}`,
    line: prose.firstLine,
  };
  return {
    ref,
    file,
    lines: [line, endLine],
    value: fields,
    places: Object.fromEntries(places) as FrozenRecord['places'],
    ...(body && { body }),
  };
}

/** Every path in a value, each before the ones within it. */
function pathsIn(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, part]) => {
    const path = [...above, step];
    return [path, ...pathsIn(part, path)];
  });
}

/** Says where a field of a frozen record stood, or what holds it. */
export function placeIn({ file, lines, places }: FrozenRecord, path: Path, part?: string): Place {
  if (part === 'lines' && path.length === 0) {
    const [line, endLine] = lines;
    return { file, line, column: 1, endLine, endColumn: 1 };
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const found = places[path.slice(0, length).join('/')];
    if (!found) continue;
    const [line, column, endLine, endColumn] = found;
    return { file, line, column, endLine, endColumn };
  }
  return { file, line: lines[0], column: 1, endLine: lines[0], endColumn: 1 };
}

const order = (one: SourceRecord): number => KIND_NAMES.indexOf(one.kind);

function byRef(a: SourceRecord, b: SourceRecord): number {
  return order(a) - order(b) || (a.id < b.id ? -1 : 1);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
