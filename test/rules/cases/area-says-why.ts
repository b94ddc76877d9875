import type { RuleCases } from '../../support/rule-cases.ts';

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:16',
    parties: ['ben'],
    message: '“Refunds” is owned by Ben, and nothing says why.',
  },
  speaks: {
    'two owners who say how they split it, and not why it is these two': {
      files: {
        'data/areas.yaml':
          "renewals: { name: Renewals, accountable: [ana, ben], shared: { rule: 'By size.', until: 2027-01-31 } }\n",
      },
      finds: [
        {
          at: 'data/areas.yaml:1:29',
          parties: ['ana', 'ben'],
          message: '“Renewals” is owned by Ana and Ben, and nothing says why.',
        },
      ],
    },
  },
  silent: {
    'an empty seat: there is nobody to give a reason for': {
      'data/people.yaml': 'ana: { name: Ana, team: sales }\nben: { name: Ben, vacant: true }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben }\n',
    },
    'a gap that is declared': {
      'data/areas.yaml': 'refunds: { name: Refunds, unowned: { reason: Not yet. } }\n',
    },
    'an area without an owner: there is nothing to give a reason for': {
      'data/areas.yaml': 'refunds: { name: Refunds, responsible: support }\n',
    },
    'an area that is retired': {
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben, lifecycle: retired }\n',
    },
  },
};
