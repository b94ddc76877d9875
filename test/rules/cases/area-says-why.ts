import type { RuleCases } from '../../support/rule-cases.ts';

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:16',
    parties: ['ben'],
    message: '“Refunds” is owned by Ben, and nothing says why.',
  },
  silent: {
    'an area without an owner: there is nothing to give a reason for': {
      'data/areas.yaml': 'refunds: { name: Refunds, responsible: support }\n',
    },
    'an area that is retired': {
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben, lifecycle: retired }\n',
    },
  },
};
