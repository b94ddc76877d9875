import type { AcceptedThen } from '../../schema/release.ts';
import type { SourceRecord } from '../record.ts';

/** A frozen version of what was agreed, as it was read: norms only. */
export interface SourceRelease {
  readonly version: string;
  /** The first day on which it is in force. */
  readonly inForce: string;
  readonly notes: string;
  readonly previous: { readonly version: string; readonly hash: string } | null;
  /** The hash of all of it, and through the one before of every release up to it. */
  readonly hash: string;
  readonly accepted: readonly AcceptedThen[];
  readonly records: readonly SourceRecord[];
}
