import type { z } from 'zod';
import { listed, nearest } from './nearest.ts';
import { fieldsOf, itemOf, schemaAt, sentenceOf, variantsOf, wordsOf } from './shape.ts';

/** What is wrong with one field, in plain words, and where it stands in the record. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  /** Whether the name of the field is at fault, or what was written after it. */
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly fix: string;
  /** The field that an unknown one seems to mean. */
  readonly means?: string | undefined;
  /** The field that is missing. */
  readonly lacks?: string | undefined;
}

/** Complaints without those that only repeat another: a misspelt field is not also a missing one. */
export function withoutEchoes(complaints: readonly Complaint[]): Complaint[] {
  const meant = new Set(
    complaints.flatMap(({ path, means }) => (means === undefined ? [] : [where(path.slice(0, -1), means)])),
  );
  return complaints.filter(({ path, lacks }) => lacks === undefined || !meant.has(where(path, lacks)));
}

const where = (path: readonly (string | number)[], field: string): string => [...path, field].join('/');

const PLAIN: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** Says in plain words what a schema's issue means for the person who wrote `written`. */
export function explain(
  schema: z.core.$ZodType,
  written: unknown,
  issue: z.core.$ZodRawIssue | z.core.$ZodIssue,
): Complaint[] {
  const path = (issue.path ?? []).filter((step): step is string | number => typeof step !== 'symbol');
  const field = path.length > 0 ? `\`${fieldName(path)}\`` : 'this record';
  const input = valueAt(written, path);
  const value = (message: string, fix: string): Complaint[] => [{ path, part: 'value', message, fix }];

  if (typeof input === 'symbol') return [];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(schema, written, path, key));
  }
  if (input === undefined && path.length > 0) return [missing(schema, written, path)];
  if (input === null) {
    return [
      {
        path,
        part: 'key',
        message: `${field} is empty.`,
        fix: 'Write a value after the colon, or remove the line. Text that begins with # needs quotes.',
      },
    ];
  }
  switch (issue.code) {
    case 'custom':
      return value(
        issue.message ? sentence(issue.message) : `${field} cannot be read.`,
        String(
          (issue['params'] as Record<string, unknown> | undefined)?.['fix'] ?? hint(schema, written, path),
        ),
      );
    case 'invalid_value': {
      const allowed = (issue.values as unknown[]).map(String);
      return value(`${quoted(input)} is not a value of ${field}.`, choose(String(input), allowed));
    }
    case 'invalid_union': {
      const allowed = variantsOf(schemaAt(schema, written, path.slice(0, -1)) ?? schema).map(
        ({ name }) => name,
      );
      return value(`${quoted(input)} is not a value of ${field}.`, choose(String(input), allowed));
    }
    case 'invalid_type':
      return wrongType(path, field, input, String(issue.expected));
    case 'too_small':
      return value(
        isEmpty(input) ? `${field} is empty.` : `${quoted(input)} is too small for ${field}.`,
        isEmpty(input) ? 'Write a value, or remove the line.' : `Write ${issue.minimum} or more.`,
      );
    case 'too_big':
      return value(`${quoted(input)} is too large for ${field}.`, `Write ${issue.maximum} or less.`);
    default:
      return value(`${quoted(input)} does not fit ${field}.`, hint(schema, written, path));
  }
}

function unknownKey(
  schema: z.core.$ZodType,
  written: unknown,
  path: readonly (string | number)[],
  key: string,
): Complaint {
  const here = schemaAt(schema, written, path) ?? schema;
  const value = valueAt(written, path);
  const allowed = Object.keys(fieldsOf(here, value) ?? {});
  const owners = variantsOf(here).filter(({ fields }) => Object.hasOwn(fields, key));
  const near = nearest(key, allowed);
  const all = `Fields here: ${listed(allowed, 'and', 60)}.`;
  if (owners.length > 0) {
    const type = String((value as Record<string, unknown> | undefined)?.['type']);
    return {
      path: [...path, key],
      part: 'key',
      message: `\`${key}\` does not belong to the type “${type}”.`,
      fix: `Remove it, or change the type to ${listed(
        owners.map(({ name }) => name),
        'or',
      )}. ${all}`,
    };
  }
  return {
    path: [...path, key],
    part: 'key',
    message: `\`${key}\` is not a field of ${path.length > 0 ? `\`${fieldName(path)}\`` : 'this record'}.`,
    fix: near ? `Did you mean \`${near}\`? ${all}` : all,
    means: near,
  };
}

function missing(schema: z.core.$ZodType, written: unknown, path: readonly (string | number)[]): Complaint {
  const field = schemaAt(schema, written, path);
  const words = field ? wordsOf(field) : [];
  const variants = variantsOf(schemaAt(schema, written, path.slice(0, -1)) ?? schema).map(({ name }) => name);
  const says = field && sentenceOf(field);
  const allowed = words.length > 0 ? words : path.at(-1) === 'type' ? variants : [];
  const rest = allowed.length > 0 ? ` Allowed: ${listed(allowed, 'or')}.` : says ? ` ${says}` : '';
  return {
    path: path.slice(0, -1),
    part: 'key',
    message: `\`${fieldName(path)}\` is missing.`,
    fix: `Add a line \`${path.at(-1)}: …\`.${rest}`,
    lacks: String(path.at(-1)),
  };
}

function wrongType(
  path: readonly (string | number)[],
  field: string,
  input: unknown,
  expected: string,
): Complaint[] {
  const wanted = PLAIN[expected] ?? expected;
  const seen = Array.isArray(input) ? 'a list' : (PLAIN[typeof input] ?? typeof input);
  const fixes: Record<string, string> = {
    string:
      Array.isArray(input) || typeof input === 'object'
        ? 'Write one text on one line.'
        : `Put it in quotes: "${String(input)}".`,
    array: 'Write each entry on its own line, beginning with “- ”.',
    object: 'Write its fields on the lines below, two spaces further in.',
    boolean: 'Write true or false, without quotes.',
    number: 'Write digits only, without a unit and without quotes.',
    int: 'Write a whole number, without a unit and without quotes.',
  };
  return [
    {
      path,
      part: typeof input === 'object' ? 'key' : 'value',
      message: `${typeof input === 'object' ? field : `${field}: ${quoted(input)}`} is ${seen}; ${wanted} is expected.`,
      fix: fixes[expected] ?? `Write ${wanted}.`,
    },
  ];
}

function hint(schema: z.core.$ZodType, written: unknown, path: readonly (string | number)[]): string {
  const field = schemaAt(schema, written, path);
  const list = field ?? schemaAt(schema, written, path.slice(0, -1));
  const says =
    (field && sentenceOf(field)) ?? (list && sentenceOf(itemOf(list) ?? list)) ?? sentenceOf(list ?? schema);
  return says ?? 'See the field’s line in the list of fields.';
}

function choose(input: string, allowed: readonly string[]): string {
  const near = nearest(input, allowed);
  return `${near ? `Did you mean “${near}”? ` : ''}Allowed: ${listed(allowed, 'or')}.`;
}

const fieldName = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : step),
    '',
  );

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'string' ? at : (at as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'string' && value.trim() === '');

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A value as its author typed it, shortened where it is long. */
export function quoted(value: unknown): string {
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `“${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown}”`;
}
