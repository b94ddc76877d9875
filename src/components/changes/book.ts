import { editionsOf } from '../../analysis/diff/editions.ts';
import type { Edition } from '../../analysis/diff/edition.ts';
import { fatesOf, type Fate } from '../../analysis/diff/fates.ts';
import type { PlainNorm } from '../../analysis/diff/norms.ts';
import { KIND_NAMES, type Kind } from '../../kinds.ts';
import type { Release } from '../../model/playbook.ts';
import { site } from '../../site.ts';

/** A release as a book: what was agreed, by kind, and what has become of it. */
export interface Book {
  readonly release: Release;
  readonly edition: Edition;
  readonly fates: ReadonlyMap<string, Fate>;
  /** The norms of each kind that has some, in the order in which the site presents kinds, by name. */
  readonly kinds: readonly (readonly [Kind, readonly (readonly [string, PlainNorm])[]])[];
  /** What its pages are made from, beside the code and what stands around every page. */
  readonly key: unknown;
}

const known = new Map<string, Book>();

/** The book of a version; throws where there is none. */
export function bookOf(version: string): Book {
  const book = known.get(version) ?? make(version);
  known.set(version, book);
  return book;
}

function make(version: string): Book {
  const { playbook } = site();
  const editions = editionsOf(playbook);
  const index = playbook.releases.findIndex((release) => release.version === version);
  const [release, edition] = [playbook.releases[index], editions[index]];
  if (!release || !edition) throw new RangeError(`no release ${version}`);
  const fates = fatesOf(edition, editions.slice(index + 1));
  const labels = [...fates].map(([ref, fate]) => [
    ref,
    fate,
    'ref' in fate ? playbook.get(fate.ref)?.label : '',
  ]);
  const { names } = edition;
  return {
    release,
    edition,
    fates,
    kinds: kindsOf(edition),
    key: [
      release.hash,
      names,
      labels,
      playbook.releases.slice(index + 1).map(({ version: one, inForce }) => [one, inForce]),
    ],
  };
}

function kindsOf({ norms }: Edition): Book['kinds'] {
  return KIND_NAMES.flatMap((kind) => {
    const some = [...norms].filter(([, norm]) => norm.kind === kind);
    some.sort(([, a], [, b]) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1));
    return some.length > 0 ? [[kind, some] as const] : [];
  });
}
