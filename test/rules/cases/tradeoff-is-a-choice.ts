import type { RuleCases } from '../../support/rule-cases.ts';

const company = (more: Readonly<Record<string, string>>, tradeoff = 'more: care, less: speed') => ({
  'data/concerns.yaml': 'care: { name: Care }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': `t: { ${tradeoff}, owner: ana }\n`,
  'data/values.yaml': 'stay: { name: Stay, statement: We stay., advances: care }\n',
  ...more,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/tradeoffs.yaml:1:48',
    related: ['data/concerns.yaml:2:1'],
    parties: ['ana'],
    message:
      'No value, priority, measure or reward ever serves Speed, which gives way in “Certainty even over speed”.',
  },
  silent: {
    'a priority that has ended once served it': company({
      'data/priorities.yaml': 'p: { statement: P., owner: ana, advances: speed, until: 2026-01-31 }\n',
    }),
    'a reward serves it': company({
      'data/values.yaml':
        'stay: { name: Stay, statement: We stay., advances: care, rewards: { what: A bonus., type: pay, advances: speed } }\n',
    }),
    'a trade-off that has ended': company({}, 'more: care, less: speed, until: 2026-11-22'),
    'a trade-off to come': company({}, 'more: care, less: speed, from: 2026-11-24'),
  },
};
