import type { RuleCases } from '../../support/rule-cases.ts';

const planned = (...priorities: string[]) => ({
  'data/priorities.yaml': priorities
    .map((fields, index) => `p${index + 1}: { statement: P${index + 1}., owner: ben, ${fields} }\n`)
    .join(''),
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/priorities.yaml:18:13',
    related: ['data/priorities.yaml:9:13'],
    parties: ['ben'],
    message:
      'From 2 to 30 November 2026 Support has planned 120 % of its time: “Ring every customer whose contract runs out” 70 % and “Close the ten oldest complaints” 50 %.',
  },
  speaks: {
    'the team of an owner counts where none is named; its lead has to settle it too; an end that is open stays open':
      {
        files: {
          'data/people.yaml':
            'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\ncyd: { name: Cyd, team: support }\n',
          'data/priorities.yaml': `p1: { statement: P1., owner: cyd, capacity: 60 }
p2: { statement: P2., owner: cyd, capacity: 40.5, from: 2026-12-01 }
`,
        },
        finds: [
          {
            at: 'data/priorities.yaml:2:45',
            related: ['data/priorities.yaml:1:45'],
            parties: ['cyd', 'ben'],
            message:
              'From 1 December 2026 on Support has planned 100.5 % of its time: “P1” 60 % and “P2” 40.5 %.',
          },
        ],
      },
    // P1 and P2 meet in the first half of December, P1 and P3 from the 16th on; P2 and P3 never.
    'each time at which it is too much by itself, with what makes it too much': {
      files: planned(
        'team: support, capacity: 60, from: 2026-12-01, until: 2026-12-31, rank: 1',
        'team: support, capacity: 50, from: 2026-11-01, until: 2026-12-15, rank: 2',
        'team: support, capacity: 50, from: 2026-12-16, until: 2026-12-31, rank: 3',
      ),
      finds: [
        {
          at: 'data/priorities.yaml:2:60',
          related: ['data/priorities.yaml:1:60'],
          parties: ['ben'],
          message:
            'From 1 to 15 December 2026 Support has planned 110 % of its time: “P1” 60 % and “P2” 50 %.',
        },
        {
          at: 'data/priorities.yaml:3:60',
          related: ['data/priorities.yaml:1:60'],
          parties: ['ben'],
          message:
            'From 16 to 31 December 2026 Support has planned 110 % of its time: “P1” 60 % and “P3” 50 %.',
        },
      ],
    },
    'on the one day on which one ends and the other begins': {
      files: planned(
        'team: support, capacity: 60, until: 2026-11-30, rank: 1',
        'team: support, capacity: 50, from: 2026-11-30, rank: 2',
      ),
      finds: [
        {
          at: 'data/priorities.yaml:2:60',
          related: ['data/priorities.yaml:1:60'],
          parties: ['ben'],
          message: 'On 30 November 2026 Support has planned 110 % of its time: “P1” 60 % and “P2” 50 %.',
        },
      ],
    },
  },
  silent: {
    'exactly all of its time': planned('team: support, capacity: 70', 'team: support, capacity: 30'),
    // 28.6 + 35.7 + 35.7 = 100, which a computer adds to 100.00000000000001.
    'tenths that a computer cannot add to exactly a hundred': planned(
      'team: support, capacity: 28.6',
      'team: support, capacity: 35.7',
      'team: support, capacity: 35.7',
    ),
    'one begins on the day after the other has ended': planned(
      'team: support, capacity: 80, until: 2026-11-30',
      'team: support, capacity: 80, from: 2026-12-01',
    ),
    'what was too much until yesterday is history': planned(
      'team: support, capacity: 80, until: 2026-11-22',
      'team: support, capacity: 80',
    ),
    'two teams with all of their time each, one of them part of the other': {
      ...planned('team: support, capacity: 90', 'team: desk, capacity: 90'),
      'data/teams.yaml':
        'sales: { name: Sales }\nsupport: { name: Support }\ndesk: { name: Desk, parent: support }\n',
    },
    'priorities that do not say what they take': planned('team: support', 'team: support, capacity: 100'),
    'an owner who is in no team': {
      'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
      ...planned('capacity: 80', 'capacity: 80'),
    },
  },
};
