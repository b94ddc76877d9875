import { expect, it } from 'vitest';
import { loadPlaybook } from '../../src/playbook.ts';
import { textReport } from '../../src/report/text.ts';
import { EXAMPLE_BASE } from '../../src/rules/example.ts';
import { rulesFor } from '../../src/rules/run.ts';
import { memoryFiles } from '../../src/source/files.ts';
import { PLAIN, since } from '../support/awkward.ts';

const report = (files: Record<string, string>, colour = false) => {
  const loaded = loadPlaybook(memoryFiles({ ...EXAMPLE_BASE, ...files }), { asOf: '2026-11-23' });
  return textReport(loaded, { ...PLAIN, colour });
};
const FOCUS =
  'keep: { statement: Keep., from: 2026-01-01, until: 2026-12-31, outcome: { measure: kept, target: 95 } }\n';
const VALUE = 'care: { name: Care, statement: We look after it. }\n';
const ANSWER = `mail: { name: Mail, value: care, type: response-expectation, statement: Answer., appliesTo: company, within: 1 hour, channel: mail }
`;
const HEALTHY = { 'data/focuses.yaml': FOCUS, 'data/values.yaml': VALUE, 'data/behaviours.yaml': ANSWER };

it('a finding is said position first, with its line, who settles it, the repair and the reason', () => {
  expect(
    report({
      ...HEALTHY,
      'data/areas.yaml': 'refunds:\n  name: Refunds\n  accountable: [ana, ben]\n  reason: Both.\n',
    }),
  ).toBe(
    `data/areas.yaml:3:3  error  area-has-one-owner
  “Refunds” has 2 accountable owners (Ana and Ben), and nothing says how they split it.
    2 │   name: Refunds
  > 3 │   accountable: [ana, ben]
      │   ^^^^^^^^^^^
  To settle: Ana (Chief executive) and Ben (Head of support)
  Fix: Keep one under \`accountable:\` and move the others to \`responsible:\`, or add \`shared:\` with \`rule:\` and \`until:\`.
  Why: Two who answer for one thing build it twice, or each waits for the other.  /rules/area-has-one-owner/

✖ 1 error, 0 warnings in 8 files (10 records, ${rulesFor('starter').length} rules, 0.2 s), as of 2026-11-23
`,
  );
});

it('a healthy playbook is one line', () => {
  expect(report(HEALTHY)).toBe(
    `✔ 0 errors, 0 warnings in 7 files (9 records, ${rulesFor('starter').length} rules, 0.2 s), as of 2026-11-23\n`,
  );
});

it('what time alone has brought is counted apart', () => {
  const ended = FOCUS.replace('2026-12-31', '2026-11-22');
  expect(report({ ...HEALTHY, 'data/focuses.yaml': ended })).toMatch(
    /✔ 0 errors, 0 warnings, 1 more finding brought by time alone in/,
  );
});

it('colour is added where the terminal has it, and nothing else changes', () => {
  const files = { ...HEALTHY, 'data/areas.yaml': 'refunds: { name: Refunds }\n' };
  // eslint-disable-next-line no-control-regex -- these are the codes that colour is made of
  expect(report(files, true).replace(/\u001b\[\d+m/g, '')).toBe(report(files));
  expect(report(files, true)).not.toBe(report(files));
});

it('beside an earlier state, what is new comes first, what was there before is only named, and what is gone is counted', () => {
  const area = (id: string) => `${id}:\n  name: ${id}\n`;
  const before = { ...EXAMPLE_BASE, ...HEALTHY, 'data/areas.yaml': area('refunds') + area('renewals') };
  const now = { ...before, 'data/areas.yaml': area('repairs') + area('renewals') };
  const loaded = loadPlaybook(memoryFiles(now), { asOf: '2026-11-23' });
  expect(textReport(loaded, since(loaded, before)).replace(/\d+ rules/, 'all rules'))
    .toBe(`data/areas.yaml:1:1  error  area-has-owner
  Nobody is accountable for “repairs”.
  > 1 │ repairs:
      │ ^^^^^^^
  To settle: nobody is named; the leadership team
  Fix: Add \`accountable:\` with one person, or \`unowned:\` with a reason and an end.
  Why: Where nobody answers for something, everyone decides a little of it, and nobody decides it.  /rules/area-has-owner/

There before:

data/areas.yaml:3:1  error  area-has-owner
  Nobody is accountable for “renewals”.

✖ 1 new error, 0 new warnings in 8 files (11 records, all rules, 0.2 s), as of 2026-11-23
Compared with main (01234567): 1 there before, 1 no longer
`);
});

it('what time alone has brought counts like anything else where it is to fail', () => {
  const ended = FOCUS.replace('2026-12-31', '2026-11-22');
  const loaded = loadPlaybook(memoryFiles({ ...EXAMPLE_BASE, ...HEALTHY, 'data/focuses.yaml': ended }), {
    asOf: '2026-11-23',
  });
  expect(textReport(loaded, { ...PLAIN, gate: { failOn: 'error', drift: true } })).toMatch(
    /✖ 1 error, 0 warnings, 1 of them brought by time alone in/,
  );
});

const FIVE = ['a', 'b', 'c', 'd', 'e'];
/** Five values of which no leader tells a story: each is worth knowing, and no more. */
const UNTOLD = {
  'data/values.yaml': FIVE.map((id) => `${id}: { name: Value ${id}, statement: We do. }\n`).join(''),
  'data/behaviours.yaml': FIVE.map((id) => ANSWER.replace('mail:', `${id}:`).replace('care', id)).join(''),
};
/** What is told of a playbook that is held to every rule, a line for each finding: its severity and its rule. */
const told = (text: string): string[] =>
  [...text.matchAll(/^(?:\S+:\d+:\d+ {2}(error|warning|info) {2}(\S+)|(… .*))/gm)].map(
    ([, severity, rule, rest]) => rest ?? `${severity} ${rule}`,
  );
const held = (rule?: string) => {
  const loaded = loadPlaybook(memoryFiles({ ...EXAMPLE_BASE, 'data/focuses.yaml': FOCUS, ...UNTOLD }), {
    asOf: '2026-11-23',
    preset: 'all',
  });
  return textReport(loaded, { ...PLAIN, rule });
};

it('what is only worth knowing comes after all that pulls apart, three of a rule, and the rest is counted', () => {
  const lines = told(held());
  const known = lines.filter((line) => line === 'info value-is-modelled');
  expect(known).toHaveLength(3);
  expect(lines.slice(-4)).toEqual([
    ...known,
    '… and 2 more of value-is-modelled: `playbook check --rule value-is-modelled` shows them.',
  ]);
  expect(lines.slice(0, -4).filter((line) => line.startsWith('info'))).toEqual([]);
  expect(held()).toMatch(/ errors?, \d+ warnings, 5 worth knowing in /);
});

it('nothing is only counted where one rule was asked about', () => {
  expect(told(held('value-is-modelled')).filter((line) => line === 'info value-is-modelled')).toHaveLength(5);
  expect(held('value-is-modelled')).not.toContain('… and');
});
