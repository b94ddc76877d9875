import { isCollection, isPair, type Node, type Pair } from 'yaml';

/** A stretch of a text, and what stands there instead. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Same = (one: unknown, other: unknown) => boolean;
const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** How far in, in characters, a place stands on its line; a hyphen before it counts as space. */
export const indentAt = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** The end of the line on which a place stands, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Where what is written in a field or value ends: not the comments, nor the empty lines, that follow it. */
export function ownEnd(text: string, part: Node | Pair): number {
  if (isPair<Node, Node | null>(part)) return ownEnd(text, part.value ?? part.key);
  if (isCollection(part) && !part.flow) {
    const last = part.items.at(-1) as Node | Pair | undefined;
    return last ? ownEnd(text, last) : startOf(part);
  }
  const [from = 0, to = from] = (part as Node).range ?? [];
  // The end of a block of text takes in the break of its last line, and empty lines after it.
  return from + text.slice(from, to).trimEnd().length;
}

/** The whole lines from a node to an end, where nothing else stands on them. */
export function wholeLines(text: string, first: Node, end: number): { from: number; to: number } | undefined {
  const from = text.lastIndexOf('\n', startOf(first) - 1) + 1;
  if (!/^[ \t]*$/.test(text.slice(from, startOf(first)))) return undefined;
  const to = text.indexOf('\n', end);
  return { from, to: to < 0 ? text.length : to + 1 };
}

/** Takes items out of a block list; undefined unless `after` is `before` without some of them. */
export function droppedItems(
  text: string,
  items: readonly Node[],
  before: readonly unknown[],
  after: readonly unknown[],
  same: Same,
): Splice[] | undefined {
  let kept = 0;
  const splices: Splice[] = [];
  for (const [index, item] of items.entries()) {
    if (kept < after.length && same(before[index], after[kept])) {
      kept++;
      continue;
    }
    const from = text.lastIndexOf('\n', startOf(item) - 1) + 1;
    if (!/^[ \t]*-[ \t]+$/.test(text.slice(from, startOf(item)))) return undefined;
    const end = text.indexOf('\n', ownEnd(text, item));
    splices.push({ from, to: end < 0 ? text.length : end + 1, text: '' });
  }
  return kept === after.length && kept > 0 ? splices : undefined;
}

/** Puts items at the end of a block list; undefined unless `after` is `before` with some behind it. */
export function addedItems(
  text: string,
  items: readonly Node[],
  before: readonly unknown[],
  after: readonly unknown[],
  same: Same,
  yaml: (value: unknown, column: number) => string,
): Splice[] | undefined {
  const last = items.at(-1);
  if (!last || !before.every((one, index) => index < after.length && same(one, after[index])))
    return undefined;
  const column = indentAt(text, startOf(last));
  const line = text.slice(startOf(last) - column, startOf(last));
  const hyphen = line.lastIndexOf('-');
  if (hyphen < 0) return undefined;
  const lead = `${' '.repeat(hyphen)}${line.slice(hyphen)}`;
  const at = lineEnd(text, ownEnd(text, last));
  return after
    .slice(before.length)
    .map((value) => ({ from: at, to: at, text: `\n${lead}${yaml(value, column)}` }));
}
