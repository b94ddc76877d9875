import { expect, it } from 'vitest';
import { fails, isFailing, levelOf, type Gate } from '../../src/report/gate.ts';
import { AWKWARD } from '../support/awkward.ts';
import { playbookFrom } from '../support/playbook.ts';

const { findings: FINDINGS } = playbookFrom(
  {
    ...AWKWARD,
    'data/focuses.yaml':
      'keep: { statement: Keep., from: 2026-01-01, until: 2026-11-01, outcome: { measure: kept, target: 95 }, closed: { result: Done., learned: Much. } }\n',
    'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben }\n',
  },
  { preset: 'recommended' },
);

it.each<[Gate, string[]]>([
  [{ failOn: 'error', drift: false }, ['behaviours-agree']],
  [{ failOn: 'warning', drift: false }, ['area-says-why', 'behaviours-agree']],
  [{ failOn: 'error', drift: true }, ['behaviours-agree', 'focus-exists']],
  [{ failOn: 'warning', drift: true }, ['area-says-why', 'behaviours-agree', 'focus-exists']],
])('%j lets fail %j, which a report calls errors', (gate, rules) => {
  const named = (findings: typeof FINDINGS) => findings.map(({ rule }) => rule);
  expect(named(FINDINGS)).toEqual(['area-says-why', 'behaviours-agree', 'focus-exists']);
  expect(named(FINDINGS.filter((finding) => isFailing(finding, gate)))).toEqual(rules);
  expect(named(FINDINGS.filter((finding) => levelOf(finding, gate) === 'error'))).toEqual(rules);
  expect(fails(FINDINGS, gate)).toBe(true);
  expect(fails([], gate)).toBe(false);
});
