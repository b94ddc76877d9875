import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { editorTexts } from '../../src/cli/commands/schemas.ts';
import { editorFiles, knownTo } from '../../src/exchange/editor-files.ts';
import { KIND_NAMES, KINDS, splitRef, type Kind } from '../../src/kinds.ts';
import { idProblem } from '../../src/schema/common.ts';
import { schemas } from '../../src/schema/index.ts';
import { referencesIn } from '../../src/schema/shape.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { diskFiles } from '../../src/source/files.ts';
import { roleOf } from '../../src/source/layout.ts';
import { readRecord, type At } from '../../src/source/record.ts';
import { readSource, type Source } from '../../src/source/read.ts';
import { startOf } from '../../src/source/place.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { allSources } from '../support/sources.ts';

type Fields = Readonly<Record<string, unknown>>;

const shipped = readSource(diskFiles('.'));
const files = editorFiles(knownTo(loadPlaybook('.', { asOf: '2026-11-23', unjudged: true }).playbook));
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, strictTypes: false });
ajv.addVocabulary(['enumDescriptions']);
for (const { name, schema } of files) ajv.addSchema(schema, name);
const validator = (name: string): ValidateFunction => {
  const found = ajv.getSchema(name);
  if (!found) throw new RangeError(name);
  return found;
};

/** What an independent validator says of a value. */
const refusal = (name: string, value: unknown): string =>
  validator(name)(value) ? '' : ajv.errorsText(validator(name).errors);

/** The schema that an editor uses for a file. */
const schemaFor = (file: string): string | undefined =>
  files.find(({ match }) => new RegExp(`^${match.replace('.', '\\.').replace('*', '[^/]+')}$`).test(file))
    ?.name;

const nowhere: At = () => startOf('x.yaml');

/** Whether check takes a record, as far as one can tell without the others: its shape fits, and what names a record could be one. */
function isRead(kind: Kind, value: unknown): boolean {
  const { written } = readRecord(kind, 'some-id', value, 'x.yaml', nowhere).record;
  if (written === undefined) return false;
  return [...referencesIn(schemas[kind], written)].every(({ rule, to }) => {
    const { kinds, form, words } = rule;
    const typed = splitRef(to);
    if (words.includes(to)) return true;
    if (form === 'bare') return idProblem(to) === undefined;
    return !!typed && (kinds.length === 0 || kinds.includes(typed.kind)) && idProblem(typed.id) === undefined;
  });
}

describe('the schemas for editors', () => {
  it('say for each file of a playbook which of them is for it', () => {
    expect(schemaFor('data/company.yaml')).toBe('company.json');
    expect(schemaFor('data/behaviours/reply-in-a-day.yaml')).toBe('behaviour.json');
    expect(schemaFor('data/people.yaml')).toBe('people.json');
    expect(schemaFor('data/signoffs/2026.3.yaml')).toBe('signoffs.json');
    expect(files).toHaveLength(2 * KIND_NAMES.length - 1 + 2);
  });

  it.each<[string, Source]>([...allSources()])(
    'accept every file of %s that is written as it should be',
    (_, source) => {
      const faulty = new Set(
        source.faults.filter(({ rule }) => rule !== 'reference-resolves').map(({ place }) => place.file),
      );
      for (const [file, text] of source.texts) {
        const name = schemaFor(file);
        if (!name || faulty.has(file)) continue;
        expect(refusal(name, readYaml(file, text).value), file).toBe('');
      }
      for (const { kind, value, file } of source.records) {
        if (roleOf(file).is === 'prose') expect(refusal(`${kind}.json`, value), file).toBe('');
      }
    },
  );

  /** One good record of each kind, and of each type of behaviour. */
  const samples = new Map<string, { kind: Kind; value: Fields }>();
  for (const { kind, value } of shipped.records) {
    const fields = value as Fields;
    const name = kind === 'behaviour' ? `${kind} ${String(fields['type'])}` : kind;
    const known = samples.get(name);
    if (!known || Object.keys(fields).length > Object.keys(known.value).length)
      samples.set(name, { kind, value: fields });
  }

  it('have a good record of every kind to spoil', () => {
    expect(new Set([...samples.values()].map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
    for (const [name, { kind, value }] of samples) {
      expect(isRead(kind, value), name).toBe(true);
      expect(refusal(`${kind}.json`, value), name).toBe('');
    }
  });

  /** Other values for what stands somewhere: some are faults, some are not. */
  const OTHERS: readonly unknown[] = [
    null, '', '  ', 0, 7, 2.5, -1, true, [], {}, ['a', 'b'], [''], { some: 'thing' }, 'Some Thing', 'two days',
    '2 days', '2 business days', '1 week', '2026-02-30', '2026-02-28', '2026-11-23 25:00', '09:00-17:00', '9 to 5', 'no/such', 'tuesday',
  ]; // prettier-ignore

  /** A record with something else at one place: each of its fields, and those within them, missing or replaced. */
  function* spoiled(value: unknown, put: (changed: unknown) => unknown): Generator<[string, unknown]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value as Fields)) {
      const within = (changed: unknown): unknown =>
        put(
          Array.isArray(value)
            ? (value as readonly unknown[]).map((one, index): unknown =>
                String(index) === name ? changed : one,
              )
            : { ...value, [name]: changed },
        );
      if (!Array.isArray(value)) {
        const { [name]: _, ...rest } = value as Record<string, unknown>;
        yield [`without ${name}`, put(rest)];
        yield [`${name} misspelt`, put({ ...rest, [`${name}x`]: part })];
      }
      for (const other of OTHERS) yield [`${name}: ${JSON.stringify(other)}`, within(other)];
      yield* spoiled(part, within);
    }
  }

  /** What only `check` can know: whether days stand in order, a zone exists, a sum fits, a word is of the company. */
  const beyond = (kind: Kind, value: unknown): boolean =>
    readRecord(kind, 'some-id', value, 'x.yaml', nowhere).faults.every(({ message }) =>
      /lies before|does not fit how often|is not a time zone|Only a leader|More answered|is not a web address|named twice|two audiences/.test(
        message,
      ),
    );

  it.each([...samples])('refuse in %s just what check refuses', (_, { kind, value }) => {
    const counts = { refused: 0, accepted: 0 };
    for (const [what, changed] of spoiled(value, (one) => one)) {
      // Who may read a record is judged apart.
      if (what.startsWith('audience') || what.startsWith('without audience')) continue;
      const good = isRead(kind, changed);
      if (!good && beyond(kind, changed)) continue;
      const says = refusal(`${kind}.json`, changed).slice(0, 300);
      expect(says === '', `${what} is ${good ? 'good' : 'a fault'}, and the schema says “${says}”`).toBe(
        good,
      );
      counts[good ? 'accepted' : 'refused']++;
    }
    expect(counts.refused).toBeGreaterThan(20);
    expect(counts.accepted).toBeGreaterThan(2);
  });

  it('refuse an id that no file can have, in a file of many', () => {
    for (const id of ['Reply', 'a_b', 'a--b', 'con', 'x'.repeat(65), ''])
      expect(refusal('areas.json', { [id]: { name: 'Area' } }), id).not.toBe('');
    expect(refusal('areas.json', { 'a-b': { name: 'Area' } })).toBe('');
    expect(refusal('areas.json', null)).toBe('');
    expect(refusal('areas.json', ['a'])).not.toBe('');
  });

  it('offer what the playbook holds, and say of each field what it is', () => {
    const area = files.find(({ name }) => name === 'area.json')?.schema as {
      properties: Record<string, { description?: string }>;
      definitions: Record<string, { anyOf: { enum?: string[]; enumDescriptions?: string[] }[] }>;
    };
    const [offered] = area.definitions['person-or-team']?.anyOf ?? [];
    expect(offered?.enum).toContain('platform');
    expect(offered?.enumDescriptions?.[offered.enum?.indexOf('platform') ?? -1]).toBe('Platform');
    expect(area.properties['reason']?.description).toBe('Why this owner and no other.');
    for (const kind of KIND_NAMES) expect(KINDS[kind].means).not.toBe('');
  });

  it('stand in this repository as the code writes them; which ids they offer may lag behind', () => {
    const { playbook } = loadPlaybook('.', { asOf: '2026-11-23', unjudged: true });
    const texts = editorTexts(playbook);
    for (const [path, text] of texts)
      expect(withoutIds(readFileSync(path, 'utf8')), `${path}: run \`npm run playbook -- schemas\``).toEqual(
        withoutIds(text),
      );
    expect(readdirSync('.vscode/schemas').sort()).toEqual(files.map(({ name }) => name).sort());

    function withoutIds(text: string): unknown {
      return JSON.parse(text, (_, value: unknown) =>
        typeof value === 'object' && value !== null && 'enumDescriptions' in value ? {} : value,
      );
    }
  });
});
