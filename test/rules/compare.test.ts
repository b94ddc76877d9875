import { expect, it } from 'vitest';
import { compareJudgements } from '../../src/rules/compare.ts';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { playbookFrom } from '../support/playbook.ts';

const HEALTHY = {
  ...EXAMPLE_BASE,
  'data/values.yaml': 'care: { name: Care, statement: We look after it. }\n',
  'data/behaviours.yaml':
    'mail: { name: Mail, value: care, type: response-expectation, statement: Answer., appliesTo: company, within: 1 hour, channel: mail }\n',
  'data/focuses.yaml':
    'keep: { statement: Keep., from: 2026-01-01, until: 2026-12-31, outcome: { measure: kept, target: 95 } }\n',
};
const ORPHAN = 'refunds:\n  name: Refunds\n';
const SHARED = 'refunds:\n  name: Refunds\n  accountable: [ana, ben]\n  reason: Both.\n';

/** What is new in an edit, what was there before, and what is gone. */
function compared(then: Record<string, string>, now: Record<string, string>) {
  const judged = playbookFrom({ ...HEALTHY, ...now });
  const { before, gone } = compareJudgements(judged, playbookFrom({ ...HEALTHY, ...then }));
  const said = (list: Iterable<{ fingerprint: string; message: string }>) =>
    [...list].map(({ fingerprint, message }) => `${fingerprint} ${message}`);
  return {
    added: said(judged.findings.filter((finding) => !before.has(finding))),
    before: said(before),
    gone: said(gone),
  };
}

it('a finding whose lines have moved, or whose record lies in another file now, was there before', () => {
  const orphan = ['area-has-owner:area/refunds Nobody is accountable for “Refunds”.'];
  const same = { added: [], before: orphan, gone: [] };
  expect(
    compared({ 'data/areas.yaml': ORPHAN }, { 'data/areas.yaml': `# Two\n# lines.\n${ORPHAN}` }),
  ).toEqual(same);
  expect(compared({ 'data/areas.yaml': ORPHAN }, { 'data/areas/refunds.yaml': 'name: Refunds\n' })).toEqual(
    same,
  );
});

it('a finding of another subject is new, and one that is mended is gone', () => {
  expect(
    compared(
      { 'data/areas.yaml': ORPHAN },
      {
        'data/areas.yaml':
          'refunds: { name: Refunds, accountable: ben, reason: Hears it. }\nmail: { name: Mail }\n',
      },
    ),
  ).toEqual({
    added: ['area-has-owner:area/mail Nobody is accountable for “Mail”.'],
    before: [],
    gone: ['area-has-owner:area/refunds Nobody is accountable for “Refunds”.'],
  });
});

it('of several faults of one record those that say the same were there before, wherever the new one stands', () => {
  const one = 'refunds:\n  name: Refunds\n  accountable: ben\n  reason: Hears it.\n  colour: red\n';
  const two = one.replace('refunds:\n', 'refunds:\n  shape: round\n');
  expect(compared({ 'data/areas.yaml': one }, { 'data/areas.yaml': two })).toEqual({
    added: ['record-fits-schema:area/refunds `shape` is not a field of this area.'],
    before: ['record-fits-schema:area/refunds#2 `colour` is not a field of this area.'],
    gone: [],
  });
  expect(compared({ 'data/areas.yaml': two }, { 'data/areas.yaml': one }).gone).toEqual([
    'record-fits-schema:area/refunds `shape` is not a field of this area.',
  ]);
});

it('as many faults of one record are new as there are more of them, whatever they say', () => {
  const bad = (fields: string) => `refunds:\n  name: Refunds\n  accountable: ben\n${fields}`;
  const { added, before } = compared(
    { 'data/areas.yaml': bad('  colour: red\n') },
    { 'data/areas.yaml': bad('  shape: round\n  weight: low\n') },
  );
  expect(added).toEqual(['record-fits-schema:area/refunds#2 `weight` is not a field of this area.']);
  expect(before).toEqual(['record-fits-schema:area/refunds `shape` is not a field of this area.']);
});

it('what time had brought is new where an edit makes it true, and was there before where it only stayed', () => {
  const ended = `${SHARED}  shared: { rule: By turns., until: 2026-11-01 }\n`;
  const words = (rest: string) =>
    `area-has-one-owner:area/refunds “Refunds” has 2 accountable owners (Ana and Ben), and ${rest}.`;
  expect(compared({ 'data/areas.yaml': ended }, { 'data/areas.yaml': SHARED })).toEqual({
    added: [words('nothing says how they split it')],
    before: [],
    gone: [words('their sharing ended on 1 November 2026')],
  });
  expect(compared({ 'data/areas.yaml': SHARED }, { 'data/areas.yaml': ended })).toEqual({
    added: [],
    before: [words('their sharing ended on 1 November 2026')],
    gone: [],
  });
});

it('a finding is new where its acceptance was taken back', () => {
  const accepted =
    '- { rule: area-has-owner, subject: area/refunds, reason: Until the new head has begun., approvedBy: ana }\n';
  expect(
    compared({ 'data/areas.yaml': ORPHAN, 'data/accepted.yaml': accepted }, { 'data/areas.yaml': ORPHAN })
      .added,
  ).toEqual(['area-has-owner:area/refunds Nobody is accountable for “Refunds”.']);
});
