import type { RuleCases } from '../../support/rule-cases.ts';

const values = (care: string, candour: string) => ({
  'data/concerns.yaml': 'speed: { name: Speed }\n',
  'data/values.yaml': `candour: { name: Candour, statement: C., ${candour} }\ncare: { name: Care, statement: C., ${care} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/values.yaml:2:75',
    related: ['data/values.yaml:1:83'],
    parties: [],
    message: '“Say it today” serves Speed and “Care” pays with it, and nothing says which of the two wins.',
  },
  silent: {
    'both have a rank': values('costs: speed, rank: 2', 'advances: speed, rank: 1'),
    'both serve it': values('advances: speed', 'advances: speed'),
    'both pay with it': values('costs: speed', 'costs: speed'),
    'one value that serves and pays weighs for itself': values('costs: speed, advances: speed', 'rank: 1'),
  },
};
