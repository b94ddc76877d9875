import { expect, it } from 'vitest';
import { loadPlaybook } from '../../src/playbook.ts';
import { jsonReport } from '../../src/report/json.ts';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { rulesFor } from '../../src/rules/run.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { PLAIN, since } from '../support/awkward.ts';

const files = {
  ...EXAMPLE_BASE,
  'data/values.yaml': 'care: { name: Care, statement: We look after it. }\n',
  'data/focuses.yaml': `keep:
  statement: Keep every customer.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
  owner: ben
grow:
  statement: Win the next region.
  from: 2026-11-01
  until: 2027-01-31
  outcome: { measure: kept, target: 95 }
  owner: ana
`,
};

it('the JSON of a finding is the contract, key by key', () => {
  const loaded = loadPlaybook(memoryFiles(files), { asOf: '2026-11-23' });
  const report = JSON.parse(jsonReport(loaded, PLAIN)) as {
    findings: { rule: string }[];
  };
  expect(report.findings.find(({ rule }) => rule === 'focus-is-single')).toEqual({
    rule: 'focus-is-single',
    severity: 'error',
    symptom: 'confused',
    cause: 'unreconciled',
    drift: false,
    fingerprint: 'focus-is-single:focus/grow:focus/keep',
    subject: 'focus/grow',
    file: 'data/focuses.yaml',
    line: 8,
    column: 14,
    endLine: 8,
    endColumn: 34,
    message:
      '“Win the next region.” and “Keep every customer.” are both the one focus, 1 November to 31 December 2026.',
    fix: 'Let one of them end before 2026-11-01, or begin after 2026-12-31.',
    parties: ['ana', 'ben'],
    related: [{ subject: 'focus/keep', file: 'data/focuses.yaml', line: 2, column: 14 }],
  });
  expect(Object.keys(report)).toEqual(['format', 'findings', 'summary']);
  expect(report).toMatchObject({
    format: 1,
    summary: {
      errors: 2,
      warnings: 0,
      infos: 0,
      accepted: 0,
      files: 6,
      records: 9,
      rules: rulesFor('starter').length,
    },
  });
});

it('a fingerprint stays when lines move', () => {
  const prints = (text: Record<string, string>) =>
    loadPlaybook(memoryFiles(text), { asOf: '2026-11-23' }).findings.map(({ fingerprint }) => fingerprint);
  const moved = { ...files, 'data/focuses.yaml': `# One more line.\n\n${files['data/focuses.yaml']}` };
  expect(prints(moved)).toEqual(prints(files));
});

it('only beside an earlier state does each finding say whether it was there before', () => {
  const loaded = loadPlaybook(memoryFiles(files), { asOf: '2026-11-23' });
  const then = { ...files, 'data/focuses.yaml': '' };
  const { findings } = JSON.parse(jsonReport(loaded, since(loaded, then))) as {
    findings: { rule: string; before?: boolean }[];
  };
  expect(findings.map(({ rule, before }) => [rule, before])).toEqual([
    ['focus-is-single', false],
    ['value-has-behaviours', true],
  ]);
  expect(jsonReport(loaded, PLAIN)).not.toContain('"before"');
});
