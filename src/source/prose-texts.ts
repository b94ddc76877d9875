import type { Nodes, Root } from 'mdast';
import type { Place } from './place.ts';

/** A paragraph, a heading or a cell of prose as it is read: its words without marks, and without what stands in code. */
export interface ProseText {
  /** Code is one character that no word has; each line is one of the file. */
  readonly text: string;
  /** Where each line stands. */
  readonly places: readonly Place[];
}

/** Stands for what is code, and so nobody’s words. */
const CODE = '\uFFFC';
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/** The texts in a tree of prose, in their order; `source` is what the tree was read from, line by line. */
export function proseTexts(tree: Root, file: string, source: string): ProseText[] {
  const lines = source.split('\n');
  const texts: ProseText[] = [];
  walk(tree);
  return texts;

  function walk(node: Nodes): void {
    if (!('children' in node)) return;
    const holdsWords = node.children.some(({ type }) => type === 'text' || type === 'inlineCode');
    if (BLOCKS.has(node.type) && (holdsWords || node.type === 'paragraph')) texts.push(textOf(node));
    else for (const child of node.children) walk(child);
  }

  function textOf(node: Nodes): ProseText {
    const text = wordsOf(node);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const places = text.split('\n').map((_, index): Place => {
      const whole = lines[line - 1 + index] ?? '';
      const from = index === 0 ? column : whole.search(/\S|$/) + 1;
      return {
        file,
        line: line + index,
        column: from,
        endLine: line + index,
        endColumn: Math.max(from + 1, whole.trimEnd().length + 1),
      };
    });
    return { text, places };
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(wordsOf).join('');
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
  return CODE + '\n'.repeat(end.line - start.line);
}
