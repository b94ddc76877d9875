import type { RuleCases } from '../../support/rule-cases.ts';

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:16',
    related: ['data/teams.yaml:2:1'],
    parties: ['support'],
    message: '“Refunds” is owned by the team “Support”, which nobody leads.',
  },
  speaks: {
    'a lead whose seat is empty leads nobody': {
      files: {
        'data/people.yaml':
          'ana: { name: Ana, team: sales }\nhead: { name: Head of support, vacant: true }\n',
        'data/teams.yaml': 'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: head }\n',
        'data/areas.yaml': 'refunds: { name: Refunds, accountable: support, reason: Hears. }\n',
      },
      finds: [
        {
          at: 'data/areas.yaml:1:40',
          related: ['data/teams.yaml:2:33'],
          parties: ['support'],
          message: '“Refunds” is owned by the team “Support”, and nobody holds the seat of its lead.',
        },
      ],
    },
  },
  silent: {
    'a team that does the work and owns nothing': {
      'data/teams.yaml': 'sales: { name: Sales, lead: ana }\nsupport: { name: Support }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ana, responsible: support }\n',
    },
    'a team whose lead is named': {
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: support }\n',
    },
    'a person without a team, or an empty seat: that is said elsewhere': {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben }\nhead: { name: Head, vacant: true }\n',
      'data/areas.yaml':
        'refunds: { name: Refunds, accountable: ben }\nfairs: { name: Fairs, accountable: head }\n',
    },
    'an area that is retired': {
      'data/teams.yaml': 'sales: { name: Sales, lead: ana }\nsupport: { name: Support }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: support, lifecycle: retired }\n',
    },
  },
};
