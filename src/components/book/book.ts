import { normAt, type Edition } from '../../analysis/diff/edition.ts';
import { editionsOf } from '../../analysis/diff/editions.ts';
import { fatesIn, type Fate } from '../../analysis/diff/fates.ts';
import type { PlainNorm } from '../../analysis/diff/norms.ts';
import { byWeight, sayingOf } from '../../analysis/diff/told.ts';
import { perPlaybook } from '../../analysis/per-playbook.ts';
import { href, KIND_NAMES, KINDS, versionRecordHref, type Kind, type Ref } from '../../kinds.ts';
import type { AnyNode, Playbook, Release } from '../../model/playbook.ts';
import { addDays, formatDate } from '../../time/date.ts';

/** A release as one reads it: what it holds, and what became of it. */
export interface Book {
  readonly release: Release;
  readonly edition: Edition;
  /** What became of each norm since, by its `kind/id` then. */
  readonly fates: ReadonlyMap<string, Fate>;
  /** The norms of each kind that has some, by name. */
  readonly chapters: readonly { readonly kind: Kind; readonly norms: readonly PlainNorm[] }[];
}

/** The book of a release; throws where there is no such version. */
export const bookOf: (playbook: Playbook, version: string) => Book = perPlaybook(
  (playbook, version: string) => {
    const index = playbook.releases.findIndex((one) => one.version === version);
    const release = playbook.releases[index];
    const released = editionsOf(playbook).find((one) => one.version === version);
    const fates = fatesIn(playbook).get(version);
    if (!release || !released || !fates) throw new RangeError(`no version ${version}`);
    const edition = { ...released, names: { ...released.names, ...namesInStories(release, playbook) } };
    const all = [...edition.norms.values()];
    const chapters = KIND_NAMES.map((kind) => ({
      kind,
      norms: all
        .filter((norm) => norm.kind === kind)
        .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1)),
    })).filter(({ norms }) => norms.length > 0);
    return { release, edition, fates, chapters };
  },
);

/** What those are called today whom stories of a release name and who are no norms in it. */
function namesInStories({ playbook: then }: Release, today: Playbook): Readonly<Record<string, string>> {
  const references = KIND_NAMES.flatMap((kind): readonly AnyNode[] => then.all(kind)).flatMap(
    ({ prose }) => prose?.references ?? [],
  );
  return Object.fromEntries(
    references.flatMap(({ to }) => {
      const node = today.get(to);
      return node && KINDS[node.kind].nature === 'log' ? [[to, node.label]] : [];
    }),
  );
}

/** From when until when a release is in force; it says the same on each day, so that its pages do. */
export function wasInForce(release: Release, releases: Playbook['releases']): string {
  const next = releases[releases.indexOf(release) + 1];
  const from = `in force from ${formatDate(release.inForce)}`;
  return next ? `${from} until ${formatDate(addDays(next.inForce, -1))}` : from;
}

/** What a page of a book is made from, beside the code and what stands around every page: its cover, or the chapter of a kind; no day is in it. */
export function madeFrom({ release, edition, fates }: Book, playbook: Playbook, kind?: Kind): unknown {
  const later = playbook.releases.slice(playbook.releases.indexOf(release) + 1);
  const acceptedBy = release.accepted.map(({ approvedBy }) => playbook.find('person', approvedBy)?.label);
  const versions = later.map(({ version, inForce }) => [version, inForce]);
  const told = [...fates].filter(([ref]) => kind !== undefined && ref.startsWith(`${kind}/`));
  return [release.hash, versions, edition.names, told, acceptedBy];
}

/** How a norm is named as `kind/id`. */
export const refOf = ({ kind, id }: PlainNorm): Ref => `${kind}/${id}`;

/** Where a name in a book leads: to the norm in the same book, or to the page today of whoever is no norm and is still here. */
export function leadsTo(
  address: string,
  { version, norms, names }: Edition,
  base: string,
): string | undefined {
  const norm = normAt(norms, address);
  if (norm) return versionRecordHref(version, refOf(norm), base);
  if (names[address] === undefined) return undefined;
  return href(address.includes('/') ? address : `person/${address}`, base);
}

/** The field in which a norm says what it is; why somebody owns an area says nothing of the area. */
export function sayingIn(norm: PlainNorm): string | undefined {
  const field = sayingOf(norm);
  return field === 'reason' && norm.kind === 'area' ? undefined : field;
}

/** The fields that stand below the name of a norm and what it says: every other, what is asked first. */
export function fieldsBelow(norm: PlainNorm): string[] {
  const above = new Set(['name', 'body', KINDS[norm.kind].title, sayingIn(norm)]);
  return Object.entries(norm.fields)
    .filter(([field, value]) => !above.has(field) && !(Array.isArray(value) && value.length === 0))
    .map(([field]) => ({ field }))
    .sort(byWeight)
    .map(({ field }) => field);
}
