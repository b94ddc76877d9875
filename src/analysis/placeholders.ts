import { isHere, type AnyNode, type Playbook } from '../model/playbook.ts';
import type { Place } from '../source/place.ts';

/** Text that somebody meant to replace. */
export interface Placeholder {
  readonly node: AnyNode;
  readonly place: Place;
  /** The mark by which it is known, as it was written. */
  readonly mark: string;
}

/**
 * Marks that are left for whoever fills a text in: a word in capitals that begins it, ends it or stands before a colon, and
 * brackets that ask for something. A sentence that speaks about such a word in its middle is a sentence.
 */
const MARKS: readonly RegExp[] = [
  /^(?:TODO|TBD|TBC|FIXME|XXX)\b/,
  /\b(?:TODO|TBD|TBC|FIXME|XXX)(?=:)/,
  /(?:^|[\s:–—-])(?:TBD|TBC|XXX)(?=[.…]?$)/,
  /\{\{[^{}]*\}\}/,
  /<(?:your|the name|name of|insert|replace)\b[^<>]*>/i,
  /\[(?:your|insert|replace|fill in)\b[^[\]]*\]/i,
  /\blorem ipsum\b/i,
];
/** What is said of a record by the house, and not by its author. */
const NOT_WRITTEN = new Set(['kind', 'id', 'ref', 'label', 'file', 'at', 'prose', 'backlinks', 'formerly']);

/** Text in any field or story of a record that still waits for its author, in order of file. */
export function placeholders(playbook: Playbook, kinds: readonly AnyNode['kind'][]): Placeholder[] {
  return kinds
    .flatMap((kind): readonly AnyNode[] => playbook.all(kind))
    .flatMap((node) => {
      const fields = Object.entries(node).filter(([name]) => !NOT_WRITTEN.has(name));
      const written = fields.flatMap(([name, value]) => [...textsIn(value, [name])]);
      const told = written.map(({ text, path }) => ({ text, place: () => node.at(path) }));
      const story = (node.prose?.blocks ?? []).map(({ text, place }) => ({ text, place: () => place }));
      return [...told, ...story].flatMap(({ text, place }) => {
        const mark = markIn(text);
        return mark === undefined ? [] : [{ node, place: place(), mark }];
      });
    });
}

function markIn(text: string): string | undefined {
  for (const pattern of MARKS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

function* textsIn(
  value: unknown,
  path: readonly (string | number)[],
): Generator<{ text: string; path: readonly (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* textsIn(one, [...path, at]);
  else if (typeof value === 'object' && value !== null && !isNode(value))
    for (const [name, one] of Object.entries(value)) yield* textsIn(one, [...path, name]);
}

/** Whether a value is another record, which is looked at on its own. */
const isNode = (value: object): boolean =>
  'kind' in value && (isHere(value as AnyNode) ? 'ref' in value : true);
