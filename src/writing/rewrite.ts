import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { fieldsOf, itemOf } from '../schema/shape.ts';
import { addedItems, droppedItems, indentAt, lineEnd, ownEnd, wholeLines, type Splice } from './splices.ts';
import { isSame } from './same.ts';
import { fieldYaml, valueYaml } from './yaml-text.ts';

type Schema = z.core.$ZodType | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** The fields of a file of prose, between its two lines of hyphens. */
const HEAD = /^(---[ \t]*\r?\n)([\s\S]*?)(?=^---[ \t]*(?:\r?\n|$))/m;

/**
 * The text of a file with one record of it saying what is given: just what differs is written anew, in its place;
 * every other line, comments and order too, stays as it is. `id` names the record in a file of many.
 * Of prose the fields alone are rewritten. Undefined where the text cannot be edited so, such as one that cannot be read.
 */
export function rewriteRecord(
  text: string,
  kind: Kind,
  record: Fields,
  { id }: { readonly id?: string | undefined } = {},
): string | undefined {
  const after = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  const [, opening = '', head] = text.startsWith('---') ? (HEAD.exec(text) ?? []) : [];
  if (head === undefined) return rewriteYaml(text, kind, after, id);
  const rewritten = rewriteYaml(head, kind, after, id);
  return rewritten === undefined ? undefined : opening + rewritten + text.slice(opening.length + head.length);
}

function rewriteYaml(text: string, kind: Kind, after: Fields, id: string | undefined): string | undefined {
  const { contents, errors } = parseDocument(text, { strict: true, stringKeys: true });
  const record = id === undefined ? contents : isMap(contents) ? contents.get(id, true) : undefined;
  if (errors.length > 0 || !isMap(record)) return undefined;
  const schema = schemas[kind];
  const splices = editMap(text, record, schema, after) ?? inOneLine(record, schema, after);
  if (!splices) return undefined;
  const result = applied(text, splices);
  return isAsWanted(text, result, schema, after, id) ? result : undefined;
}

/**
 * The text of a file that is a list, saying what is given: entries that differ are written anew in their place, new ones
 * come to the end; every other line stays as it is. Undefined where the text cannot be edited so.
 */
export function rewriteList(
  text: string,
  schema: z.ZodType<readonly unknown[]>,
  after: readonly unknown[],
): string | undefined {
  const { contents, errors } = parseDocument(text, { strict: true, stringKeys: true });
  if (errors.length > 0) return undefined;
  const isEmpty = contents === null || (isScalar(contents) ? contents.value === null : isEmptyList(contents));
  const splices = isEmpty ? [begun(text, contents, schema, after)] : editNode(text, contents, schema, after);
  if (!splices) return undefined;
  const result = applied(text, splices);
  return isAsWanted(text, result, schema, after, undefined) ? result : undefined;
}

const isEmptyList = (node: Node): boolean => isSeq(node) && node.items.length === 0;

/** A list where nothing stood but comments, or an empty list. */
function begun(text: string, contents: Node | null, schema: Schema, after: readonly unknown[]): Splice {
  const end = text.endsWith('\n') || text === '' ? '' : '\n';
  const yaml = valueYaml(after, schema);
  if (!contents || isScalar(contents)) return { from: text.length, to: text.length, text: end + yaml };
  const [from = 0, to = from] = contents.range ?? [];
  return { from, to, text: yaml.trimEnd() };
}

/** What has to be cut and put into a map so that it says `after`; undefined where it must be written whole. */
function editMap(text: string, map: YAMLMap, schema: Schema, after: Fields): Splice[] | undefined {
  if (map.flow) return undefined;
  const before = map.toJSON() as Fields;
  const fields = (schema && fieldsOf(schema, after)) ?? {};
  const names = map.items.map(({ key }) => String(isScalar(key) ? key.value : ''));
  const order = Object.keys(fields);
  const splices: Splice[] = [];
  for (const [index, pair] of map.items.entries()) {
    const name = names[index] ?? '';
    if (after[name] === undefined) {
      const lines = wholeLines(text, pair.key as Node, ownEnd(text, pair));
      if (!lines) return undefined;
      splices.push({ ...lines, text: '' });
    } else if (!isSame(fields[name], before[name], after[name])) {
      splices.push(...editPair(text, pair as Pair<Node, Node | null>, name, fields[name], after));
    }
  }
  const fresh = Object.keys(after).filter((name) => after[name] !== undefined && !names.includes(name));
  for (const name of fresh.sort((a, b) => place(a) - place(b))) {
    const follows = map.items.findLast((_, index) => place(names[index] ?? '') < place(name));
    const anchor = follows ?? map.items[0];
    if (!anchor) return undefined;
    const first = (anchor.key as Node).range?.[0] ?? 0;
    const yaml = indented(fieldYaml(name, after[name], fields[name]), indentAt(text, first));
    const at = follows ? lineEnd(text, ownEnd(text, follows)) : first;
    splices.push({
      from: at,
      to: at,
      text: follows ? `\n${pad(text, first)}${yaml}` : `${yaml}\n${pad(text, first)}`,
    });
  }
  return splices;

  function place(name: string): number {
    return order.includes(name) ? order.indexOf(name) : order.length;
  }
}

/** A record between braces is written anew between braces. */
function inOneLine(record: YAMLMap, schema: Schema, after: Fields): Splice[] | undefined {
  const [from, to] = record.range ?? [];
  if (!record.flow || from === undefined || to === undefined) return undefined;
  return [{ from, to, text: valueYaml(after, schema, record).trimEnd() }];
}

function editPair(
  text: string,
  pair: Pair<Node, Node | null>,
  name: string,
  schema: Schema,
  after: Fields,
): Splice[] {
  const inner = pair.value && editNode(text, pair.value, schema, after[name]);
  if (inner) return inner;
  const from = pair.key.range?.[0] ?? 0;
  const yaml = fieldYaml(name, after[name], schema, pair.value ?? undefined);
  return [{ from, to: ownEnd(text, pair), text: indented(yaml, indentAt(text, from)) }];
}

/** What has to be cut and put inside a value; undefined where it must be written whole. */
function editNode(text: string, node: Node, schema: Schema, after: unknown): Splice[] | undefined {
  if (isMap(node)) {
    const isGroup = typeof after === 'object' && after !== null && !Array.isArray(after);
    return isGroup ? editMap(text, node, schema, after as Fields) : undefined;
  }
  if (!isSeq<Node>(node) || node.flow || !Array.isArray(after)) return undefined;
  const item = schema && itemOf(schema);
  const before = node.toJSON();
  if (before.length === after.length) {
    return node.items.flatMap((one, index) => {
      if (isSame(item, before[index], after[index])) return [];
      return editNode(text, one, item, after[index]) ?? [whole(one, after[index])];
    });
  }
  const same = (one: unknown, other: unknown) => isSame(item, one, other);
  const items = node.items;
  return (
    droppedItems(text, items, before, after, same) ??
    addedItems(text, items, before, after, same, (value, column) => indented(valueYaml(value, item), column))
  );

  function whole(one: Node, value: unknown): Splice {
    const from = one.range?.[0] ?? 0;
    return { from, to: ownEnd(text, one), text: indented(valueYaml(value, item, one), indentAt(text, from)) };
  }
}

function isAsWanted(
  was: string,
  is: string,
  schema: Schema,
  after: Fields | readonly unknown[],
  id: string | undefined,
): boolean {
  const [before, now] = [was, is].map((text) => {
    const { contents, errors } = parseDocument(text, { strict: true, stringKeys: true });
    return errors.length > 0 ? undefined : (contents?.toJSON() as Fields | undefined);
  });
  if (!now) return false;
  if (id === undefined) return isSame(schema, now, after);
  const { [id]: _, ...others } = before ?? {};
  const { [id]: record, ...rest } = now;
  return isSame(schema, record, after) && isSame(undefined, others, rest);
}

/** A text with splices in it; its line ends are those of the text. */
function applied(text: string, splices: readonly Splice[]): string {
  const ends = text.includes('\r\n') ? '\r\n' : '\n';
  // Of two at one place the later one stands behind the earlier.
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => b.from - a.from || b.index - a.index)
    .reduce(
      (all, { from, to, text: put }) => all.slice(0, from) + put.replaceAll('\n', ends) + all.slice(to),
      text,
    );
}

/** Every line but the first, moved in; empty lines stay empty. */
const indented = (yaml: string, column: number): string =>
  yaml.replace(/\n$/, '').replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);

const pad = (text: string, at: number): string => ' '.repeat(indentAt(text, at));
