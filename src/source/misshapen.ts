import { KINDS, type Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { fieldsOf, variantsOf } from '../schema/shape.ts';
import { toId } from '../schema/common.ts';
import type { Path } from './yaml.ts';

/** A file whose records stand where no record belongs: what to say, where, and the ids that can still be seen. */
export interface Misshapen {
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
  readonly ids: readonly string[];
  /** Whether names that are written twice are part of the same mistake. */
  readonly repeats: boolean;
}

const OUTDENT = 'and move the lines below it two spaces to the left.';

/** What is wrong with the whole of a file that lists records by their ids, or undefined. */
export function misshapenList(kind: Kind, file: string, value: unknown): Misshapen | undefined {
  const called = KINDS[kind].heading.toLowerCase();
  if (Array.isArray(value)) {
    return {
      path: [],
      message: `${file} is a list with hyphens; ${called} stand in it by their ids.`,
      fix: 'Begin each record with its id and a colon instead of “- ”, and write its fields below, two spaces further in.',
      ids: value.flatMap(idOfEntry),
      repeats: false,
    };
  }
  if (!isGroup(value)) return undefined;
  const [[name, inner] = ['', undefined], ...others] = Object.entries(value);
  const records = Array.isArray(inner) ? inner : isGroup(inner) ? Object.values(inner) : [];
  if (others.length === 0 && isNameOf(kind, name) && records.length > 0 && records.every(isGroup)) {
    return {
      path: [name],
      message: `“${name}:” names the whole file, which holds nothing but ${called}.`,
      fix: `Remove this line, ${OUTDENT}`,
      ids: Array.isArray(inner) ? inner.flatMap(idOfEntry) : Object.keys(inner as object),
      repeats: false,
    };
  }
  return notIndented(kind, value);
}

/** What is wrong with a file of one record that begins with the name of that record, or undefined. */
export function misshapenRecord(kind: Kind, id: string, value: unknown): Misshapen | undefined {
  if (!isGroup(value)) return undefined;
  const [[name, inner] = ['', undefined], ...others] = Object.entries(value);
  if (others.length > 0 || !isGroup(inner) || fieldNames(kind).has(name)) return undefined;
  if (name !== id && !isNameOf(kind, name)) return undefined;
  return {
    path: [name],
    message: `“${name}:” names the record that this file holds alone; its own name says that already.`,
    fix: `Remove this line, ${OUTDENT}`,
    ids: [id],
    repeats: false,
  };
}

/** Fields that stand at the left edge, where only ids do. */
function notIndented(kind: Kind, value: Record<string, unknown>): Misshapen | undefined {
  const fields = fieldNames(kind);
  const entries = Object.entries(value);
  const first = entries.findIndex(([name, inner]) => fields.has(name) && inner !== null && !isGroup(inner));
  const [field] = entries[first] ?? [];
  if (field === undefined) return undefined;
  const [id, above] = entries[first - 1] ?? [];
  const ids = entries.filter(([name]) => !fields.has(name)).map(([name]) => name);
  return {
    path: [field],
    message: `\`${field}\` begins in the first column, where ids stand.`,
    fix:
      id !== undefined && above === null
        ? `Indent the fields of “${id}” by two spaces.`
        : 'Write a line with the id of the record and a colon above its fields, and indent them by two spaces.',
    ids,
    repeats: true,
  };
}

/** The id that an entry of a list seems to have. */
function idOfEntry(entry: unknown): string[] {
  if (!isGroup(entry)) return [];
  const { id, name } = entry;
  if (typeof id === 'string') return [id];
  const [only, ...more] = Object.entries(entry);
  if (only && more.length === 0 && isGroup(only[1])) return [only[0]];
  const made = typeof name === 'string' ? toId(name) : undefined;
  return made === undefined ? [] : [made];
}

const names = new Map<Kind, ReadonlySet<string>>();

/** Every field that a record of a kind may have, whatever its type. */
function fieldNames(kind: Kind): ReadonlySet<string> {
  const schema = schemas[kind];
  const known =
    names.get(kind) ??
    new Set([fieldsOf(schema) ?? {}, ...variantsOf(schema).map(({ fields }) => fields)].flatMap(Object.keys));
  names.set(kind, known);
  return known;
}

function isNameOf(kind: Kind, word: string): boolean {
  const { plural, label, heading } = KINDS[kind];
  return [kind, plural, label, heading.toLowerCase()].includes(word.toLowerCase());
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
