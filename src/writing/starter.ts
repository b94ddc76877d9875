import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { core, fieldsOf, isRequired, sentenceOf, sharedFieldsOf } from '../schema/shape.ts';
import { forms, references } from '../schema/common.ts';

type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;

/** A field that a record must have and that nobody has said yet. */
export interface Needed {
  readonly name: string;
  readonly schema: Schema;
}

/** Days on which something happens: the day on which it is written down is a likely one. */
const TODAY = new Set(['date', 'raised']);

/**
 * A new record with what can be filled in honestly: a name from its id, today as the day on which something happened,
 * and for each text that is still to be written “TODO” and what belongs there, which `check` reports until somebody has.
 */
export function starterRecord(
  kind: Kind,
  id: string | undefined,
  given: Fields,
  today: string,
): { readonly record: Fields; readonly needed: readonly Needed[] } {
  const fields = fieldsOf(schemas[kind], given) ?? sharedFieldsOf(schemas[kind]);
  const record: Record<string, unknown> = { ...given };
  const needed: Needed[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    if (!isRequired(schema) || record[name] !== undefined) continue;
    if (name === 'name' && id !== undefined) record[name] = nameFrom(id);
    else if (TODAY.has(name)) record[name] = today;
    else if (isText(schema)) record[name] = `TODO: ${sentenceOf(schema) ?? name}`;
    else needed.push({ name, schema });
  }
  return { record, needed };
}

/** What an id says as a name: `reply-in-a-day` is “Reply in a day”. */
export const nameFrom = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Whether a field holds words of people: neither an id, nor a time, nor one of a few words. */
export function isText(schema: Schema): boolean {
  const text = core(schema) as z.ZodType;
  return text._zod.def.type === 'string' && !references.get(text) && !forms.get(text);
}
