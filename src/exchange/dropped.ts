/** One thing in an imported file that will not arrive, or not as it stands there: where, why, and what to type instead. */
export interface Dropped {
  readonly what:
    'line' | 'row' | 'column' | 'owner' | 'cell' | 'duplicate' | 'override' | 'id' | 'person' | 'note';
  readonly file: string;
  /** The line on which it stands, or on which its row begins. */
  readonly line: number;
  /** The name of the column, where it is one column’s fault. */
  readonly column: string | undefined;
  /** What was written. */
  readonly value: string;
  readonly why: string;
  readonly fix: string;
  /** Whether something is lost by it; repeating an entry of a list, or heading an empty column, loses nothing. */
  readonly loses: boolean;
}
