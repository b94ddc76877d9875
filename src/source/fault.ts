import type { Ref } from '../kinds.ts';
import type { Place } from './place.ts';

/** Rules about what is written, not what it means: always on, and their findings cannot be accepted. */
export type StructuralRule =
  | 'yaml-parses'
  | 'file-is-known'
  | 'record-fits-schema'
  | 'id-is-unique'
  | 'reference-resolves'
  | 'prose-is-data'
  | 'audience-is-consistent'
  | 'release-is-untouched';

/** A place in a source file that cannot be read as what it should be. */
export interface Fault {
  readonly rule: StructuralRule;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  /** The record it belongs to, where it belongs to one. */
  readonly subject?: Ref | undefined;
  /** Other places that take part. */
  readonly related?: readonly { readonly subject?: Ref | undefined; readonly place: Place }[] | undefined;
}
