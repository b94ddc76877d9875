import { describe, expect, it } from 'vitest';
import { buildPlaybook } from '../../src/model/build.ts';
import type { Playbook } from '../../src/model/playbook.ts';
import { ALONE } from '../../src/rules/alone.ts';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/rules/example.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { readSource, type Source } from '../../src/source/read.ts';
import { allSources } from '../support/sources.ts';

const sources = new Map([
  ...allSources(),
  ...RULES.flatMap(({ id, good, bad }) =>
    Object.entries({ good, bad }).map(
      ([name, files]) => [`${id}, ${name}`, readSource(memoryFiles({ ...EXAMPLE_BASE, ...files }))] as const,
    ),
  ),
]);

/** What was read of one record, all others being known by their ids alone, as a form knows them. */
const alone = (source: Source, ref: string): Source => ({
  ...source,
  records: source.records.filter((record) => record.ref === ref),
  reserved: source.records.flatMap(({ kind, id, ref: other }) => (other === ref ? [] : [{ kind, id }])),
  accepted: [],
  releases: [],
  signoffs: [],
});

const said = (rule: Rule, playbook: Playbook): string[] =>
  [...(rule.check?.(playbook, { now: EXAMPLE_DAY, unneeded: () => [] }) ?? [])].map(
    ({ subject, path = [], message }) => `${subject.ref} ${path.join('.')} ${message}`,
  );

/** What a rule says of each readable record by itself. */
const saidAlone = (rule: Rule, source: Source): string[] =>
  source.records
    .filter(({ written }) => written !== undefined)
    .flatMap(({ ref }) => said(rule, buildPlaybook(alone(source, ref)).playbook));

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
