/** One thing in a CSV file that will not arrive: where it stands, why, and what to type instead. */
export interface Dropped {
  readonly what: 'row' | 'column' | 'cell' | 'duplicate';
  readonly file: string;
  /** The line on which its row begins. */
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
