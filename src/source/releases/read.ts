import { splitRef } from '../../kinds.ts';
import { frozenRecords, manifest, RELEASE_FORMAT, type Manifest } from '../../schema/release.ts';
import { compareVersions, isVersion } from '../../schema/version.ts';
import type { Fault } from '../fault.ts';
import type { Files, Strange } from '../files.ts';
import { startOf } from '../place.ts';
import { readProse } from '../prose.ts';
import { readRecord, type SourceRecord } from '../record.ts';
import { chainFaults } from './chain.ts';
import { formatOf, upToDate } from './formats.ts';
import { placeIn } from './freeze.ts';
import { withProseLater } from './later.ts';
import type { SourceRelease } from './release.ts';
import { hashOf, MANIFEST, RECORDS, RELEASES, sealOf, withLf } from './text.ts';

/** The releases of a playbook that can be trusted, the earliest first, and what of them is no longer as it was frozen. */
export interface Releases {
  readonly releases: readonly SourceRelease[];
  /** Every version of which there is a folder. */
  readonly versions: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Reads every release, and proves that each is what was frozen: no file altered, missing, added or out of its chain. */
export function readReleases(files: Files): Releases {
  const faults: Fault[] = [];
  const folders = new Map<string, string[]>();
  const strange = files.strange(RELEASES);
  for (const path of [...files.list(RELEASES), ...strange.map((one) => one.path)]) {
    const [folder = '', ...rest] = path.slice(RELEASES.length + 1).split('/');
    if (rest.length > 0) folders.set(folder, [...(folders.get(folder) ?? []), path]);
    else if (folder !== 'README.md') faults.push(stray(path, strange));
  }
  const sealed: Manifest[] = [];
  const releases: SourceRelease[] = [];
  for (const version of [...folders.keys()].sort((a, b) =>
    isVersion(a) && isVersion(b) ? compareVersions(a, b) : a < b ? -1 : 1,
  )) {
    const read = readManifest(version, folders.get(version) ?? [], files, strange);
    if (!read.manifest) {
      faults.push(...read.faults);
      continue;
    }
    sealed.push(read.manifest);
    const found = [...read.faults, ...fileFaults(read.manifest, folders.get(version) ?? [], files, strange)];
    if (found.length === 0) {
      const release = readNorms(read.manifest, files);
      if ('records' in release) releases.push(release);
      else found.push(release);
    }
    faults.push(...found);
  }
  const versions = new Set(folders.keys());
  faults.push(...chainFaults(sealed, versions));
  return { releases, versions, faults };
}

const pathOf = (version: string, file: string): string => `${RELEASES}/${version}/${file}`;

/** A fault of a frozen file. */
export function touched(file: string, message: string, fix: string): Fault {
  return { rule: 'release-is-untouched', place: startOf(file), message, fix };
}

const PUT_BACK =
  'A release never changes. Put it back as it was: `git log` shows who touched it, `git checkout` brings back';

function stray(path: string, strange: readonly Strange[]): Fault {
  const name = path.slice(RELEASES.length + 1);
  const link = strange.find((one) => one.path === path);
  if (link) return touched(path, `“${path}” is no release but ${called(link)}.`, 'Remove it.');
  return touched(
    path,
    `“${name}” belongs to no release.`,
    `Remove it. ${RELEASES}/ holds a folder for each version, and nothing else.`,
  );
}

const called = ({ is }: Strange): string =>
  is === 'link' ? 'a link to somewhere else' : 'something that is no file';

/** The manifest of a release, where it is what was sealed; else what is wrong with it. */
function readManifest(
  folder: string,
  paths: readonly string[],
  files: Files,
  strange: readonly Strange[],
): { readonly manifest?: Manifest; readonly faults: readonly Fault[] } {
  const file = pathOf(folder, MANIFEST);
  const refused = (message: string, fix = `${PUT_BACK} ${file}.`) => ({
    faults: [touched(file, message, fix)],
  });
  if (!isVersion(folder))
    return {
      faults: [
        touched(
          paths[0] ?? file,
          `“${folder}” is no version, so ${RELEASES}/${folder}/ is no release.`,
          'Give the folder its name back, such as 2026.3, or remove it.',
        ),
      ],
    };
  const link = strange.find(({ path }) => path === file);
  if (link) return refused(`The manifest of ${folder}, ${file}, is ${called(link)}.`);
  if (!paths.includes(file)) {
    const [first = file] = paths;
    const message = `The manifest of ${folder}, ${file}, is missing.`;
    return { faults: [touched(first, message, `${PUT_BACK} ${file}.`)] };
  }
  const text = Buffer.from(files.bytes(file)).toString();
  if (sealOf(text) === undefined)
    return refused(`${file} was altered: it is no longer the manifest that ${folder} was sealed with.`);
  const value = parsed(text);
  const format = formatOf(value) ?? RELEASE_FORMAT;
  if (format > RELEASE_FORMAT)
    return refused(
      `${folder} was written by a newer version of this program (format ${format}).`,
      'Update leadership-playbook.',
    );
  const read = manifest.safeParse(upToDate(value, 'manifest'));
  if (!read.success) return refused(`${file} is no manifest of a release.`);
  const { version } = read.data;
  if (version === folder) return { manifest: read.data, faults: [] };
  const path = `${RELEASES}/${folder}/`;
  return refused(`${path} was renamed: what is in it is ${version}.`, `Name the folder ${version} again.`);
}

/** Files of a release that were altered, that are missing, or that came to it. */
function fileFaults(
  { version, files: hashes }: Manifest,
  paths: readonly string[],
  files: Files,
  strange: readonly Strange[],
): Fault[] {
  const known = new Map(Object.entries(hashes).map(([file, hash]) => [pathOf(version, file), hash]));
  const back = (file: string) => `${PUT_BACK} ${file}.`;
  const faults: Fault[] = [];
  for (const path of new Set([...known.keys(), ...paths])) {
    if (path === pathOf(version, MANIFEST)) continue;
    const link = strange.find((one) => one.path === path);
    const hash = known.get(path);
    if (link) faults.push(touched(path, `${path} is ${called(link)}, in release ${version}.`, back(path)));
    else if (hash === undefined)
      faults.push(
        touched(
          path,
          `${path} was added to release ${version}.`,
          'Remove it. What is agreed since then belongs into the next release.',
        ),
      );
    else if (!paths.includes(path))
      faults.push(
        touched(pathOf(version, MANIFEST), `${path} is missing from release ${version}.`, back(path)),
      );
    else if (hashOf(files.bytes(path)) !== hash)
      faults.push(touched(path, `${path} was altered since ${version} was released.`, back(path)));
  }
  return faults;
}

/** The norms of a release whose files are what was frozen. */
function readNorms(sealed: Manifest, files: Files): SourceRelease | Fault {
  const { version, inForce, notes, previous, accepted, hash } = sealed;
  const file = pathOf(version, RECORDS);
  const read = frozenRecords.safeParse(
    RECORDS in sealed.files ? upToDate(parsed(textOf(files, file)), 'records') : undefined,
  );
  const bodies = read.success && read.data.records.every(({ body }) => !body || body.file in sealed.files);
  if (!read.success || !bodies)
    return touched(file, `${file} does not hold the norms of a release.`, `${PUT_BACK} ${file}.`);
  const records: SourceRecord[] = [];
  for (const frozen of read.data.records) {
    const { kind, id } = splitRef(frozen.ref) ?? { kind: 'company', id: 'company' };
    const { record, faults } = readRecord(kind, id, frozen.value, frozen.file, (path, part) =>
      placeIn(frozen, path, part),
    );
    const [fault] = faults;
    if (fault)
      return touched(
        file,
        `This program cannot read “${frozen.ref}” in ${version}: ${fault.message}`,
        'Read it with the version of leadership-playbook that released it, and tell us.',
      );
    const { body } = frozen;
    records.push(
      body
        ? withProseLater(record, () =>
            readProse(frozen.file, textOf(files, pathOf(version, body.file)), body.line),
          )
        : record,
    );
  }
  return { version, inForce, notes, previous, hash, accepted, records };
}

const textOf = (files: Files, path: string): string => withLf(Buffer.from(files.bytes(path)).toString());

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
