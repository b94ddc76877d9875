import type { RuleCases } from '../../support/rule-cases.ts';

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:1:1',
    parties: ['support'],
    message: 'Nobody is accountable for “Refunds”; those responsible do the work, but do not answer for it.',
  },
  silent: {
    'a gap that is declared, with its reason': {
      'data/areas.yaml':
        'refunds: { name: Refunds, unowned: { reason: The new head decides., until: 2027-01-31 } }\n',
    },
    'an area that is retired': { 'data/areas.yaml': 'refunds: { name: Refunds, lifecycle: retired }\n' },
  },
};
