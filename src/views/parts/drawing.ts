import type { Label } from './labels.ts';

/** A step of a line: on to a place, straight to one, in a curve to one by two others, or back to where it began. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Something that is drawn: along the picture in per cent of its width, down it in em of its text. */
export type Mark =
  | {
      readonly is: 'bar';
      readonly from: number;
      readonly to: number;
      readonly y: number;
      readonly height: number;
      readonly class?: string | undefined;
    }
  | {
      /** Many lines in one element; a part of no length becomes a dot as wide as its line. */
      readonly is: 'path';
      readonly steps: readonly Step[];
      readonly class: string;
      /** How far all of it is moved to the right, in em: what is drawn beside a place and not on it. */
      readonly dx?: number | undefined;
    }
  | {
      readonly is: 'text';
      readonly label: Label;
      readonly class?: string | undefined;
      /** Rising to the right, where names stand over narrow columns. */
      readonly isTurned?: boolean | undefined;
    };

/** Rows and columns of equal size: what lies under a pointer, and where a row is, is found by arithmetic. */
export interface Grid {
  /** Where the first column begins and the last one ends, in per cent. */
  readonly from: number;
  readonly to: number;
  /** Where the first row begins and how high each is, in em. */
  readonly top: number;
  readonly step: number;
  /** What the rows and the columns are called. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What stands in each row: the place of a column and a letter or number, such as `3A 7R`. */
  readonly cells: readonly string[];
  /** What each letter says. */
  readonly letters: Readonly<Record<string, string>>;
  /** Where each row leads, below the base. */
  readonly paths?: readonly string[] | undefined;
}

/** A picture for one frame. */
export interface Drawing {
  /** In em of its text. */
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly grid?: Grid | undefined;
}

/** What a mark of a legend looks like: a bar, a line or a dot of a class. */
export interface Legend {
  readonly mark: string;
  readonly sort: 'bar' | 'line' | 'dot';
  readonly means: string;
  /** Its shape at a place, in per cent and em, where that is more than a bar, a line or a dot. */
  readonly drawn?: ((x: number, y: number) => readonly Mark[]) | undefined;
}
