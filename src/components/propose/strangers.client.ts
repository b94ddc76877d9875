import type { z } from 'zod';
import type { Kind } from '../../kinds.ts';
import { targetOf, unresolved, type Index } from '../../model/references.ts';
import { schemas } from '../../schema/index.ts';
import { fieldsOf, referencesIn } from '../../schema/shape.ts';
import type { Remark } from './judged.client.ts';
import type { Material } from './material.client.ts';

/**
 * Whoever is named and is not there, in a record that cannot be read whole: what of it can be read is looked at,
 * so that everything is said at once.
 */
export function strangersIn(id: string, value: unknown, { kind, names }: Material): Remark[] {
  const index: Index = { ids: (one: Kind) => new Set(Object.keys(names[one] ?? {})) };
  const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const written = Object(value) as Record<string, unknown>;
  const readable = Object.entries(fieldsOf(schemas[kind], value) ?? {}).map(([name, field]) => [
    name,
    (field as z.ZodType).safeParse(written[name]).data,
  ]);
  return [...referencesIn(schemas[kind], Object.fromEntries(readable))]
    .filter(({ rule, to }) => !rule.words.includes(to) && targetOf(rule, to, index) === undefined)
    .map(({ path, rule, to }) => {
      const field = String(path.findLast((step) => typeof step === 'string'));
      const { message, fix } = unresolved(rule, to, place, `${kind}/${id}`, field, index);
      return { path, message, fix };
    });
}
