import { z } from 'zod';
import { KINDS, type Kind } from '../kinds.ts';
import { forms, ID_FORM, references, shortFormOf, type RefRule } from '../schema/common.ts';
import {
  isOneOrMore,
  isRequired,
  itemOf,
  sentenceOf,
  typeOf,
  variantsOf,
  fieldsOf,
} from '../schema/shape.ts';
import { definitionName, referenceSchema, type Known } from './editor-ids.ts';

type Schema = z.core.$ZodType;
/** A part of a JSON Schema, draft-07: what editors understand best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Writes a schema as JSON Schema, and collects what its references may name. */
export function editorSchema(schema: Schema, known: Known) {
  const definitions = new Map<string, JsonSchema>();
  const root = schemaOf(schema);
  return { root, definitions: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) };

  function schemaOf(one: Schema): JsonSchema {
    return { ...shape(one), ...describing(one) };
  }

  function shape(one: Schema): JsonSchema {
    const plain = unwrapped(one);
    const short = shortFormOf(plain);
    if (short) return { anyOf: [schemaOf(short), groupOf(plain)] };
    if (isOneOrMore(plain)) return oneOrMore(plain);
    return itemOf(plain) ? listOf(plain) : groupOf(plain);
  }

  function oneOrMore(one: Schema): JsonSchema {
    const item = itemOf(one);
    return item ? { anyOf: [schemaOf(item), listOf(one)] } : {};
  }

  function listOf(one: Schema): JsonSchema {
    const item = itemOf(one);
    return { type: 'array', items: item ? schemaOf(item) : {}, ...(refuses(one, []) ? { minItems: 1 } : {}) };
  }

  function groupOf(one: Schema): JsonSchema {
    const variants = variantsOf(one);
    if (variants.length > 0)
      return { type: 'object', anyOf: variants.map(({ fields }) => fieldsSchema(fields)) };
    const fields = fieldsOf(one);
    if (!fields) return leaf(one);
    const needsSome = Object.values(fields).every((field) => !isRequired(field)) && refuses(one, {});
    return { ...fieldsSchema(fields), ...(needsSome ? { minProperties: 1 } : {}) };
  }

  function fieldsSchema(fields: Readonly<Record<string, Schema>>): JsonSchema {
    const all = Object.entries(fields);
    const required = all.filter(([, field]) => isRequired(field)).map(([name]) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(
        all.map(([name, field]) => [name, name === 'audience' ? audience(field) : schemaOf(field)]),
      ),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    };
  }

  function audience(field: Schema): JsonSchema {
    const words = known.audiences.length > 0 ? { enum: known.audiences } : { pattern: ID_FORM.pattern };
    return { type: 'string', ...words, ...describing(field) };
  }

  function leaf(one: Schema): JsonSchema {
    const text = bottom(one);
    const rule = references.get(text as z.ZodType);
    if (rule) return reference(rule);
    const form = forms.get(text as z.ZodType);
    if (form) return { type: 'string', pattern: form.pattern, examples: form.examples };
    const { $schema: _, ...basic } = z.toJSONSchema(text as z.ZodType, { target: 'draft-07', io: 'input' });
    const { minLength, minimum, maximum, ...rest } = basic;
    return {
      ...rest,
      // What is only spaces says nothing.
      ...(minLength === undefined ? {} : { pattern: '\\S' }),
      ...(isBound(minimum) ? { minimum } : {}),
      ...(isBound(maximum) ? { maximum } : {}),
    };
  }

  function reference(rule: RefRule): JsonSchema {
    const name = definitionName(rule);
    if (!definitions.has(name)) definitions.set(name, referenceSchema(rule, known));
    return { $ref: `#/definitions/${name}` };
  }
}

/** Editors show a description beside what is described; draft-07 reads nothing beside a `$ref`, so they are joined by `allOf`. */
export function joined(schema: JsonSchema): JsonSchema {
  const { $ref, ...rest } = schema;
  return $ref === undefined || Object.keys(rest).length === 0 ? schema : { allOf: [{ $ref }], ...rest };
}

/** The title and the sentence of a kind, for the hover of an editor. */
export const ofKind = (kind: Kind): JsonSchema => ({
  title: KINDS[kind].label,
  description: KINDS[kind].means,
});

const describing = (one: Schema): JsonSchema => {
  const description = sentenceOf(one);
  return description === undefined ? {} : { description };
};

const refuses = (one: Schema, value: unknown): boolean => !(one as z.ZodType).safeParse(value).success;

const isBound = (number: unknown): boolean =>
  typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 2 ** 53 - 1;

/** The schema below optional and default, and below a conversion of what was read. */
function unwrapped(one: Schema): Schema {
  const def = one._zod.def as { type: string; innerType?: Schema; in?: Schema; out?: Schema };
  if (def.innerType) return unwrapped(def.innerType);
  const before = def.type === 'pipe' && def.out && typeOf(def.out) === 'transform' ? def.in : undefined;
  return before?._zod.def.type === 'pipe' ? unwrapped(before) : one;
}

/** The schema of the text or number that is written. */
function bottom(one: Schema): Schema {
  const def = one._zod.def as { type: string; innerType?: Schema; in?: Schema };
  return def.innerType ? bottom(def.innerType) : def.type === 'pipe' && def.in ? bottom(def.in) : one;
}
