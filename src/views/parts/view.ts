import { listed } from '../../schema/nearest.ts';
import type { AnyNode } from '../../model/playbook.ts';
import type { OWNERSHIP, VIEW_WORDS } from '../../words.ts';
import type { Drawing, Legend, Mark } from './drawing.ts';
import type { Frame } from './frame.ts';

/** Somewhere that a name leads: a record, or a page of the site by its path below the base; without one it is only a name. */
export type Goal =
  | AnyNode
  | {
      readonly label: string;
      readonly path?: string | undefined;
      /** What is said of it at hand, where the label is but a number. */
      readonly says?: string | undefined;
    };

/** Something worth looking at, in a sentence, and where it stands. */
export interface Look {
  readonly says: string;
  readonly to?: Goal | undefined;
}

/** What stands where a row and a column of a table meet. */
export interface Cell {
  /** The fact in words: what is read, found and exported. */
  readonly text: string;
  /** By what the column is sorted where it is no word. */
  readonly value?: number | undefined;
  /** Where its names lead; the words are their names then. */
  readonly to?: readonly Goal[] | undefined;
  /** Every name, where not all have room here: an export has these. */
  readonly all?: readonly Goal[] | undefined;
  /** What is said of the names after them; an export has the names alone. */
  readonly after?: string | undefined;
  /** How many names stand in the open; the others behind “+n more”. */
  readonly most?: number | undefined;
  /** Letter of the part that the names have in an area. */
  readonly part?: keyof typeof OWNERSHIP | undefined;
  /** Letters that stand for its words: the parts of one owner in one area. */
  readonly letters?: readonly (keyof typeof OWNERSHIP)[] | undefined;
  /** How strongly it is tinted, from 0 to 1. */
  readonly tint?: number | undefined;
  /** Whether its row and its column are the same: it is outlined. */
  readonly isSelf?: boolean | undefined;
  /** What it is called where its column has no head, if not as the column is. */
  readonly label?: string | undefined;
  /** Whether it is said in bold: what a reader has to see. */
  readonly isLoud?: boolean | undefined;
  /** What the row looks like in this column. */
  readonly marks?: readonly Mark[] | undefined;
}

/** A column of a table. */
export interface Column {
  /** Its name in an export: a field, in camelCase; of a column that stands for a record `of-`, `by-` or `to-` and its id. */
  readonly key: string;
  readonly head: string;
  /** The whole name, where the head is short for it. */
  readonly whole?: string | undefined;
  /** How it sorts; not at all where nothing is said. */
  readonly sort?: 'words' | 'number' | undefined;
  /** What stands in its head: ticks, names of sets. */
  readonly marks?: readonly Mark[] | undefined;
  /** How high the picture of its head is, in em. */
  readonly height?: number | undefined;
  /** How wide its picture is, in em; as wide as the column where nothing is said. */
  readonly width?: number | undefined;
  /** Whether its cells hold the picture: they are left out where there is no room, and of exports. */
  readonly isPicture?: boolean | undefined;
}

/** A row of a table. */
export interface Row {
  /** Its id on the page: where a link to exactly this leads. */
  readonly id: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
  /** What it can be chosen by, such as `{ department: ['sales'] }`. */
  readonly facets?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Its place where rows that are alike stand beside each other; where none has one, they cannot be put so. */
  readonly like?: number | undefined;
  /** What it holds, one by one. */
  readonly holds?: { readonly summary: string; readonly to: readonly Goal[] } | undefined;
}

/** Something by which rows can be chosen, and its choices. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Facts as a table: the same that the picture shows. */
export interface FactTable {
  readonly id: string;
  /** What it lists; its caption. */
  readonly label: string;
  /** The first one heads the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The rows that have no room on the page: an export has them too. */
  readonly rest?: (() => readonly Row[]) | undefined;
  readonly facets?: readonly Facet[] | undefined;
  /** What is folded: “160 teams with one area each”. */
  readonly tail?: string | undefined;
  /** How high the picture in a row is, in em. */
  readonly height?: number | undefined;
  readonly legend?: readonly Legend[] | undefined;
  /** The column by which the rows are chosen where only a few have room; the first ones where nothing is said. */
  readonly weight?: string | undefined;
  /** The column by which it is sorted, where it is another than the one that says most. */
  readonly sortedBy?: string | undefined;
}

/** A question about ownership and all that answers it, on one day and for one audience. */
export interface View {
  readonly name: keyof typeof VIEW_WORDS;
  /** The takeaway, in one sentence made from the data. */
  readonly sentence: string;
  /** What to look at, the weightiest first. */
  readonly looks: readonly Look[];
  /** The first one holds what the picture shows; none where nothing is written yet. */
  readonly tables: readonly FactTable[];
  /** Tables that stand elsewhere, or on too many pages to stand here: to take away. */
  readonly aside?: readonly FactTable[] | undefined;
  /** What would stand here, where there is nothing to show. */
  readonly empty?: string | undefined;
  /** What the numbers count and what they do not. */
  readonly note?: string | undefined;
  readonly legend?: readonly Legend[] | undefined;
  /** Whether its first table says it in brief, where the picture is too large to stand among other things. */
  readonly isTableInBrief?: boolean | undefined;
  /** The picture, where it is not in the rows of the first table. */
  readonly draw?: ((frame: Exclude<Frame, 'cell'>) => Drawing) | undefined;
}

/** A cell of words. */
export const words = (text: string, more: Omit<Cell, 'text'> = {}): Cell => ({ text, ...more });

/** A cell with a number, said as it is or in words. */
export const number = (
  value: number,
  text = String(value),
  more: Omit<Cell, 'text' | 'value'> = {},
): Cell => ({
  text,
  value,
  ...more,
});

/** A cell of names, each of which leads somewhere. */
export const names = (to: readonly Goal[], more: Omit<Cell, 'text' | 'to'> = {}): Cell => ({
  text: listed(
    to.map(({ label }) => label),
    'and',
    Infinity,
  ),
  to,
  ...more,
});

/** The class of a tinted cell, one of five, so that a style sheet holds them and no attribute does; undefined for one without. */
export const tintOf = ({ tint }: Cell): string | undefined =>
  tint === undefined || tint <= 0 ? undefined : `tint-${Math.max(1, Math.ceil(Math.min(1, tint) * 5))}`;

/** A table sorted by one of its columns: numbers from the most to the least, words from a to z; what is alike stays as it was. */
export function sortedBy(table: FactTable, key: string): FactTable {
  const column = table.columns.findIndex((one) => one.key === key);
  const isNumber = table.columns[column]?.sort === 'number';
  const valueOf = ({ cells }: Row) =>
    isNumber ? -(cells[column]?.value ?? 0) : (cells[column]?.text.toLowerCase() ?? '');
  const rows = [...table.rows].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    return x === y ? 0 : x < y ? -1 : 1;
  });
  return { ...table, rows, sortedBy: key };
}

/** Beside words, a sheet of paper and a tablet have room for a picture of this many em. */
const ROOM = 20;

/** Whether the picture of a column is too wide for a sheet of paper or a tablet. */
export const isRoomy = (width: number | undefined): boolean => width !== undefined && width > ROOM;
