import type { z } from 'zod';
import { KIND_NAMES } from '../../src/kinds.ts';
import { references, type RefRule } from '../../src/schema/common.ts';
import { schemas } from '../../src/schema/index.ts';
import { core, fieldsOf, itemOf, sentenceOf, typeOf, variantsOf } from '../../src/schema/shape.ts';

/** One field of the vocabulary, wherever it stands. */
export interface Field {
  /** Where it stands: `area.shared.rule`, `behaviour(cadence).every`. */
  readonly path: string;
  readonly name: string;
  readonly sentence: string | undefined;
  /** What is written there: `string`, `list of party`, a word, a reference to a kind. */
  readonly base: string;
  /** The kinds that a reference may point at; empty where it may be any, undefined where it is none. */
  readonly refersTo: readonly string[] | undefined;
}

type Schema = z.core.$ZodType;

/** Every field of every kind, those of items and of variants included. */
export const FIELDS: readonly Field[] = KIND_NAMES.flatMap((kind) => fieldsBelow(schemas[kind], kind));

function fieldsBelow(schema: Schema, path: string): Field[] {
  const variants = variantsOf(schema);
  if (variants.length > 0) {
    return variants.flatMap(({ name, fields }) => namedFields(fields, `${path}(${name})`));
  }
  return namedFields(fieldsOf(schema) ?? {}, path);
}

function namedFields(fields: Readonly<Record<string, Schema>>, path: string): Field[] {
  return Object.entries(fields).flatMap(([name, schema]) => {
    const here = `${path}.${name}`;
    const item = itemOf(schema);
    const refersTo = referenceOf(item ?? schema)?.kinds;
    const field = { path: here, name, sentence: sentenceOf(schema), base: baseOf(schema), refersTo };
    return [field, ...fieldsBelow(item ?? schema, here)];
  });
}

function baseOf(schema: Schema): string {
  const item = itemOf(schema);
  if (item) return `list of ${baseOf(item)}`;
  const reference = referenceOf(schema);
  if (reference) return `reference to ${reference.kinds.join(' or ') || 'anything'}`;
  const type = typeOf(schema);
  return type === 'enum' || type === 'literal' ? 'word' : type;
}

function referenceOf(schema: Schema): RefRule | undefined {
  return references.get(core(schema) as z.ZodType);
}
