import type { z } from 'zod';
import { listed, nearest } from './nearest.ts';
import { itemOf, schemaAt, sentenceOf, variantsOf } from './shape.ts';
import { groupName, isNeeded, missingField, unknownField } from './unknown-field.ts';
import { isEmpty, quoted, valueAt, type FieldPath } from './written.ts';
import { wrongType } from './wrong-type.ts';

export { quoted } from './written.ts';

/** What is wrong with one field, in plain words, and where it stands in the record. */
export interface Complaint {
  readonly path: FieldPath;
  /** Whether the name of the field is at fault, or what was written after it. */
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly fix: string;
  /** A field that its group does not have. */
  readonly unknown?: string | undefined;
  /** The field that an unknown one seems to mean. */
  readonly means?: string | undefined;
  /** The field that is missing. */
  readonly lacks?: string | undefined;
}

/** Reads a value by a schema: what it says, or every complaint about it, in plain words. */
export function readBy<S extends z.ZodType>(
  schema: S,
  value: unknown,
): { readonly value: z.output<S> | undefined; readonly complaints: readonly Complaint[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, complaints: [] };
  const strange = new Set(
    result.error.issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [path.join('/')] : [])),
  );
  // What is said of a whole group waits until each of its fields is known.
  const issues = result.error.issues.filter(
    ({ code, path }) => code !== 'custom' || !strange.has(path.join('/')),
  );
  const complaints = issues.flatMap((issue) => explain(schema, value, issue));
  return { value: undefined, complaints: withoutEchoes(complaints) };
}

/** Complaints without those that only repeat another: a misspelt field is not also a missing one, and two that belong together are one. */
export function withoutEchoes(complaints: readonly Complaint[]): Complaint[] {
  const meant = new Set(
    complaints.flatMap(({ path, means }) => (means ? [where(path.slice(0, -1), means)] : [])),
  );
  const told = complaints.filter(({ path, lacks }) => lacks === undefined || !meant.has(where(path, lacks)));
  const strange = grouped(
    told.filter(({ unknown }) => unknown !== undefined),
    -1,
  );
  const lacking = grouped(told.filter(({ lacks }) => lacks !== undefined));
  const pairs = new Map<Complaint, Complaint>();
  for (const [group, [stranger, ...others]] of strange) {
    const [lack, ...more] = lacking.get(group) ?? [];
    if (stranger && lack && others.length + more.length === 0 && !stranger.means) pairs.set(lack, stranger);
  }
  const paired = new Map([...pairs].map(([lack, stranger]) => [stranger, lack]));
  return told.flatMap((complaint) => {
    if (pairs.has(complaint)) return [];
    const lack = paired.get(complaint);
    return lack ? [asPair(complaint, lack)] : [complaint];
  });
}

/** One complaint of a field that its group does not have and one that it lacks: most likely the same. */
function asPair(stranger: Complaint, { message, lacks, fix }: Complaint): Complaint {
  return {
    path: stranger.path,
    part: 'key',
    message: `${stranger.message.slice(0, -1)}; ${message}`,
    fix: `Write \`${lacks}\` instead, if that is what it says; else remove it. ${fix}`,
  };
}

function grouped(complaints: readonly Complaint[], end?: number): Map<string, Complaint[]> {
  const groups = new Map<string, Complaint[]>();
  for (const complaint of complaints) {
    const group = complaint.path.slice(0, end).join('/');
    const known = groups.get(group);
    if (known) known.push(complaint);
    else groups.set(group, [complaint]);
  }
  return groups;
}

const where = (path: FieldPath, field: string): string => [...path, field].join('/');

/** Says in plain words what a schema's issue means for the person who wrote `written`. */
export function explain(
  schema: z.core.$ZodType,
  written: unknown,
  issue: z.core.$ZodRawIssue | z.core.$ZodIssue,
): Complaint[] {
  const path = (issue.path ?? []).filter((step): step is string | number => typeof step !== 'symbol');
  const field = groupName(path, written);
  const input = valueAt(written, path);
  const value = (message: string, fix: string): Complaint[] => [{ path, part: 'value', message, fix }];

  if (typeof input === 'symbol') return [];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(schema, written, path, key));
  }
  if (input === undefined && path.length > 0) return [missingField(schema, written, path)];
  const orRemove = isNeeded(schema, written, path) ? '' : ', or remove the line';
  if (input === null) {
    const fix = `Write a value after the colon${orRemove}. Text that begins with # needs quotes.`;
    return [{ path, part: 'key', message: `${field} is empty.`, fix }];
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
      return [wrongType(schemaAt(schema, written, path), path, field, input, String(issue.expected))];
    case 'too_small':
      return value(
        isEmpty(input) ? `${field} is empty.` : `${quoted(input)} is too small for ${field}.`,
        isEmpty(input) ? `Write a value${orRemove}.` : `Write ${issue.minimum} or more.`,
      );
    case 'too_big':
      return value(`${quoted(input)} is too large for ${field}.`, `Write ${issue.maximum} or less.`);
    default:
      return value(`${quoted(input)} does not fit ${field}.`, hint(schema, written, path));
  }
}

function hint(schema: z.core.$ZodType, written: unknown, path: FieldPath): string {
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

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
