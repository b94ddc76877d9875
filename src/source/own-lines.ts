import { isCollection, isPair, type Node } from 'yaml';
import type { Place } from './place.ts';

/**
 * The whole lines of a text from the first node to the end of the second that hold nothing else;
 * where there are none, the last of them lies before the first.
 */
export function ownLines(
  first: Node,
  last: Node,
  text: string,
  place: (from: number, to: number) => Place,
): Place {
  const from = first.range?.[0] ?? 0;
  const end = Math.max(from, endOf(last));
  const to = from + text.slice(from, end).trimEnd().length;
  const sharesFirst = !/^[ \t-]*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
  const sharesLast = !/^[ \t]*,?[ \t]*(?:#|\r?\n|\r?$)/.test(text.slice(to));
  const { file, line, endLine } = place(from, to);
  return {
    file,
    line: line + Number(sharesFirst),
    column: 1,
    endLine: endLine - Number(sharesLast),
    endColumn: 1,
  };
}

/** Where what is written in a node ends; of a block, that of its last part, since its own end takes in what follows. */
function endOf(node: Node): number {
  const [from = 0, to = from] = node.range ?? [];
  if (!isCollection(node) || node.flow) return to;
  const last = node.items.at(-1);
  const part = (isPair(last) ? (last.value ?? last.key) : last) as Node | null | undefined;
  return part ? endOf(part) : to;
}
