import type { z } from 'zod';
import { references, shortFormOf, type RefRule } from './common.ts';

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly element?: Schema;
  readonly shape?: Record<string, Schema>;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Record<string, string>;
  readonly transform?: (value: unknown, context: unknown) => unknown;
}
type Schema = z.core.$ZodType;

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

/** The schema below optional, default and conversion: the one that says what shape is written. */
export function core(schema: Schema): Schema {
  const def = definition(schema);
  if (def.innerType) return core(def.innerType);
  if (def.type !== 'pipe' || !def.in || !def.out) return schema;
  return core(definition(def.in).type === 'transform' ? def.out : def.in);
}

/** A value in its long form: one value for a list is a list, a short form the group that it stands for. */
export function longForm(schema: Schema, value: unknown): unknown {
  const def = definition(schema);
  if (value === undefined) return undefined;
  if (def.innerType) return longForm(def.innerType, value);
  if (def.type !== 'pipe' || !def.in || !def.out) return value;
  const { type, transform } = definition(def.in);
  return type === 'transform' ? longForm(def.out, transform?.(value, {})) : longForm(def.in, value);
}

/** The fields of an object schema; of a schema with types, those of the type that `value` names. */
export function fieldsOf(schema: Schema, value?: unknown): Record<string, Schema> | undefined {
  const inner = core(schema);
  const def = definition(inner);
  if (def.shape) return def.shape;
  if (!def.options || !def.discriminator) return undefined;
  const type = (value as Record<string, unknown> | null | undefined)?.[def.discriminator];
  const option = def.options.find((candidate) =>
    typeNames(candidate, def.discriminator ?? '').includes(String(type)),
  );
  return option && fieldsOf(option);
}

/** The variants of a schema with types: the name of each and its fields. */
export function variantsOf(schema: Schema): { name: string; fields: Record<string, Schema> }[] {
  const def = definition(core(schema));
  const by = def.discriminator;
  if (!def.options || !by) return [];
  return def.options.flatMap((option) =>
    typeNames(option, by).map((name) => ({ name, fields: fieldsOf(option) ?? {} })),
  );
}

/** The fields that every type of a schema with types has: what can be said before the type is known. */
export function sharedFieldsOf(schema: Schema): Record<string, Schema> {
  const [first, ...others] = variantsOf(schema).map(({ fields }) => fields);
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name]) => others.every((fields) => Object.hasOwn(fields, name))),
  );
}

/** The text that may stand alone for a group of fields, such as one range for all working hours; undefined where none may. */
export function shortOf(schema: Schema): Schema | undefined {
  const def = definition(schema);
  return (
    shortFormOf(schema) ??
    ((def.innerType ?? def.in) ? shortOf(def.innerType ?? (def.in as Schema)) : undefined)
  );
}

function typeNames(option: Schema, discriminator: string): string[] {
  const field = definition(option).shape?.[discriminator];
  return (field ? (definition(core(field)).values ?? []) : []).map(String);
}

/** The schema of a list's items, or undefined where the schema is no list. */
export function itemOf(schema: Schema): Schema | undefined {
  return definition(core(schema)).element;
}

/** Whether a field takes one value or a list of them. */
export function isOneOrMore(schema: Schema): boolean {
  const def = definition(schema);
  if (def.innerType) return isOneOrMore(def.innerType);
  return (
    def.type === 'pipe' &&
    !!def.out &&
    !!itemOf(def.out) &&
    !!def.in &&
    definition(def.in).type === 'transform'
  );
}

/** Whether a record must have this field. */
export function isRequired(schema: Schema): boolean {
  return !['optional', 'default', 'prefault'].includes(definition(schema).type);
}

/** The words that a field accepts, where it accepts only a few. */
export function wordsOf(schema: Schema): string[] {
  const def = definition(core(schema));
  return Object.values(def.entries ?? {});
}

/** What basic type a field is written in: string, number, boolean, array, object … */
export function typeOf(schema: Schema): string {
  return definition(core(schema)).type;
}

/** The sentence that explains a field. */
export function sentenceOf(schema: Schema): string | undefined {
  return (schema as z.ZodType).description ?? (core(schema) as z.ZodType).description;
}

/** The schema at a path below `schema`, following what `value` says of types; undefined where none is. */
export function schemaAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): Schema | undefined {
  let at: Schema | undefined = schema;
  let here = value;
  for (const step of path) {
    if (!at) return undefined;
    at = typeof step === 'number' ? itemOf(at) : fieldsOf(at, here)?.[String(step)];
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[step];
  }
  return at;
}

/** One reference in a record: where it stands, what it may point at, and what was written. */
export interface WrittenReference {
  readonly path: readonly (string | number)[];
  readonly rule: RefRule;
  readonly to: string;
}

/** Every reference in a record that its schema has read. */
export function* referencesIn(
  schema: Schema,
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<WrittenReference> {
  if (value === undefined || value === null) return;
  const rule = references.get(core(schema) as z.ZodType);
  if (rule && typeof value === 'string') {
    yield { path, rule, to: value };
    return;
  }
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    if (item)
      for (const [index, entry] of value.entries()) yield* referencesIn(item, entry, [...path, index]);
    return;
  }
  const fields = typeof value === 'object' ? fieldsOf(schema, value) : undefined;
  for (const [name, field] of Object.entries(fields ?? {})) {
    yield* referencesIn(field, (value as Record<string, unknown>)[name], [...path, name]);
  }
}

/** A text that somebody wrote in a record, and where it stands. */
export interface WrittenText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text in a record that its schema has read: words, and neither ids nor words of a list. */
export function* textsIn(
  schema: Schema,
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<WrittenText> {
  if (value === undefined || value === null || references.get(core(schema) as z.ZodType)) return;
  if (typeof value === 'string') {
    if (typeOf(schema) === 'string') yield { path, text: value };
    return;
  }
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    if (item) for (const [index, entry] of value.entries()) yield* textsIn(item, entry, [...path, index]);
    return;
  }
  const fields = typeof value === 'object' ? fieldsOf(schema, value) : undefined;
  for (const [name, field] of Object.entries(fields ?? {}))
    yield* textsIn(field, (value as Record<string, unknown>)[name], [...path, name]);
}
