import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { listed, nearest } from '../schema/nearest.ts';
import { isViewName, VIEW_NAMES } from '../words.ts';
import type { Fault } from './fault.ts';
import type { Place } from './place.ts';

/** A reference that stands in prose, as `kind/id`. */
export interface ProseReference {
  readonly to: string;
  readonly place: Place;
}

/** What prose may use beside Markdown: each component, and its attributes. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Ref: ['to'], Figure: ['view'] };

/** What may stand between <Ref> and </Ref>. */
const WORDS = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break']);

/** Everything in a tree of prose that is not prose, and what it refers to; `text` is what the tree was read from. */
export function proseFaults(
  tree: Root,
  file: string,
  text = '',
): { faults: Fault[]; references: ProseReference[] } {
  const faults: Fault[] = [];
  const references: ProseReference[] = [];
  const refuse = (place: Place, message: string, fix: string) =>
    faults.push({ rule: 'prose-is-data', place, message, fix });
  walk(tree, []);
  return { faults, references };

  function walk(node: Nodes, above: readonly Nodes[]): void {
    const place = placeOf(file, node);
    switch (node.type) {
      case 'mdxjsEsm':
        refuseModule(node.value, place);
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
        if (!checkElement(node, place, above)) return;
        break;
      case 'html':
        refuse(place, 'This is raw HTML; prose holds words only.', 'Remove it.');
        return;
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
        checkAddress(node.url, place);
        break;
    }
    if ('children' in node) for (const child of node.children) walk(child, [...above, node]);
  }

  function refuseModule(code: string, place: Place): void {
    const word = /^\s*(import|export)\b/.exec(code)?.[1] ?? 'import';
    refuse(
      { ...place, endLine: place.line, endColumn: place.column + word.length },
      `A paragraph that begins with “${word}” is code; prose holds words only.`,
      'Remove it, or begin the paragraph with another word.',
    );
  }

  function checkAddress(url: string, place: Place): void {
    if (/^(?:https?:\/\/|mailto:|#)/i.test(url)) return;
    const inside = /^\.{0,2}\/|^[^:]*$/.test(url);
    refuse(
      place,
      inside
        ? `“${short(url)}” is an address within this site.`
        : `“${short(url)}” is not an address a reader can follow.`,
      inside
        ? 'Name the record instead: <Ref to="behaviour/reply-in-a-day">your words</Ref>.'
        : 'Link to https://… or mailto:….',
    );
  }

  /** Judges a component; false where what is inside it needs no look of its own. */
  function checkElement(
    node: MdxJsxFlowElement | MdxJsxTextElement,
    place: Place,
    above: readonly Nodes[],
  ): boolean {
    const name = node.name ?? '';
    const names = Object.keys(COMPONENTS);
    const tag = { ...place, endLine: place.line, endColumn: place.column + name.length + 1 };
    const allowed = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
    if (!allowed) {
      const near = nearest(name, names);
      const did = near ? `Did you mean <${near}>? ` : '';
      refuse(
        tag,
        `“<${name}>” is nothing that prose may use.`,
        `${did}Remove it; allowed is ${listed(names.map((one) => `<${one}>`))} alone. For a plain < write \\<.`,
      );
      return false;
    }
    const before = faults.length;
    const seen = new Set<string>();
    for (const attribute of node.attributes) {
      const literal = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
      const shown = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      if (!literal)
        refuse(
          tag,
          `“${shown}” of <${name}> is code, or has no value.`,
          `Write ${allowed[0]}="…", in straight double quotes.`,
        );
      else if (!allowed.includes(shown))
        refuse(tag, `“${shown}” is nothing that <${name}> has.`, `Allowed: ${listed(allowed)}.`);
      else if (seen.has(shown)) refuse(tag, `“${shown}” is written twice.`, 'Keep one of them.');
      else if (shown === 'to')
        references.push({ to: String(attribute.value), place: valuePlace(place, String(attribute.value)) });
      else checkView(String(attribute.value), valuePlace(place, String(attribute.value)));
      seen.add(shown);
    }
    if (name === 'Figure') return checkFigure(node, tag, faults.length === before && !seen.has('view'));
    if (faults.length === before && !seen.has('to'))
      refuse(tag, '<Ref> does not say to what.', 'Write <Ref to="behaviour/reply-in-a-day" />.');
    if (above.some(({ type }) => type === 'link')) {
      refuse(tag, '<Ref> is a link, and stands inside another link.', 'Take it out of the link.');
    } else if (node.children.some((child) => !holdsWords(child))) {
      refuse(
        tag,
        'Between <Ref> and </Ref> stand words only.',
        'Write <Ref to="…">your words</Ref> on one line.',
      );
      return false;
    }
    return true;
  }

  /** Judges where a figure stands; what is inside it needs no look of its own. */
  function checkFigure(node: MdxJsxFlowElement | MdxJsxTextElement, tag: Place, isUnnamed: boolean): boolean {
    const example = '<Figure view="overlaps" />';
    if (isUnnamed) refuse(tag, '<Figure> does not say which view it shows.', `Write ${example}.`);
    if (node.type === 'mdxJsxTextElement')
      refuse(tag, '<Figure> stands among words.', `Write ${example} on a line of its own.`);
    else if (node.children.length > 0)
      refuse(tag, 'Something stands between <Figure> and </Figure>.', `Write ${example} alone.`);
    return false;
  }

  function checkView(view: string, place: Place): void {
    if (isViewName(view)) return;
    const near = nearest(view, VIEW_NAMES);
    refuse(
      place,
      `“${short(view)}” is no view.`,
      `${near ? `Did you mean ${near}? ` : ''}Allowed: ${listed(VIEW_NAMES)}.`,
    );
  }

  function valuePlace(place: Place, value: string): Place {
    const line = text.split('\n', place.line)[place.line - 1] ?? '';
    const at = line.indexOf(`"${value}"`, place.column - 1);
    if (at < 0) return place;
    return { file, line: place.line, column: at + 2, endLine: place.line, endColumn: at + 2 + value.length };
  }
}

const holdsWords = (node: Nodes): boolean =>
  WORDS.has(node.type) && (!('children' in node) || node.children.every(holdsWords));

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}…` : text);

function placeOf(file: string, node: Nodes): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
