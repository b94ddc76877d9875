import { dequal } from 'dequal/lite';
import type { Kind } from '../../kinds.ts';
import { fieldsOf, itemOf } from '../../schema/shape.ts';
import { addInterval, type Interval } from '../../time/interval.ts';
import { longestElapsed } from '../../time/longest.ts';
import type { TimePromise } from '../../time/promise.ts';
import {
  choicesOf,
  labelOf,
  readingOf,
  referenceIn,
  schemaOf,
  sortOf,
  type Schema,
} from './fields.client.ts';
import type { Material } from './material.client.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The targets of behaviours: whether more of it asks more. */
const TARGETS: Readonly<Record<string, boolean>> = {
  within: false,
  length: false,
  every: false,
  atLeast: true,
};
/** What is longer than this is not repeated: the lines below show it. */
const SHORT = 60;

/** What a proposal changes, a sentence a field: “Within tightened: from 1 business day to 4 business hours”. */
export function saidOf(before: Fields, after: Fields, material: Material): string[] {
  const schema = schemaOf(material.kind);
  const fields = { ...fieldsOf(schema, before), ...fieldsOf(schema, after) };
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !dequal(before[name], after[name]))
    .map((name) => {
      const [was, is] = [before[name], after[name]].map((value) => inWords(fields[name], value, material));
      const way = wayOf(name, fields[name], [before, after], material);
      const head = `${labelOf(name)}${way ? ` ${way}` : ''}`;
      if (before[name] === undefined) return is === undefined ? `${head} is new` : `${head} is new: ${is}`;
      if (after[name] === undefined)
        return was === undefined ? `${head} is gone` : `${head} is gone; it was ${was}`;
      return was === undefined || is === undefined
        ? `${head} says something else`
        : `${head}: from ${was} to ${is}`;
    });
}

/** A value in a few words; undefined where it takes more. */
function inWords(schema: Schema | undefined, value: unknown, material: Material): string | undefined {
  if (value === undefined || !schema) return undefined;
  const item = itemOf(schema);
  if (item) {
    const parts = (Array.isArray(value) ? value : [value]).map((one) => inWords(item, one, material));
    const text = parts.join(', ');
    return parts.includes(undefined) || text.length > SHORT * 2 ? undefined : text;
  }
  if (typeof value === 'object') return undefined;
  const text = String(value);
  const rule = referenceIn(schema);
  if (rule) return nameOf(text, rule.kinds, material) ?? text;
  if (sortOf(schema) === 'yes-no') return text === 'true' ? 'yes' : 'no';
  if (sortOf(schema) === 'choice' && choicesOf(schema).length > 0) return text.replaceAll('-', ' ');
  return text.length > SHORT ? undefined : text;
}

/** What whoever is named is called; undefined where nobody is. */
export function nameOf(id: string, kinds: readonly Kind[], { names }: Material): string | undefined {
  const [first = '', second] = id.split('/');
  if (second !== undefined) return names[first as Kind]?.[second];
  if (id === 'company') return kinds.includes('company') ? 'everyone' : undefined;
  return kinds.map((kind) => names[kind]?.[id]).find((name) => name !== undefined);
}

/** Which way a target of a behaviour goes, in the working hours of the company. */
function wayOf(
  name: string,
  schema: Schema | undefined,
  [before, after]: [Fields, Fields],
  material: Material,
) {
  const asksMore = TARGETS[name];
  if (material.kind !== 'behaviour' || !schema || asksMore === undefined) return undefined;
  const [was, is] = [before[name], after[name]].map((value) => lengthOf(schema, value, material));
  if (was === undefined || is === undefined || was === is) return undefined;
  return is > was === asksMore ? 'tightened' : 'loosened';
}

function lengthOf(
  schema: Schema,
  value: unknown,
  { hours, timezone }: Material,
): number | string | undefined {
  const read = (schema as { safeParse?: (value: unknown) => { data?: unknown } }).safeParse?.(value).data;
  if (read === undefined) return undefined;
  if (readingOf(schema) === 'interval') return addInterval('2026-01-01', read as Interval);
  return hours && longestElapsed(read as TimePromise, { hours, timezone, holidays: new Set() });
}
