import { describe, expect, it } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { ALONE } from '../../src/rules/alone.ts';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { schemas } from '../../src/schema/index.ts';
import { readSource, type Source } from '../../src/source/read.ts';
import type { SourceRecord } from '../../src/source/record.ts';
import { allSources } from '../support/sources.ts';

const sources = new Map([
  ...allSources(),
  ...RULES.flatMap(({ id, good, bad }) =>
    Object.entries({ good, bad }).map(
      ([name, files]) => [`${id}, ${name}`, readSource(memoryFiles({ ...EXAMPLE_BASE, ...files }))] as const,
    ),
  ),
]);

/** What was read of one record, people and teams being known by what they are called and by empty seats, all others by their ids alone, as a form knows them. */
const alone = (source: Source, ref: string): Source => ({
  ...source,
  records: source.records.flatMap((record) => (record.ref === ref ? [record] : inName(record, source, ref))),
  reserved: source.records.flatMap((record) =>
    record.ref === ref || inName(record, source, ref).length > 0
      ? []
      : [{ kind: record.kind, id: record.id }],
  ),
  accepted: [],
  releases: [],
  signoffs: [],
});

/** A person or a team that a record names, with what it is called and whether it is an empty seat. */
function inName(record: SourceRecord, { records }: Source, by: string): SourceRecord[] {
  const { kind, id, written } = record;
  const text = JSON.stringify(records.find(({ ref }) => ref === by)?.value);
  if (!text.includes(id)) return [];
  if ((kind !== 'person' && kind !== 'team') || written === undefined) return [];
  const { name, vacant } = written as { name: string; vacant?: boolean };
  const value = { name, ...(vacant && { vacant }) };
  return [{ ...record, value, written: schemas[kind].parse(value) }];
}

const said = (rule: Rule, playbook: Playbook): string[] =>
  [...(rule.check?.(playbook, { now: EXAMPLE_DAY, unneeded: () => [] }) ?? [])].map(
    ({ subject, path = [], message }) => `${subject.ref} ${path.join('.')} ${message}`,
  );

const apart = new Map<Source, readonly Playbook[]>();

/** Each readable record by itself. */
function eachAlone(source: Source): readonly Playbook[] {
  const known =
    apart.get(source) ??
    source.records
      .filter(({ written }) => written !== undefined)
      .map(({ ref }) => buildPlaybook(alone(source, ref)).playbook);
  apart.set(source, known);
  return known;
}

/** What a rule says of each readable record by itself. */
const saidAlone = (rule: Rule, source: Source): string[] =>
  eachAlone(source).flatMap((playbook) => said(rule, playbook));

it('the rules that a form loads are those that say they can be told from one record alone', () => {
  expect(ALONE.map(({ id }) => id)).toEqual(
    RULES.filter((rule) => rule.alone)
      .map(({ id }) => id)
      .sort(),
  );
});

describe('a rule that can be told from one record alone', () => {
  for (const rule of ALONE) {
    it(`says nothing of a record by itself that it does not say in its playbook: ${rule.id}`, () => {
      for (const [name, source] of sources) {
        const whole = new Set(said(rule, buildPlaybook(source).playbook));
        expect(
          saidAlone(rule, source).filter((one) => !whole.has(one)),
          name,
        ).toEqual([]);
      }
    });
    it(`finds its own bad example without the rest of the playbook: ${rule.id}`, () => {
      const source = sources.get(`${rule.id}, bad`) as Source;
      expect(saidAlone(rule, source)).toEqual(said(rule, buildPlaybook(source).playbook));
      expect(saidAlone(rule, source)).toHaveLength(1);
    });
  }
});
