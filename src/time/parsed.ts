/** What reading an author's text gives: a value, or what is wrong with the text and what to type instead. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string; fix: string };

/** The reading succeeded with this value. */
export function accepted<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The reading failed: `problem` says what is wrong, `fix` what to type. */
export function refused(problem: string, fix: string): { ok: false; problem: string; fix: string } {
  return { ok: false, problem, fix };
}

/** The author's own text in curly quotes, on one line and at most 60 characters of it. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `“${[...line].slice(0, 59).join('')}…”` : `“${line}”`;
}

/** The things to type as a list that people read: `"a", "b" or "c"`. */
export function orList(choices: readonly string[]): string {
  const typed = choices.map((choice) => `"${choice}"`);
  const last = typed.at(-1) ?? '';
  return typed.length < 2 ? last : `${typed.slice(0, -1).join(', ')} or ${last}`;
}
