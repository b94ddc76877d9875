import { expect, it } from 'vitest';
import { codeQualityReport } from '../../src/report/code-quality.ts';
import { AWKWARD, AWKWARD_NAME, PLAIN, since, UNDESCRIBED } from '../support/awkward.ts';
import { playbookFrom } from '../support/playbook.ts';

interface Entry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

/** A report that holds what GitLab asks for: every key, a severity that it knows, a fingerprint of its own for each. */
function report(files: Readonly<Record<string, string>>, how = PLAIN): Entry[] {
  const entries = JSON.parse(codeQualityReport(playbookFrom(files), how)) as Entry[];
  for (const { description, check_name, fingerprint, severity, location } of entries) {
    expect(description).not.toBe('');
    expect(check_name).toMatch(/^[a-z-]+$/);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).toMatch(/^[^/.]/);
    expect(location.lines.begin).toBeGreaterThan(0);
  }
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  return entries;
}
const MOVED = {
  ...AWKWARD,
  'data/behaviours/mail.yaml': `# One more line.\n${AWKWARD['data/behaviours/mail.yaml'] ?? ''}`,
};

it('a finding is one entry that names the other place, who settles it and the repair', () => {
  const [entry, ...others] = report(AWKWARD, { ...PLAIN, folder: 'play books' });
  expect(others).toEqual([]);
  expect(entry).toMatchObject({
    description: `“${AWKWARD_NAME}” asks 1 hour and “Post” asks 2 hours, both of Support. Also: play books/data/behaviours/post.yaml:6:9. To settle: Ana (Chief executive) and Ben (Head of support). Fix: Keep one of the two targets, or narrow one behaviour to the people for whom it differs.`,
    check_name: 'behaviours-agree',
    severity: 'critical',
    location: { path: 'play books/data/behaviours/mail.yaml', lines: { begin: 6 } },
  });
});

it('a fingerprint stays when lines move, and is another in another playbook of the same repository', () => {
  const print = (files: Readonly<Record<string, string>>, folder = '') =>
    report(files, { ...PLAIN, folder })[0]?.fingerprint;
  expect(print(MOVED)).toBe(print(AWKWARD));
  expect(print(AWKWARD, 'other')).not.toBe(print(AWKWARD));
});

it('two findings of one rule and subject are two entries', () => {
  const loaded = playbookFrom(AWKWARD);
  const twice = { ...loaded, findings: [...loaded.findings, ...loaded.findings] };
  const entries = JSON.parse(codeQualityReport(twice, PLAIN)) as Entry[];
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  expect(entries[0]).toEqual(report(AWKWARD)[0]);
});

it('what fails is critical or a blocker; nothing else is', () => {
  const files = {
    ...AWKWARD,
    'data/focuses.yaml':
      'keep: { statement: Keep., from: 2026-01-01, until: 2026-11-01, outcome: { measure: kept, target: 95 } }\n',
    ...UNDESCRIBED,
    'data/terms.yaml': 'a: { name: A, colour: red, shape: round }\n',
  };
  const said = (how = PLAIN) =>
    report(files, how)
      .map(({ check_name, severity }) => `${check_name} ${severity}`)
      .sort();
  expect(said()).toEqual([
    'behaviours-agree critical',
    'company-is-described minor',
    'focus-exists major',
    'record-fits-schema blocker',
    'record-fits-schema blocker',
    'record-fits-schema blocker',
  ]);
  const strict = said({ ...PLAIN, gate: { failOn: 'warning', drift: true } });
  expect(strict).toContain('company-is-described critical');
  expect(strict).toContain('focus-exists critical');
});

it('nothing found is an empty list, and beside an earlier state all is listed, as GitLab compares itself', () => {
  const { 'data/behaviours/post.yaml': _, ...healthy } = AWKWARD;
  expect(report(healthy)).toEqual([]);
  const how = since(playbookFrom(AWKWARD), AWKWARD);
  expect(report(AWKWARD, how)).toEqual(report(AWKWARD));
});
