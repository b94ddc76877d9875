import { parseDocument } from 'yaml';
import { z } from 'zod';
import { signoff } from '../schema/signoff.ts';
import { rewriteList } from './rewrite.ts';
import { valueYaml } from './yaml-text.ts';

/** Where one leader stands on a release, as it is written. */
export type Position = Readonly<Omit<z.input<typeof signoff>, 'by'> & { by: string }>;

/**
 * The text of a file of sign-offs with one leader’s position in it, in the place of an earlier one or at the end;
 * every other line stays as it is. Undefined where the text cannot be read, or says twice where they stand.
 */
export function signed(text: string | undefined, version: string, said: Position): string | undefined {
  const position = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  if (text === undefined) return `# Who stands behind ${version}.\n${valueYaml([position], LIST)}`;
  const { contents, errors } = parseDocument(text, { strict: true, stringKeys: true });
  if (errors.length > 0) return undefined;
  const standing: unknown = contents?.toJSON() ?? [];
  if (!Array.isArray(standing)) return undefined;
  const after = standing.map((one: unknown) => (isOf(said.by, one) ? position : one));
  const times = after.filter((one) => one === position).length;
  if (times > 1) return undefined;
  return rewriteList(text, LIST, times === 0 ? [...after, position] : after);
}

const LIST = z.array(signoff);

const isOf = (by: string, one: unknown): boolean => (one as { readonly by?: unknown } | null)?.by === by;
