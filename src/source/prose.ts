import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { listed, nearest } from '../schema/nearest.ts';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';

/** A reference that stands in prose, as `kind/id`. */
export interface ProseReference {
  readonly to: string;
  readonly place: Place;
}

/** Prose that has been read: what it refers to, its plain text, and what in it is not prose. */
export interface Prose {
  readonly references: readonly ProseReference[];
  readonly plain: string;
  readonly faults: readonly Fault[];
}

/** What prose may use beside Markdown: each component, and its attributes. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Ref: ['to'] };

/** Reads the body of an MDX file; `offsetLine` is the line of the file on which the body's first line stands. */
export function readProse(file: string, body: string, firstLine: number): Prose {
  const faults: Fault[] = [];
  const references: ProseReference[] = [];
  const plain: string[] = [];
  const padded = '\n'.repeat(firstLine - 1) + body;
  const refuse = (place: Place, message: string, fix: string) =>
    faults.push({ rule: 'prose-is-data', place, message, fix });
  let tree: Root;
  try {
    tree = fromMarkdown(padded, {
      extensions: [mdxJsx(), mdxExpression(), mdxMd()],
      mdastExtensions: [mdxFromMarkdown()],
    });
  } catch (error) {
    refuse(errorPlace(file, error), ...errorWords(error, padded));
    return { references, plain: '', faults };
  }
  walk(tree, tree);
  return { references, plain: plain.join('').replace(/\s+/g, ' ').trim(), faults };

  function walk(node: Nodes, parent: Nodes): void {
    const place = placeOf(file, node);
    switch (node.type) {
      case 'text':
        plain.push(node.value);
        if (parent.type === 'paragraph' && parent.children[0] === node) refuseModule(node.value, place);
        return;
      case 'inlineCode':
      case 'code':
        plain.push(node.value, ' ');
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(
          place,
          `“{${short(node.value)}}” is code; prose holds words only.`,
          'Write what it stands for. For a brace that should be read, write \\{.',
        );
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, place);
        break;
      case 'image':
      case 'imageReference':
        refuse(
          place,
          'Pictures in prose are not part of a playbook.',
          'Say it in words, or link to the picture.',
        );
        return;
      case 'link':
      case 'definition':
        if (!/^(?:https?:|mailto:|\/|#|\.{0,2}\/|[^:]*$)/i.test(node.url)) {
          refuse(
            place,
            `“${short(node.url)}” is not an address a reader can follow.`,
            'Link to https://…, mailto:… or a page of this site.',
          );
        }
        break;
    }
    if ('children' in node) for (const child of node.children) walk(child, node);
    if (['paragraph', 'heading', 'listItem', 'blockquote'].includes(node.type)) plain.push(' ');
  }

  function refuseModule(text: string, place: Place): void {
    const word = /^(import|export)\s/.exec(text)?.[1];
    if (word && place.column === 1) {
      refuse(
        { ...place, endLine: place.line, endColumn: place.column + word.length },
        `A paragraph that begins with “${word}” is code; prose holds words only.`,
        'Remove it, or begin the paragraph with another word.',
      );
    }
  }

  function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, place: Place): void {
    const name = node.name ?? '';
    const names = Object.keys(COMPONENTS);
    const allowed = COMPONENTS[name];
    const tag = { ...place, endLine: place.line, endColumn: place.column + name.length + 1 };
    if (!allowed) {
      const near = nearest(name, names);
      refuse(
        tag,
        `“<${name}>” is nothing that prose may use.`,
        `${near ? `Did you mean <${near}>? ` : ''}Allowed: ${listed(names.map((one) => `<${one}>`))}. For a plain < write \\<.`,
      );
      return;
    }
    for (const attribute of node.attributes) {
      const literal = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
      const shown = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      if (!literal)
        refuse(
          tag,
          `“${shown}” of <${name}> is code, or has no value.`,
          `Write it as ${allowed[0]}="…", in double quotes.`,
        );
      else if (!allowed.includes(attribute.name)) {
        refuse(tag, `“${attribute.name}” is nothing that <${name}> has.`, `Allowed: ${listed(allowed)}.`);
      } else if (name === 'Ref' && attribute.name === 'to')
        references.push({
          to: attribute.value as string,
          place: valuePlace(place, attribute.value as string),
        });
    }
    if (name === 'Ref' && node.attributes.length === 0) {
      refuse(tag, '<Ref> does not say to what.', 'Write <Ref to="behaviour/reply-in-a-day" />.');
    }
  }

  function valuePlace(place: Place, value: string): Place {
    const line = padded.split('\n')[place.line - 1] ?? '';
    const at = line.indexOf(`"${value}"`, place.column - 1);
    return at < 0
      ? place
      : { file, line: place.line, column: at + 2, endLine: place.line, endColumn: at + 2 + value.length };
  }
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}…` : text);

function placeOf(file: string, node: Nodes): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

interface Located {
  readonly line?: number;
  readonly column?: number;
  readonly place?: {
    readonly line?: number;
    readonly column?: number;
    readonly start?: { line: number; column: number };
  };
  readonly ruleId?: string;
}

function errorPlace(file: string, error: unknown): Place {
  const { line, column, place } = error as Located;
  const at = {
    line: place?.start?.line ?? place?.line ?? line ?? 1,
    column: place?.start?.column ?? place?.column ?? column ?? 1,
  };
  return { file, ...at, endLine: at.line, endColumn: at.column + 1 };
}

function errorWords(error: unknown, text: string): [message: string, fix: string] {
  if (!(error instanceof Error) || (error as Located).ruleId === undefined) throw error;
  const { line } = errorPlace('', error);
  const shown = (text.split('\n')[line - 1] ?? '').trim();
  if (shown.includes('{') && !shown.includes('<')) {
    return [
      'A { opens code, and prose holds words only.',
      'Remove it, or write \\{ for a brace that should be read.',
    ];
  }
  if (shown.includes('<')) {
    return [
      'A < begins something that is not finished or not allowed.',
      'Write \\< for a plain “less than”; close <Ref to="…" /> with />.',
    ];
  }
  return [
    'This line cannot be read as prose.',
    'Look for a < or { on it or above it, and write \\< or \\{ instead.',
  ];
}
