import type { z } from 'zod';
import type { Kind } from '../../kinds.ts';
import { targetOf, unresolved, type Index } from '../../model/references.ts';
import { schemas } from '../../schema/index.ts';
import { fieldsOf, referencesIn } from '../../schema/shape.ts';
import type { Remark } from './judged.client.ts';
import type { Material } from './material.client.ts';
import { namable } from './namable.client.ts';

/**
 * Whoever is named and is not there, also in a record that cannot be read whole: what of it can be read is looked at,
 * so that everything is said at once. A person is known by what they do as well.
 */
export function strangersIn(id: string, value: unknown, material: Material): Remark[] {
  const { kind, names } = material;
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
      const list = path.some((step) => typeof step === 'number') ? 'written' : 'no';
      const known = { ...index, ...byName(rule, material) };
      const { message, fix } = unresolved(rule, to, place, `${kind}/${id}`, field, known, list);
      return { path, message, fix };
    });
}

/** How those whom a field may name are looked for and shown: by what they are called and what they do. */
function byName(rule: Parameters<typeof namable>[0], material: Material): Pick<Index, 'named' | 'called'> {
  const all = namable(rule, material);
  const is = (words: string | undefined, typed: string) =>
    words?.toLowerCase() === typed.trim().toLowerCase();
  return {
    named: (typed) =>
      all
        .filter(({ kind, name, does }) => kind && (is(name, typed) || is(does, typed)))
        .map(({ kind, id }) => ({ kind: kind as Kind, id: id.split('/').at(-1) ?? id })),
    called: (id, isFull) => {
      const { name = id, does } = all.find((one) => one.id === id) ?? {};
      return isFull && does !== undefined ? `${name} (${does})` : name;
    },
  };
}
