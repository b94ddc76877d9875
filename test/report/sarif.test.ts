import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { sarifReport } from '../../src/report/sarif.ts';
import { RULES } from '../../src/rules/index.ts';
import { AWKWARD, AWKWARD_NAME, PLAIN, since } from '../support/awkward.ts';
import { playbookFrom } from '../support/playbook.ts';

// One pattern of the schema is no regular expression where `u` is set.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

interface Log {
  runs: [{ tool: { driver: { rules: Record<string, unknown>[] } }; results: Record<string, unknown>[] }];
}

/** The one run of a report, which the published schema of SARIF 2.1.0 accepts. */
function run(files: Readonly<Record<string, string>>, how = PLAIN, then?: Readonly<Record<string, string>>) {
  const loaded = playbookFrom(files);
  const log = JSON.parse(sarifReport(loaded, then ? since(loaded, then, how) : how)) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

const ACCEPTED = `- { rule: area-has-owner, subject: area/refunds, reason: Until the new head has begun., approvedBy: ana, until: 2027-03-31 }
- { rule: area-has-owner, subject: area/refunds, reason: Until summer., approvedBy: ana, until: 2026-06-01 }
`;
const ORPHAN = 'refunds: { name: Refunds }\n';

it('a finding is a result with both places, its rule and a fingerprint that no line is part of', () => {
  const { results, tool } = run(AWKWARD, { ...PLAIN, folder: 'play books/ä#1' });
  const place = (file: string) => ({
    artifactLocation: { uri: `play%20books/%C3%A4%231/data/behaviours/${file}`, uriBaseId: '%SRCROOT%' },
    region: { startLine: 6, startColumn: 9, endLine: 6, endColumn: 15 },
  });
  const label = AWKWARD_NAME.replace('](', '] (');
  expect(results).toEqual([
    {
      ruleId: 'behaviours-agree',
      ruleIndex: RULES.findIndex(({ id }) => id === 'behaviours-agree'),
      level: 'error',
      message: {
        text: [
          `“${label}” asks 1 hour and “Post” asks 2 hours, both of Support.`,
          'Also: [play books/ä#1/data/behaviours/post.yaml:6](1)',
          'To settle: Ana (Chief executive) and Ben (Head of support)',
          'Fix: Keep one of the two targets, or narrow one behaviour to the people for whom it differs.',
        ].join('\n'),
      },
      locations: [
        {
          physicalLocation: place('mail.yaml'),
          logicalLocations: [{ fullyQualifiedName: 'behaviour/mail' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { ...place('post.yaml'), region: { ...place('').region, endColumn: 16 } },
          logicalLocations: [{ fullyQualifiedName: 'behaviour/post' }],
          message: { text: 'behaviour/post' },
        },
      ],
      partialFingerprints: { 'ruleAndSubjects/v1': 'behaviours-agree:behaviour/mail:behaviour/post' },
      properties: { drift: false, parties: ['ana', 'ben'] },
      suppressions: [],
    },
  ]);
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
});

it('each rule is described, and links its page where it is known where the site is published', () => {
  const describe = (company: string) =>
    run({ ...AWKWARD, 'data/company.yaml': `${AWKWARD['data/company.yaml'] ?? ''}${company}` });
  const rule = (found: ReturnType<typeof run>, id: string) =>
    found.tool.driver.rules.find((one) => one['id'] === id);
  const found = describe('url: https://example.com/playbook\n');
  expect(rule(found, 'area-says-why')).toMatchObject({
    helpUri: 'https://example.com/playbook/rules/area-says-why/',
    defaultConfiguration: { level: 'warning' },
    properties: { cause: 'unowned', symptom: 'duplicate' },
  });
  expect(rule(run(AWKWARD), 'area-says-why')).not.toHaveProperty('helpUri');
  expect(rule(found, 'prose-is-data')).toMatchObject({
    help: { markdown: expect.stringContaining('\\<Ref to="kind/id" /\\>') as string },
  });
});

it('nothing found is a run without results, and something absent is still pointed at', () => {
  const { 'data/behaviours/post.yaml': _, ...healthy } = AWKWARD;
  expect(run(healthy).results).toEqual([]);
  expect(run({}).results.map(({ ruleId }) => ruleId)).toEqual([
    'company-is-described',
    'focus-exists',
    'values-exist',
  ]);
});

it('what is accepted is a note, suppressed with its reason and where that stands', () => {
  const { results } = run({ ...AWKWARD, 'data/areas.yaml': ORPHAN, 'data/accepted.yaml': ACCEPTED });
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['behaviours-agree', 'error'],
    ['area-has-owner', 'note'],
  ]);
  // The entry that has run out suppresses nothing.
  expect(results[1]?.['suppressions']).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'Until the new head has begun.',
      location: {
        physicalLocation: {
          artifactLocation: { uri: 'data/accepted.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 4 },
        },
      },
    },
  ]);
});

it('drift is no error where it does not fail, and one where it does', () => {
  const late = {
    ...AWKWARD,
    'data/focuses.yaml':
      'keep: { statement: Keep., from: 2026-01-01, until: 2026-11-01, outcome: { measure: kept, target: 95 } }\n',
  };
  const levels = (how = PLAIN) =>
    run(late, how).results.map(({ ruleId, level }) => `${ruleId as string} ${level as string}`);
  expect(levels()).toContain('focus-exists warning');
  expect(levels({ ...PLAIN, gate: { failOn: 'error', drift: true } })).toContain('focus-exists error');
});

it('beside an earlier state each result says whether it is new', () => {
  const states = (files: Record<string, string>, then: Record<string, string>) =>
    run({ ...AWKWARD, ...files }, PLAIN, { ...AWKWARD, ...then }).results.map(
      ({ ruleId, baselineState }) => `${ruleId as string} ${baselineState as string}`,
    );
  const orphan = { 'data/areas.yaml': ORPHAN };
  const accepted = { ...orphan, 'data/accepted.yaml': ACCEPTED };
  expect(states(orphan, {})).toEqual(['area-has-owner new', 'behaviours-agree unchanged']);
  expect(states(orphan, accepted)).toEqual(['area-has-owner new', 'behaviours-agree unchanged']);
  expect(states(accepted, orphan)).toEqual(['behaviours-agree unchanged', 'area-has-owner unchanged']);
  expect(states(accepted, {})).toEqual(['behaviours-agree unchanged', 'area-has-owner new']);
});

it('the schema refuses what is not SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});
