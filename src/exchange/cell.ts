import { references } from '../schema/common.ts';
import { core, isOneOrMore, itemOf, typeOf } from '../schema/shape.ts';
import type { z } from 'zod';
import type { Column } from './columns.ts';

type Schema = z.core.$ZodType;

/** A filled cell: its column, and its value as an author would write it; a list is always a list here. */
export interface Cell {
  readonly column: Column;
  readonly value: unknown;
}

/** Converts the text of a cell as its field wants it, and counts the entries of a list that stand there repeatedly. */
export function readCell(
  column: Column,
  text: string,
): { cell: Cell | undefined; repeated: (readonly [entry: string, times: number])[] } {
  const item = itemOf(column.schema);
  if (!item) return { cell: { column, value: scalar(column.schema, text) }, repeated: [] };
  const times = new Map<string, number>();
  for (const part of text.split(separator(item))) {
    const entry = part.trim();
    if (entry !== '') times.set(entry, (times.get(entry) ?? 0) + 1);
  }
  const value = [...times.keys()].map((entry) => scalar(item, entry));
  const repeated = [...times].filter(([, count]) => count > 1);
  return { cell: value.length > 0 ? { column, value } : undefined, repeated };
}

/** What an author would write for a cell: where a field takes one value or a list, one value stands alone. */
export function written({ column, value }: Cell): unknown {
  return Array.isArray(value) && value.length === 1 && isOneOrMore(column.schema) ? value[0] : value;
}

/** Text may hold a semicolon, so there only `; ` divides; an id cannot. */
const separator = (item: Schema): RegExp => (references.has(core(item)) ? /;/ : /;\s+|;$/);

function scalar(schema: Schema, text: string): unknown {
  const type = typeOf(schema);
  if (type === 'number' && /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
  if (type === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
