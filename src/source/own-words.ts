import type { Kind } from '../kinds.ts';
import { hasAudience, type SourceRecord } from './record.ts';
import type { Path } from './yaml.ts';

/** Lists of what people wrote in their own name: each entry is for the most closed audience unless it is `public`. */
export const OWN_WORDS: Readonly<Partial<Record<Kind, string>>> = {
  checkpoint: 'answers',
  decision: 'positions',
};

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

const fieldsOf = (value: unknown) => Object(value) as Readonly<Record<string | number, unknown>>;
/** Whether somebody wants everyone to read what they wrote. */
export const isPublic = (entry: unknown): boolean => fieldsOf(entry)['public'] === true;

/** The entries of a list, or the one that stands in its place. */
export function entriesOf(value: unknown, list: string | number): readonly unknown[] {
  const written = fieldsOf(value)[list];
  return written === undefined ? [] : Array.isArray(written) ? written : [written];
}
