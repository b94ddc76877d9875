/** Signs with which a spreadsheet begins a formula, those of full width too; an apostrophe before one makes it text. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^-\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** The text of a cell as it cannot begin a formula: with an apostrophe before it, unless it is a number below zero. */
export const guarded = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** The text of a cell without the apostrophe that keeps it from beginning a formula. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
