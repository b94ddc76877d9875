import fc from 'fast-check';
import type { z } from 'zod';
import { KINDS, KIND_NAMES, type Kind } from '../../src/kinds.ts';
import { references } from '../../src/schema/common.ts';
import { schemas } from '../../src/schema/index.ts';
import {
  core,
  fieldsOf,
  isOneOrMore,
  isRequired,
  itemOf,
  typeOf,
  variantsOf,
  wordsOf,
} from '../../src/schema/shape.ts';

type Schema = z.core.$ZodType;
type Fields = Record<string, unknown>;

/** Records of every kind but the company, by kind and id, as an author would write them. */
export type AnyRecords = Partial<Record<Kind, Record<string, Fields>>>;

const DRAWN = KIND_NAMES.filter((kind) => kind !== 'company');

/** A text that a format could take for something of its own. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['=1+1', '+49 40 123', '-x', '@mara', "'=x", "''@x", '＝1', '=HYPERLINK("https://x.example")', '-5'],
    ...['a; b', 'x;', ';', 'a,b', '"', 'say "yes"', 'two\nlines', 'a\tb', 'true', '1e3', '007', "it's", '#x'],
    ...[
      'null',
      '- x',
      'a: b',
      '{x}',
      '---',
      '$text',
      '|',
      'é',
      '文',
      '👩‍🚀',
      '\\',
      ' in  between ',
      '@x/y',
      'a@b.org',
    ],
  ),
  fc.stringMatching(/^[!-~]{1,12}$/),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `t${text.replace(/\p{C}/gu, '')}`),
);

/** What a field of some name takes, where its type does not tell. */
const BY_NAME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...named(
    ['within', 'atLeast', 'silence', 'effort', 'after', 'duration', 'preReadDue'],
    ['2 business days', '4 hours', 'none', '1 week'],
  ),
  ...named(['every', 'length', 'cooldown', 'reviewEvery'], ['1 week', '2 days', '1 quarter']),
  ...named(
    ['from', 'since', 'reviewed', 'date', 'due', 'done', 'anchor', 'on'],
    ['2026-01-05', '2026-03-02'],
  ),
  ...named(['until'], ['2026-12-31', '2027-01-31']),
  ...named(['raised'], ['2026-02-02', '2026-02-02 09:30']),
  ...named(['decided'], ['2026-03-02', '2026-03-02 14:00']),
  ...named(['first'], ['2026-10-05 09:00', '2026-10-06']),
  ...named(['timezone'], ['Europe/Berlin', 'UTC']),
  ...named(['formerly'], ['old', ['old', 'older']]),
  ...named(['settles'], ['night-rota', 'x']),
  ...named(['tier', 'rank', 'needs', 'rounds', 'count'], [1, 2, 3]),
  ...named(['size', 'capacity'], [0, 7, 60]),
  ...named(['audience'], ['everyone', 'leadership']),
  claims: fc.array(
    fc
      .tuple(fc.constantFrom('path:', 'system:'), fc.constantFrom('a/', 'b c/', '#d', '*.md', 'x'))
      .map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  ),
  hours: fc.constantFrom<unknown>('09:00-17:00', {
    monday: '08:00-12:00',
    friday: ['08:00-10:00', '12:00-14:00'],
  }),
};
/** Fields that only fit together with others. */
const LEFT_OUT = new Set(['on', 'by', 'n', 'public']);

/** A playbook with a few records of each kind, which name each other, and in which any text may stand. */
export const anyRecords: fc.Arbitrary<AnyRecords> = fc
  .record(Object.fromEntries(DRAWN.map((kind) => [kind, fc.integer({ min: 1, max: 3 })])))
  .chain((counts) => {
    const ids = (kind: Kind) =>
      kind === 'company' ? [kind] : Array.from({ length: counts[kind] ?? 0 }, (_, at) => `${kind}-${at}`);
    return fc.record(
      Object.fromEntries(
        DRAWN.map((kind) => [
          kind,
          fc.record(Object.fromEntries(ids(kind).map((id) => [id, recordOf(kind, ids)]))),
        ]),
      ),
    );
  });

/** The files of a playbook that holds such records. */
export function filesOf(records: AnyRecords): Record<string, string> {
  const files: Record<string, string> = { 'data/company.yaml': 'name: Acme\ntimezone: UTC\n' };
  for (const [kind, some] of Object.entries(records))
    files[`data/${KINDS[kind as Kind].plural}.yaml`] = Object.entries(some)
      .map(([id, record]) => `${id}: ${JSON.stringify(record)}\n`)
      .join('');
  return files;
}

type Ids = (kind: Kind) => readonly string[];

function recordOf(kind: Kind, ids: Ids): fc.Arbitrary<Fields> {
  const variants = variantsOf(schemas[kind]);
  if (variants.length === 0) return groupOf(fieldsOf(schemas[kind]) ?? {}, ids);
  return fc.oneof(
    ...variants.map(({ name, fields }) => groupOf(fields, ids).map((group) => ({ ...group, type: name }))),
  );
}

function groupOf(fields: Readonly<Record<string, Schema>>, ids: Ids): fc.Arbitrary<Fields> {
  const taken = Object.entries(fields).filter(
    ([name, field]) => (isRequired(field) || !LEFT_OUT.has(name)) && typeOf(field) !== 'literal',
  );
  return fc.record(Object.fromEntries(taken.map(([name, field]) => [name, valueOf(name, field, ids)])), {
    requiredKeys: taken.flatMap(([name, field]) => (isRequired(field) ? [name] : [])),
  });
}

function valueOf(name: string, field: Schema, ids: Ids): fc.Arbitrary<unknown> {
  const item = itemOf(field);
  const byName = BY_NAME[name];
  if (byName && !fieldsOf(item ?? field)) return byName;
  if (name === 'hours' && byName) return byName;
  if (item) {
    const one = valueOf('', item, ids);
    const list = fc.array(one, { minLength: 1, maxLength: 3 });
    return isOneOrMore(field) ? fc.oneof(list, one) : list;
  }
  const rule = references.get(core(field) as z.ZodType);
  if (rule) {
    const kinds = rule.kinds.length > 0 ? rule.kinds : DRAWN;
    const found = kinds.flatMap((kind) =>
      ids(kind).map((id) => (rule.form === 'typed' ? `${kind}/${id}` : id)),
    );
    return fc.constantFrom(...found, ...rule.words);
  }
  const fields = fieldsOf(field);
  if (fields) return groupOf(fields, ids);
  if (wordsOf(field).length > 0) return fc.constantFrom(...wordsOf(field));
  if (typeOf(field) === 'boolean') return fc.boolean();
  if (typeOf(field) === 'number') return fc.constantFrom(-1.5, 0, 3, 1e21, 0.1);
  return name === 'date' || typeOf(field) !== 'string' ? fc.constant('2026-02-02') : anyText;
}

function named(names: readonly string[], values: readonly unknown[]): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(names.map((name) => [name, fc.constantFrom(...values)]));
}
