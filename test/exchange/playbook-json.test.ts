import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editionToJson } from '../../src/analysis/diff/edition-json.ts';
import { editionsOf } from '../../src/analysis/diff/editions.ts';
import { exportJson } from '../../src/exchange/playbook-json.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { editionSchema } from '../../src/schema/edition.ts';
import { anyRecords, filesOf } from '../support/any-playbook.ts';
import { playbookFrom } from '../support/playbook.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { REPOSITORY } from '../support/tree.ts';

const validate = new Ajv2020({ strict: false }).compile(editionSchema());
const read = (playbook: Parameters<typeof exportJson>[0]) =>
  JSON.parse(exportJson(playbook).files.get('playbook.json') ?? '') as Record<
    string,
    Record<string, unknown>
  >;

it('fits the schema that is published, for the playbook that ships and for any', () => {
  const { playbook } = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY });
  expect([validate(read(playbook)), validate.errors]).toEqual([true, null]);
  fc.assert(
    fc.property(anyRecords, (records) => {
      expect(validate(read(playbookFrom(filesOf(records)).playbook))).toBe(true);
    }),
    { numRuns: 20 },
  );
}, 60_000);

it('says what was agreed as the site publishes it, and beside it what happened, what is accepted and who signed', () => {
  const { playbook } = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY });
  const { log, accepted, releases, ...agreed } = read(playbook);
  const edition = editionsOf(playbook).at(-1);
  expect(agreed).toEqual(edition && JSON.parse(JSON.stringify(editionToJson(edition))));
  expect(Object.keys(log ?? {}).filter((ref) => ref.startsWith('person/')).length).toBe(
    playbook.all('person').length,
  );
  expect(accepted).toHaveLength(playbook.accepted.length);
  expect(releases).toHaveLength(3);
});

it('holds what happened as fields with references, and the readings of a measure under the measure', () => {
  const { playbook } = playbookFrom({
    'data/company.yaml': 'name: Acme\ntimezone: UTC\n',
    'data/people.yaml': 'ana: { name: Ana, team: core }\n',
    'data/teams.yaml': 'core: { name: Core }\n',
    'data/measures.yaml':
      'kept: { name: Kept, definition: D., readings: [{ on: 2026-01-05, value: 3 }] }\nopen: { name: Open, definition: D. }\n',
    'data/accepted.yaml': '- { rule: area-has-owner, subject: area/a, reason: Later., approvedBy: ana }\n',
    'data/areas.yaml': 'a: { name: A }\n',
  });
  expect(read(playbook)).toMatchObject({
    format: 1,
    version: 'working',
    log: {
      'person/ana': { label: 'Ana', fields: { name: 'Ana', team: { to: 'core' } } },
      'measure/kept': { label: 'Kept', fields: { readings: [{ on: '2026-01-05', value: 3 }] } },
    },
    accepted: [{ rule: 'area-has-owner', subject: 'area/a', with: [], reason: 'Later.', approvedBy: 'ana' }],
    releases: [],
  });
  expect(read(playbook)['log']).not.toHaveProperty('measure/open');
});
