import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Fault } from './fault.ts';
import { brokenProse } from './prose-breaks.ts';
import { proseFaults, type ProseReference } from './prose-faults.ts';
import { proseTexts, type ProseText } from './prose-texts.ts';

/** Prose that has been read: what it refers to, its plain text, and what in it is not prose. */
export interface Prose {
  readonly references: readonly ProseReference[];
  /** The text as it was written, and the line of its file on which it begins. */
  readonly written: string;
  readonly firstLine: number;
  readonly plain: string;
  /** Its words, in which each reference stands between two marks that no text has: see `spokenWith`. */
  readonly spoken: string;
  /** Its paragraphs, headings and cells, each with its place. */
  readonly texts: readonly ProseText[];
  readonly faults: readonly Fault[];
}

/** The longest body that is read, in characters: some forty thousand words. */
const LONGEST = 250_000;
/** A line that opens a hundred lists or quotes. */
const NESTED = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){100}/m;

/**
 * Reads the body of an MDX file, whose first line is line `firstLine` of the file.
 * The grammar is exactly the one that the site is built with (MDX, then GFM), so that nothing which is text here is code there.
 */
export function readProse(file: string, body: string, firstLine: number): Prose {
  const padded = '\n'.repeat(firstLine - 1) + body;
  const at = { file, line: firstLine, column: 1, endLine: firstLine, endColumn: 2 };
  const nothing = (message: string, fix: string): Prose => ({
    references: [],
    written: body,
    firstLine,
    plain: '',
    spoken: '',
    texts: [],
    faults: [{ rule: 'prose-is-data', place: at, message, fix }],
  });
  if (body.length > LONGEST)
    return nothing('This text is too long to be read.', 'Split it over several records.');
  const tooDeep = () =>
    nothing('Lists or quotes in this text are nested too deeply.', 'Bring them to a few levels.');
  if (NESTED.test(body)) return tooDeep();
  let tree: Root;
  try {
    tree = proseTree(padded);
    const { faults, references } = proseFaults(tree, file, padded);
    const texts = proseTexts(tree, file, padded);
    const words = (called: (id: string) => string) => plainOf(tree, called).replace(/\s+/g, ' ').trim();
    const plain = words(() => '');
    const spoken = words((to) => `\u0002${to}\u0003`);
    return { references, written: body, firstLine, plain, spoken, texts, faults };
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    const faults = [brokenProse(error, file, padded)];
    return { references: [], written: body, firstLine, plain: '', spoken: '', texts: [], faults };
  }
}

/** Prose as a tree, by the grammar that the site is built with; throws where it cannot be read. */
export const proseTree = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [mdxjs(), gfm()],
    mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown()],
  });

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'tableCell',
  'code',
  'inlineCode',
  'break',
]);

/** The words of prose with a name for each record that it refers to. */
export const spokenWith = ({ spoken }: Prose, called: (to: string) => string): string =>
  // eslint-disable-next-line no-control-regex -- the two marks
  spoken.replace(/\u0002([^\u0003]*)\u0003/g, (_, to: string) => called(to));

/** The words of prose, without its marks; `called` says what stands for a record that it refers to. */
function plainOf(node: Nodes, called: (id: string) => string): string {
  const own = node.type === 'text' || node.type === 'code' || node.type === 'inlineCode' ? node.value : '';
  const inner = 'children' in node ? node.children.map((child) => plainOf(child, called)).join('') : '';
  return own + (inner || referred(node, called)) + (BLOCKS.has(node.type) ? ' ' : '');
}

function referred(node: Nodes, called: (id: string) => string): string {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return '';
  const to = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'to')?.value;
  return typeof to === 'string' ? called(to) : '';
}
