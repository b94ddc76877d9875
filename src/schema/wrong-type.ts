import type { z } from 'zod';
import type { Complaint } from './explain.ts';
import { quoted, type FieldPath } from './written.ts';

const PLAIN: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

const FIXES: Record<string, string> = {
  array: 'Write each entry on its own line, beginning with “- ”.',
  object: 'Write its fields on the lines below, two spaces further in.',
  boolean: 'Write true or false, without quotes.',
  number: 'Write digits only, without a unit and without quotes.',
  int: 'Write a whole number, without a unit and without quotes.',
};

/** What is wrong with a value of another sort than its field takes, such as a number where a date belongs. */
export function wrongType(
  schema: z.core.$ZodType | undefined,
  path: FieldPath,
  field: string,
  input: unknown,
  expected: string,
): Complaint {
  const isGroup = typeof input === 'object';
  if (expected === 'string' && !isGroup) {
    const asText = refusal(schema, String(input));
    if (asText) return { path, part: 'value', ...asText };
  }
  const seen = Array.isArray(input) ? 'a list' : (PLAIN[typeof input] ?? typeof input);
  return {
    path,
    part: isGroup ? 'key' : 'value',
    message: `${isGroup ? field : `${field}: ${quoted(input)}`} is ${seen}; ${PLAIN[expected] ?? expected} is expected.`,
    fix:
      expected === 'string'
        ? textFix(schema, input)
        : (FIXES[expected] ?? `Write ${PLAIN[expected] ?? expected}.`),
  };
}

/** What a field says of a value that is written as text, so that nobody is sent to write what is refused next. */
function refusal(
  schema: z.core.$ZodType | undefined,
  text: string,
): { message: string; fix: string } | undefined {
  const issue = (schema as z.ZodType | undefined)?.safeParse(text).error?.issues[0];
  if (issue?.code !== 'custom') return undefined;
  const fix = (issue.params as Record<string, unknown> | undefined)?.['fix'];
  return typeof fix === 'string' ? { message: issue.message, fix } : undefined;
}

function textFix(schema: z.core.$ZodType | undefined, input: unknown): string {
  if (typeof input !== 'object' || input === null) return `Put it in quotes: "${String(input)}".`;
  const [only, ...more] = Object.entries(input as Record<string, unknown>);
  if (Array.isArray(input) || !only || more.length > 0 || typeof only[1] === 'object')
    return 'Write one text on one line.';
  const [name, value] = only;
  const takes = (text: string) => (schema as z.ZodType | undefined)?.safeParse(text).success ?? true;
  const spaced = `${name}: ${String(value)}`;
  const joined = `${name}:${String(value)}`;
  if (!takes(spaced) && takes(joined)) return `Write it without the space: ${joined}`;
  return `A colon and a space make a field of it; put quotes around it: ${inQuotes(spaced)}`;
}

/** A text as it is written in quotes. */
export const inQuotes = (text: string): string =>
  text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`;
