import type { z } from 'zod';
import { inWords } from '../../analysis/diff/field-words.ts';
import type { Kind } from '../../kinds.ts';
import { forms, references, type RefRule } from '../../schema/common.ts';
import type { Form } from '../../time/forms.ts';
import { schemas } from '../../schema/index.ts';
import {
  core,
  fieldsOf,
  isRequired,
  sentenceOf,
  sharedFieldsOf,
  shortOf,
  typeOf,
  variantsOf,
  wordsOf,
} from '../../schema/shape.ts';

/** The schema of a field. */
export type Schema = z.core.$ZodType;
/** How a field is filled in. */
export type Sort = 'text' | 'choice' | 'yes-no' | 'number' | 'reference' | 'list' | 'group' | 'none';

/** A field of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly isNeeded: boolean;
  readonly schema: Schema;
}

/** The fields of a group in the order of its schema; of a kind with types, before one is chosen, those that all types have. */
export function fieldsIn(schema: Schema, value: unknown): Field[] {
  const known = fieldsOf(schema, value) ?? sharedFieldsOf(schema);
  return Object.entries(known)
    .filter(([name, field]) => sortOf(field) !== 'none' || isTypeOf(name, schema))
    .map(([name, field]) => ({
      name,
      label: labelOf(name),
      hint: isTypeOf(name, schema) && !fieldsOf(schema, value) ? undefined : hintOf(field),
      isNeeded: isRequired(field),
      // The type is a choice between all of them, and each of them knows its own name alone.
      schema: isTypeOf(name, schema) ? schema : field,
    }));
}

const isTypeOf = (name: string, schema: Schema): boolean => name === 'type' && variantsOf(schema).length > 0;

/** The sentence of a field; a form takes names where a file takes ids. */
export const hintOf = (schema: Schema): string | undefined =>
  sentenceOf(schema)?.replace('the ids of', 'the names or ids of');

/** What a field is called on a form: its name in words. */
export function labelOf(name: string): string {
  const words = inWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a field is filled in, told from what its schema takes. */
export function sortOf(schema: Schema): Sort {
  if (referenceIn(schema)) return 'reference';
  if (variantsOf(schema).length > 0 || wordsOf(schema).length > 0) return 'choice';
  switch (typeOf(schema)) {
    case 'array':
      return 'list';
    case 'object':
      return 'group';
    case 'boolean':
      return 'yes-no';
    case 'number':
      return 'number';
    case 'string':
      return 'text';
    default:
      return 'none';
  }
}

/** What a reference may name; undefined where a field is none. */
export const referenceIn = (schema: Schema): RefRule | undefined => references.get(core(schema) as z.ZodType);

/** The words of a choice, each with the sentence that explains it where there is one. */
export function choicesOf(schema: Schema): { word: string; means: string | undefined }[] {
  const variants = variantsOf(schema);
  if (variants.length === 0) return wordsOf(schema).map((word) => ({ word, means: undefined }));
  return variants.map(({ name, fields }) => ({
    word: name,
    means: fields['type'] && sentenceOf(fields['type']),
  }));
}

/** What a text is read as. */
export function readingOf(schema: Schema): Form['is'] | 'words' | 'other' {
  const form = forms.get(core(shortOf(schema) ?? schema) as z.ZodType);
  return form?.is ?? (takes(schema, 'x') ? 'words' : 'other');
}

/** The field of a group that stands for all of it where it is written as one text: `cfo` for `who: cfo`. */
export function shortFor(schema: Schema): string | undefined {
  const read = parse(schema, 'x');
  return read && typeof read === 'object'
    ? Object.keys(read).find((name) => (read as Record<string, unknown>)[name] === 'x')
    : undefined;
}

/** Whether a group may also be written as one text: working hours for Monday to Friday. */
export const mayBeText = (schema: Schema): boolean =>
  sortOf(schema) === 'group' && readingOf(schema) === 'hours';

const parse = (schema: Schema, value: unknown): unknown => (schema as z.ZodType).safeParse(value).data;
const takes = (schema: Schema, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success;

/** The schema of a kind. */
export const schemaOf = (kind: Kind): Schema => schemas[kind];
/** Whether a kind tells a story below its fields. */
export const isProse = (kind: Kind): boolean => kind === 'value' || kind === 'guide';
