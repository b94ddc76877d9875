import type { z } from 'zod';
import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { itemOf, longForm } from '../schema/shape.ts';
import { readCell } from './cell.ts';
import { fieldSets } from './columns.ts';

type Schema = z.core.$ZodType;

/** A column of values: its name, and the text of each cell; undefined where a record says nothing there. */
export interface Spread {
  readonly name: string;
  readonly cells: readonly (string | undefined)[];
}

/** The columns that records of a kind fill, in the order of their schema, the counterpart of how a row is read. */
export function spread(kind: Kind, records: readonly Readonly<Record<string, unknown>>[]): Spread[] {
  return inGroup(schemas[kind], '', records);
}

/** The cells that one record fills, by the names of their columns. */
export function cellsOf(kind: Kind, record: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(spread(kind, [record]).flatMap(({ name, cells: [text] }) => (text ? [[name, text]] : [])));
}

function inGroup(schema: Schema, before: string, groups: readonly unknown[]): Spread[] {
  const fields = new Map<string, Schema>();
  for (const set of fieldSets(schema))
    for (const [name, field] of Object.entries(set)) if (!fields.has(name)) fields.set(name, field);
  return [...fields].flatMap(([name, field]) =>
    below(
      field,
      before + name,
      groups.map((group) => (group as Record<string, unknown> | undefined)?.[name]),
    ),
  );
}

function below(schema: Schema, name: string, values: readonly unknown[]): Spread[] {
  if (values.every((value) => value === undefined)) return [];
  const item = itemOf(schema);
  if (item) {
    const lists = values.map((value) => [value ?? []].flat());
    const joined = lists.map((list) => list.map(textOf).join('; '));
    if (lists.every((list, index) => comesBack(schema, list, joined[index] ?? ''))) return [column(joined)];
    // A short form stands alone only where every record has it: one field is not said in two ways.
    const isLong = lists.some((list) => list.some(isGroup));
    const most = Math.max(...lists.map((list) => list.length));
    return Array.from({ length: most }).flatMap((_, place) =>
      below(
        item,
        `${name}.${place + 1}`,
        lists.map((list) => (isLong ? longForm(item, list[place]) : list[place])),
      ),
    );
  }
  if (fieldSets(schema).length > 0 && values.some(isGroup))
    return inGroup(
      schema,
      `${name}.`,
      values.map((value) => longForm(schema, value)),
    );
  return [column(values.map(textOf))];

  function column(texts: readonly string[]): Spread {
    return { name, cells: texts.map((text) => (text === '' ? undefined : text)) };
  }
}

/** Whether a list is read from one cell as it was. */
function comesBack(schema: Schema, list: readonly unknown[], text: string): boolean {
  if (list.length === 0) return true;
  if (list.some(isGroup)) return false;
  const { cell } = readCell({ name: '', path: [], schema }, text);
  const back = (cell?.value as readonly unknown[] | undefined) ?? [];
  return isDeepStrictEqual(back.map(textOf), list.map(textOf));
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (value === undefined ? '' : String(value).trim());
