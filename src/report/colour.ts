/** Wraps text in a terminal style, or leaves it as it is. */
export type Paint = (style: 'red' | 'yellow' | 'blue' | 'green' | 'bold' | 'dim', text: string) => string;

const CODES = { red: 31, yellow: 33, blue: 34, green: 32, bold: 1, dim: 2 } as const;

/** A painter that colours (ANSI SGR codes), or one that does not. */
export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_, text) => text;
