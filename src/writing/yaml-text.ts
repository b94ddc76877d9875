import { Document, isCollection, isScalar, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { fieldsOf, itemOf } from '../schema/shape.ts';
import { ID } from '../schema/common.ts';

type Schema = z.core.$ZodType;
const WIDTH = 110;

/** A record with its id. */
export type Entry = readonly [id: string, record: Readonly<Record<string, unknown>>];

/** The text of a file that holds one record, as a person would write it. */
export function recordText(kind: Kind, record: Readonly<Record<string, unknown>>, comment: string): string {
  return `# ${comment}\n\n${recordYaml(kind, record)}`;
}

/** The fields of a record, in the order of its schema. */
export function recordYaml(kind: Kind, record: Readonly<Record<string, unknown>>): string {
  return yamlOf(mapOf(Object.entries(ordered(record, schemas[kind])), schemas[kind], 0, record));
}

/** The text of a file that holds many records by their ids, in the order given. */
export function recordsText(kind: Kind, records: readonly Entry[], comment: string): string {
  return `# ${comment}\n\n${recordsYaml(kind, records)}`;
}

/** Records by their ids, in the order given, as they stand in such a file. */
export function recordsYaml(kind: Kind, records: readonly Entry[]): string {
  const map = new YAMLMap();
  for (const [id, record] of records) {
    map.items.push(new Pair(new Scalar(id), nodeOf(record, schemas[kind], 2)));
  }
  return yamlOf(map);
}

/** One field as it stands in a record, `name: value`; a value that was in quotes or on one line stays so. */
export function fieldYaml(name: string, value: unknown, schema: Schema | undefined, was?: Node): string {
  const map = new YAMLMap();
  map.items.push(new Pair(new Scalar(name), styledAs(was, nodeOf(value, schema, name.length + 2))));
  return yamlOf(map);
}

/** A value as it stands in a list; one that was in quotes or on one line stays so. */
export const valueYaml = (value: unknown, schema: Schema | undefined, was?: Node): string =>
  yamlOf(styledAs(was, nodeOf(value, schema, 2)));

function styledAs(was: Node | undefined, node: Node): Node {
  if (isCollection(was) && isCollection(node)) node.flow ||= was.flow ?? false;
  if (isScalar(was) && isScalar(node) && typeof node.value === 'string' && !node.value.includes('\n')) {
    if (was.type === 'QUOTE_DOUBLE' || was.type === 'QUOTE_SINGLE') node.type = was.type;
  }
  return node;
}

function yamlOf(contents: Node): string {
  const document = new Document(null, { version: '1.2' });
  document.contents = contents;
  const style = {
    lineWidth: WIDTH,
    singleQuote: true,
    flowCollectionPadding: false,
    // Text in double quotes that runs over several lines is not always read back as it was (yaml 2.9.1).
    doubleQuotedMinMultiLineLength: Infinity,
  };
  return document.toString(style);
}

function nodeOf(value: unknown, schema: Schema | undefined, indent: number): Node {
  if (Array.isArray(value)) return listOf(value, schema && itemOf(schema), indent);
  if (typeof value !== 'object' || value === null) return scalarOf(value);
  return mapOf(Object.entries(ordered(value, schema)), schema, indent, value);
}

function scalarOf(value: unknown): Scalar {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && value.includes('\n')) {
    scalar.type = LINES.test(value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
  }
  return scalar;
}

/** Lines that each begin and end with something to see, or are empty; other lines would lose their spaces. */
const LINES = /^\S(?:.*\S)?(?:\n+\S(?:.*\S)?)*\n?$/;

function mapOf(
  entries: [string, unknown][],
  schema: Schema | undefined,
  indent: number,
  value: unknown,
): YAMLMap {
  const map = new YAMLMap();
  const fields = (schema && fieldsOf(schema, value)) ?? {};
  for (const [name, part] of entries) {
    map.items.push(new Pair(new Scalar(name), nodeOf(part, fields[name], indent + name.length + 2)));
  }
  return map;
}

/** A list of ids stands on one line where it fits; every other list has a line for each entry. */
function listOf(values: readonly unknown[], item: Schema | undefined, indent: number): YAMLSeq {
  const list = new YAMLSeq();
  list.items.push(...values.map((value) => nodeOf(value, item, indent)));
  const areIds = values.every((value) => typeof value === 'string' && ID.test(value));
  list.flow = values.length === 0 || (areIds && indent + values.join(', ').length + 2 <= WIDTH);
  return list;
}

/** The fields of a value in the order of its schema; what the schema does not know comes last. */
function ordered(value: object, schema: Schema | undefined): Record<string, unknown> {
  const known = Object.keys((schema && fieldsOf(schema, value)) ?? {});
  const written = Object.entries(value).filter(([, part]) => part !== undefined);
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return Object.fromEntries(written.sort(([a], [b]) => rank(a) - rank(b)));
}
