import type { RuleCases } from '../../support/rule-cases.ts';

const planned = (...priorities: string[]) => ({
  'data/priorities.yaml': priorities
    .map((fields, index) => `p${index + 1}: { statement: P${index + 1}., owner: ben, ${fields} }\n`)
    .join(''),
});
const FIVE = {
  'data/company.yaml': `name: Example
timezone: Europe/Berlin
leaders: [ana]
thresholds: { rankedPriorities: 5 }
`,
};
const FOUR = [1, 2, 3, 4].map((rank) => `team: support, rank: ${rank}`);

export const CASES: RuleCases = {
  bad: {
    at: 'data/priorities.yaml:5:9',
    related: ['data/priorities.yaml:11:9'],
    parties: ['ben'],
    message:
      '“Close the ten oldest complaints” and “Ring every customer whose contract runs out” both have rank 1 in Support: at any time.',
  },
  speaks: {
    'three of one rank are one finding': {
      files: planned('team: support, rank: 2', 'team: support, rank: 2', 'team: support, rank: 2'),
      finds: [
        {
          at: 'data/priorities.yaml:3:56',
          related: ['data/priorities.yaml:1:56', 'data/priorities.yaml:2:56'],
          parties: ['ben'],
          message: '“P1”, “P2” and “P3” all have rank 2 in Support: at any time.',
        },
      ],
    },
    'also in a time to come': {
      files: planned('team: support, rank: 1, until: 2026-12-31', 'team: support, rank: 1, from: 2026-12-01'),
      finds: [
        {
          at: 'data/priorities.yaml:2:56',
          related: ['data/priorities.yaml:1:56'],
          parties: ['ben'],
          message: '“P1” and “P2” both have rank 1 in Support: 1 to 31 December 2026.',
        },
      ],
    },
    'more than three with a rank, the last of which can wait': {
      files: planned(...FOUR),
      finds: [
        {
          at: 'data/priorities.yaml:4:56',
          related: ['data/priorities.yaml:1:56', 'data/priorities.yaml:2:56', 'data/priorities.yaml:3:56'],
          parties: ['ben'],
          message:
            'Support ranks 4 priorities, and at most 3 can come first: 1 “P1”, 2 “P2”, 3 “P3” and 4 “P4”, at any time.',
        },
      ],
    },
  },
  silent: {
    'three, each with its place, and one without': planned(...FOUR.slice(0, 3), 'team: support'),
    'two without a rank': planned('team: support', 'team: support'),
    'one rank in two teams, one of them part of the other': {
      ...planned('team: support, rank: 1', 'team: desk, rank: 1', 'team: sales, rank: 1'),
      'data/teams.yaml':
        'sales: { name: Sales }\nsupport: { name: Support }\ndesk: { name: Desk, parent: support }\n',
    },
    'the first of this quarter and the first of the next': planned(
      'team: support, rank: 1, until: 2026-12-31',
      'team: support, rank: 1, from: 2027-01-01',
    ),
    'the first of last quarter is history': planned(
      'team: support, rank: 1, until: 2026-11-22',
      'team: support, rank: 1',
    ),
    'four over the year, never more than three at a time': planned(
      'team: support, rank: 1, until: 2026-12-15',
      'team: support, rank: 2',
      'team: support, rank: 3',
      'team: support, rank: 4, from: 2026-12-16',
    ),
    'as many as the company allows': { ...FIVE, ...planned(...FOUR) },
  },
};
