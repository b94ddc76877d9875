import type { Place } from '../source/place.ts';
import type { Paint } from './colour.ts';

/** The line a finding points at, with the one before, its number and a row of carets below the faulty token. */
export function frame(text: string, place: Place, paint: Paint): string[] {
  const lines = linesOf(text);
  const shown = [place.line - 1, place.line].filter((line) => line >= 1 && line <= lines.length);
  const width = String(place.line).length;
  const rows = shown.map((line) => {
    const marker = line === place.line ? '>' : ' ';
    return `${paint('dim', `${marker} ${String(line).padStart(width)} │`)} ${clip(lines[line - 1] ?? '')}`;
  });
  const end = place.endLine === place.line ? place.endColumn : (lines[place.line - 1] ?? '').length + 1;
  const carets = '^'.repeat(Math.max(1, Math.min(end - place.column, WIDTH)));
  if (place.column > WIDTH) return rows;
  return [
    ...rows,
    `${paint('dim', `  ${' '.repeat(width)} │`)} ${' '.repeat(place.column - 1)}${paint('red', carets)}`,
  ];
}

const WIDTH = 100;
const clip = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);

let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };
/** The lines of a text; findings come file by file, so the last one is kept. */
function linesOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, lines: text.split(/\r?\n/) };
  return last.lines;
}
