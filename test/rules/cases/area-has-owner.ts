import type { RuleCases } from '../../support/rule-cases.ts';

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:1:1',
    parties: ['support'],
    message: 'Nobody is accountable for “Refunds”; those responsible do the work, but do not answer for it.',
  },
  speaks: {
    'a seat that nobody holds owns nothing': {
      files: {
        'data/people.yaml': `ana: { name: Ana, team: sales }
head-of-fairs: { name: Head of fairs, vacant: true, reportsTo: ana }
`,
        'data/teams.yaml': 'sales: { name: Sales, lead: ana }\n',
        'data/areas.yaml': 'fairs: { name: Fairs, accountable: head-of-fairs }\n',
      },
      finds: [
        {
          at: 'data/areas.yaml:1:36',
          related: ['data/people.yaml:2:47'],
          parties: ['ana'],
          message: '“Fairs” is owned by “Head of fairs”, a seat that nobody holds.',
        },
      ],
    },
  },
  silent: {
    'a gap that is declared, with its reason': {
      'data/areas.yaml':
        'refunds: { name: Refunds, unowned: { reason: The new head decides., until: 2027-01-31 } }\n',
    },
    'an area that is retired, or on its way out': {
      'data/areas.yaml':
        'refunds: { name: Refunds, lifecycle: retired }\nfairs: { name: Fairs, lifecycle: retiring }\n',
    },
    'an empty seat beside somebody who is there': {
      'data/people.yaml': 'ana: { name: Ana, team: sales }\nhead: { name: Head, vacant: true }\n',
      'data/teams.yaml': 'sales: { name: Sales, lead: ana }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: [ana, head] }\n',
    },
    'an empty seat whose gap is declared': {
      'data/people.yaml': 'ana: { name: Ana, team: sales }\nhead: { name: Head, vacant: true }\n',
      'data/teams.yaml': 'sales: { name: Sales, lead: ana }\n',
      'data/areas.yaml':
        'refunds: { name: Refunds, accountable: head, unowned: { reason: She begins in January., until: 2027-01-31 } }\n',
    },
    'a gap whose day has gone by: that is said elsewhere': {
      'data/areas.yaml':
        'refunds: { name: Refunds, unowned: { reason: The new head decides., until: 2026-10-31 } }\n',
    },
    'an owner who has left: that is said elsewhere': {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support, until: 2026-10-31 }\n',
      'data/areas.yaml': 'refunds: { name: Refunds, accountable: ben }\n',
    },
    'a team that is accountable': { 'data/areas.yaml': 'refunds: { name: Refunds, accountable: support }\n' },
  },
};
