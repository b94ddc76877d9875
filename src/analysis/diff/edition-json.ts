import { splitRef } from '../../kinds.ts';
import type { Edition } from './edition.ts';
import type { PlainNorm } from './norms.ts';

/** The format of `playbook.json`. */
export const EDITION_FORMAT = 1;

/** One norm in `playbook.json`. */
type NormJson = Pick<PlainNorm, 'label' | 'fields'> &
  PlainNorm['bearing'] & { readonly words?: Readonly<Record<string, string>> };

/** What `playbook.json` holds: what was agreed at one time, free of anything else. */
export interface EditionJson {
  readonly format: typeof EDITION_FORMAT;
  readonly version: string;
  readonly inForce?: string | undefined;
  /** By `kind/id`. */
  readonly norms: Readonly<Record<string, NormJson>>;
  readonly names: Readonly<Record<string, string>>;
}

/** An edition as it is published. */
export function editionToJson({ version, inForce, norms, words, names }: Edition): EditionJson {
  const all = [...norms].map(([ref, { label, fields, bearing }]): [string, NormJson] => [
    ref,
    { label, fields, ...(words[ref] && { words: words[ref] }), ...bearing },
  ]);
  return {
    format: EDITION_FORMAT,
    version,
    ...(inForce !== undefined && { inForce }),
    norms: Object.fromEntries(all),
    names,
  };
}

/** An edition as it was before it was published. */
export function editionFromJson({ version, inForce, norms, names }: EditionJson): Edition {
  const words: Record<string, Readonly<Record<string, string>>> = {};
  const plain = Object.entries(norms).flatMap(([ref, one]): [string, PlainNorm][] => {
    const { label, fields, words: said, ...bearing } = one;
    if (said) words[ref] = said;
    const parts = splitRef(ref);
    return parts ? [[ref, { ...parts, label, fields, bearing }]] : [];
  });
  return { version, inForce, norms: new Map(plain), words, names };
}
