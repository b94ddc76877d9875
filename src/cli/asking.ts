import type { z } from 'zod';
import { KINDS, type Kind } from '../kinds.ts';
import { forms, references } from '../schema/common.ts';
import { EXPECTED } from '../schema/expected.ts';
import { schemas } from '../schema/index.ts';
import { readBy } from '../schema/explain.ts';
import {
  core,
  fieldsOf,
  isOneOrMore,
  isRequired,
  itemOf,
  sentenceOf,
  shortOf,
  typeOf,
  variantsOf,
  wordsOf,
} from '../schema/shape.ts';
import type { Source } from '../source/read.ts';
import { WrongUse } from './command.ts';
import { noneYet } from './new-needs.ts';

type Schema = z.core.$ZodType;
type Fields = Record<string, unknown>;

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Puts questions to somebody at a terminal; each waits for the answer. */
export interface Asker {
  /** A text; `problem` says what is wrong with it, and it is asked again. An empty one means that nothing is said. */
  text(
    question: string,
    options: {
      readonly hint?: string;
      readonly problem: (typed: string) => string | undefined;
      readonly likely?: string;
    },
  ): Promise<string>;
  one(question: string, choices: readonly Choice[]): Promise<string>;
  several(question: string, choices: readonly Choice[]): Promise<readonly string[]>;
  yes(question: string): Promise<boolean>;
}

/** Fields that are upkeep, and not asked about when something is written for the first time. */
const LATER = new Set([
  'formerly',
  'reviewed',
  'reviewEvery',
  'decidedIn',
  'modelledBy',
  'readings',
  'closed',
]);

/** Asks for a new record in plain words: its type, what it must say, then whatever else its author wants to say. */
export async function askRecord(kind: Kind, given: Fields, source: Source, ask: Asker): Promise<Fields> {
  const record: Fields = { ...given };
  const variants = variantsOf(schemas[kind]);
  if (variants.length > 0 && record['type'] === undefined)
    record['type'] = await ask.one(
      'What sort of thing is expected?',
      variants.map(({ name, fields }) => ({
        value: name,
        label: name,
        hint: fields['type'] && sentenceOf(fields['type']),
      })),
    );
  const fields = Object.entries(fieldsOf(schemas[kind], record) ?? {});
  for (const [name, schema] of fields)
    if (isRequired(schema) && record[name] === undefined)
      record[name] = await askField(name, schema, source, ask);
  const rest = fields.filter(
    ([name, schema]) =>
      !isRequired(schema) && record[name] === undefined && !LATER.has(name) && isAnswerable(schema, source),
  );
  const expected = EXPECTED[kind] ?? [];
  const more = await ask.several(
    'What else do you want to say? Everything can be added later.',
    [...rest]
      .sort(([a], [b]) => Number(expected.includes(b)) - Number(expected.includes(a)))
      .map(([name, schema]) => ({ value: name, label: name, hint: sentenceOf(schema) })),
  );
  for (const [name, schema] of rest)
    if (more.includes(name)) {
      const value = await askField(name, schema, source, ask);
      if (value !== undefined) record[name] = value;
    }
  return record;
}

async function askField(name: string, schema: Schema, source: Source, ask: Asker): Promise<unknown> {
  const question = `${name} — ${sentenceOf(schema) ?? ''}`;
  const item = itemOf(schema);
  const rule = referenceIn(item ?? schema);
  if (rule && choicesFor(item ?? schema, source)?.length === 0)
    throw new WrongUse(`${name}: ${noneYet(rule)}`);
  if (item) return askList(name, question, schema, item, source, ask);
  const fields = fieldsOf(schema);
  // A group that may also be one text, such as working hours, is asked for as that text.
  if (fields && !shortOf(schema)) return askGroup(name, fields, source, ask);
  return askOne(question, schema, source, ask);
}

async function askList(
  name: string,
  question: string,
  schema: Schema,
  item: Schema,
  source: Source,
  ask: Asker,
): Promise<unknown> {
  const choices = choicesFor(item, source);
  const fields = fieldsOf(item);
  const entries: unknown[] = [];
  if (choices && !fields) entries.push(...(await ask.several(question, choices)));
  else
    for (;;) {
      const entry = fields
        ? await askGroup(name, fields, source, ask)
        : await askOne(
            entries.length === 0 ? question : `${name}, one more (leave it empty when that is all)`,
            item,
            source,
            ask,
            true,
          );
      if (entry === undefined) break;
      entries.push(entry);
      if (fields && !(await ask.yes(`One more under ${name}?`))) break;
    }
  if (entries.length === 0) return undefined;
  return entries.length === 1 && isOneOrMore(schema) ? entries[0] : entries;
}

async function askGroup(
  name: string,
  fields: Readonly<Record<string, Schema>>,
  source: Source,
  ask: Asker,
): Promise<Fields> {
  const group: Fields = {};
  for (const [part, schema] of Object.entries(fields)) {
    const value =
      isRequired(schema) ||
      (isAnswerable(schema, source) && (await ask.yes(`Say ${name}.${part}? ${sentenceOf(schema) ?? ''}`)))
        ? await askField(`${name}.${part}`, schema, source, ask)
        : undefined;
    if (value !== undefined) group[part] = value;
  }
  return group;
}

async function askOne(
  question: string,
  schema: Schema,
  source: Source,
  ask: Asker,
  mayEnd = false,
): Promise<unknown> {
  const choices = choicesFor(schema, source);
  if (choices) return ask.one(question, choices);
  if (typeOf(schema) === 'boolean') return ask.yes(question);
  const mayBeEmpty = mayEnd || !isRequired(schema);
  const form = forms.get(core(schema) as z.ZodType);
  const typed = await ask.text(question, {
    ...(form ? { hint: form.examples.join(' · ') } : {}),
    problem: (text) => {
      if (text.trim() === '') return mayBeEmpty ? undefined : 'Something has to stand here.';
      const [complaint] = readBy(schema as z.ZodType, valueOf(schema, text)).complaints;
      return complaint && `${complaint.message} ${complaint.fix}`;
    },
  });
  return typed.trim() === '' ? undefined : valueOf(schema, typed);
}

/** Whether somebody can say something in a field: not where one of what the playbook has must be named, and it has none. */
function isAnswerable(schema: Schema, source: Source): boolean {
  const one = itemOf(schema) ?? schema;
  if (choicesFor(one, source)?.length === 0) return false;
  return Object.values(fieldsOf(one) ?? {}).every((part) => !isRequired(part) || isAnswerable(part, source));
}

const referenceIn = (schema: Schema) => references.get(core(schema) as z.ZodType);

/** What may stand in a field, where that is known: a few words, or what the playbook has already. */
function choicesFor(schema: Schema, source: Source): Choice[] | undefined {
  const words = wordsOf(schema);
  if (words.length > 0) return words.map((word) => ({ value: word, label: word }));
  const rule = referenceIn(schema);
  if (!rule || rule.kinds.length === 0) return undefined;
  const named = source.records
    .filter(({ kind }) => rule.kinds.includes(kind))
    .map(({ kind, id, value }): Choice => {
      const name = (value as { name?: unknown } | null)?.name;
      return {
        value: kind === 'company' ? 'company' : rule.form === 'typed' ? `${kind}/${id}` : id,
        label: kind === 'company' ? 'company' : id,
        hint: `${typeof name === 'string' ? name : ''} (${KINDS[kind].label})`,
      };
    });
  return [...named, ...rule.words.map((word) => ({ value: word, label: word }))];
}

const valueOf = (schema: Schema, typed: string): unknown =>
  typeOf(schema) === 'number' && /^[-+]?\d+(?:\.\d+)?$/.test(typed.trim()) ? Number(typed) : typed.trim();
