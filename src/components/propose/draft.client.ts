import { dequal } from 'dequal/lite';
import type { z } from 'zod';
import { fieldsOf, itemOf } from '../../schema/shape.ts';
import type { FieldPath } from '../../schema/written.ts';
import { squeeze } from '../../time/quantity.ts';
import { fieldsIn, mayBeText, readingOf, shortFor, sortOf, type Schema } from './fields.client.ts';

const TIMES = new Set<string>(['promise', 'interval']);

/** What is filled in: texts, lists and groups of them, whatever the record says them as. */
export type Draft = string | readonly Draft[] | Group | undefined;
/** A group that is filled in. */
export interface Group {
  readonly [name: string]: Draft;
}

/** What stands in a form for what stands in a record: one value for a list is a list of one, and a short form has its parts. */
export function draftOf(schema: Schema, value: unknown): Draft {
  if (value === undefined || value === null) return undefined;
  switch (sortOf(schema)) {
    case 'list': {
      const item = itemOf(schema);
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return list.map((one) => (item ? draftOf(item, one) : String(one)));
    }
    case 'group':
      return groupOf(schema, value);
    case 'choice':
      return typeof value === 'object' ? groupOf(schema, value) : String(value);
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function groupOf(schema: Schema, value: unknown): Draft {
  if (typeof value !== 'object') {
    const short = mayBeText(schema) ? undefined : shortFor(schema);
    return short === undefined ? String(value) : { [short]: String(value) };
  }
  const fields = fieldsOf(schema, value) ?? {};
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, part]: [string, unknown]) => {
      const field = name === 'type' && sortOf(schema) === 'choice' ? undefined : fields[name];
      const draft = field ? draftOf(field, part) : String(part);
      // What no form can ask for is no part of it.
      return draft === undefined || (field && sortOf(field) === 'none') ? [] : [[name, draft]];
    }),
  );
}

/** What a form says as a record says it; what is as it was before stays as it was written. */
export function writtenAs(schema: Schema, draft: Draft, before: unknown): unknown {
  if (draft === undefined || draft === '') return undefined;
  if (before !== undefined && dequal(draftOf(schema, before), draft)) return before;
  if (typeof draft === 'string') {
    const text = textAs(schema, draft);
    // A block of several lines mostly ends its last one; without that the line above the block would change, too.
    return typeof text === 'string' && text.includes('\n') && String(before).endsWith('\n')
      ? `${text}\n`
      : text;
  }
  if (Array.isArray(draft)) return listAs(schema, draft, before);
  return groupAs(schema, draft as Group, before);
}

function textAs(schema: Schema, draft: string): unknown {
  const text = draft.replace(/\s+$/, '');
  if (text === '') return undefined;
  const sort = sortOf(schema);
  if (sort === 'number' && /^-?\d+(?:\.\d+)?$/.test(text.trim())) return Number(text);
  if (sort === 'yes-no' && (text === 'true' || text === 'false')) return text === 'true';
  const time = squeeze(text);
  // A time is read in any case and spacing, and written in one.
  if (TIMES.has(readingOf(schema)) && (schema as z.ZodType).safeParse(time).success) return time;
  return sort === 'text' && text.includes('\n') ? text : text.trim();
}

function listAs(schema: Schema, draft: readonly Draft[], before: unknown): unknown {
  const item = itemOf(schema);
  if (!item) return draft;
  const was: readonly unknown[] = Array.isArray(before) ? before : before === undefined ? [] : [before];
  const same = (one: Draft) => was.find((other) => dequal(draftOf(item, other), one));
  const list = draft
    .map((one, index) => same(one) ?? writtenAs(item, one, was[index]))
    .filter((one) => one !== undefined);
  if (list.length === 0) return undefined;
  const [only] = list;
  return list.length === 1 && typeof only !== 'object' && !Array.isArray(before) ? only : list;
}

function groupAs(schema: Schema, draft: Group, before: unknown): unknown {
  const known = new Set(fieldsIn(schema, draft).map(({ name }) => name));
  const fields = fieldsOf(schema, draft) ?? {};
  const short = shortFor(schema);
  const was = typeof before === 'object' ? { ...before } : short === undefined ? {} : { [short]: before };
  const named = was as Record<string, unknown>;
  // What no form can ask for, such as the number of a format, stays.
  const kept = Object.entries(named).filter(([name]) => !known.has(name) && Object.hasOwn(fields, name));
  const written = fieldsIn(schema, draft).flatMap(({ name, schema: field }): [string, unknown][] => {
    const value = writtenAs(field, draft[name], named[name]);
    return value === undefined ? [] : [[name, value]];
  });
  const group = Object.fromEntries([...kept, ...written]);
  const [only, ...more] = Object.keys(group);
  return typeof before === 'string' && only === short && more.length === 0 ? Object.values(group)[0] : group;
}

/** What is filled in at a path. */
export const draftAt = (draft: Draft, path: FieldPath): Draft =>
  path.reduce<Draft>((at, step) => (at as Record<string | number, Draft> | undefined)?.[step], draft);

/** A form with something else filled in at a path; nothing where it is undefined. */
export function withAt(draft: Draft, [step, ...rest]: FieldPath, value: Draft): Draft {
  if (step === undefined) return value;
  const inner = withAt((draft as Record<string | number, Draft> | undefined)?.[step], rest, value);
  if (typeof step === 'number') {
    const list = [...((draft ?? []) as readonly Draft[])];
    if (inner === undefined) list.splice(step, 1);
    else list[step] = inner;
    return list;
  }
  const { [step]: _, ...others } = (draft ?? {}) as Group;
  return inner === undefined ? others : { ...others, [step]: inner };
}

/** What is filled in without entries of lists that were left empty. */
export function withoutBlanks(draft: Draft): Draft {
  if (typeof draft !== 'object') return draft;
  if (Array.isArray(draft)) return (draft as readonly Draft[]).filter((one) => one !== '').map(withoutBlanks);
  return Object.fromEntries(
    Object.entries(draft as Group).map(([name, part]) => [name, withoutBlanks(part)]),
  );
}
