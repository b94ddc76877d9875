import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../kinds.ts';
import { schemas } from '../schema/index.ts';
import { hasAudience } from '../source/record.ts';

/** The fields of a record that do not come back as they were, with what they were, as the schema of its kind reads both. */
export function changedFields(
  kind: Kind,
  before: unknown,
  after: unknown,
): [field: string, value: unknown][] {
  const back = readFields(kind, after);
  const was = readFields(kind, before);
  return [...new Set([...Object.keys(was), ...Object.keys(back)])].flatMap((field): [string, unknown][] =>
    isDeepStrictEqual(was[field], back[field]) ? [] : [[field, was[field]]],
  );
}

/** The fields of a record as its schema reads them; an empty list says as little as none. */
function readFields(kind: Kind, value: unknown): Record<string, unknown> {
  const read = { ...(schemas[kind].safeParse(withoutAudience(value)).data as object | undefined) };
  const fields = hasAudience(value) ? { ...read, audience: value.audience } : read;
  return Object.fromEntries(Object.entries(fields).filter(([, one]) => !saysNothing(one)));
}

const withoutAudience = (value: unknown): unknown =>
  hasAudience(value) ? { ...value, audience: undefined } : value;

const saysNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
