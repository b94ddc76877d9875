import type { RuleCases } from '../../support/rule-cases.ts';

const TEAMS = {
  'data/teams.yaml': `sales: { name: Sales }
support: { name: Support }
desk: { name: Desk, parent: support }
`,
  'data/focuses.yaml': 'keep: { statement: Keep them., from: 2026-10-01, until: 2026-12-31, owner: ana }\n',
};
const LIMIT = (percent: number) => ({
  'data/company.yaml': `name: Example
timezone: Europe/Berlin
leaders: [ana]
thresholds: { focusCapacity: ${percent} }
`,
});
const planned = (...priorities: string[]) => ({
  'data/priorities.yaml': priorities
    .map((fields, index) => `p${index + 1}: { statement: P${index + 1}., owner: ben, ${fields} }\n`)
    .join(''),
});
const THREE = [
  'team: sales, capacity: 40, serves: focus/keep',
  'team: support, capacity: 15, serves: focus/keep',
  'team: support, capacity: 30',
  'team: desk, capacity: 35',
];

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:2:14',
    related: ['data/priorities.yaml:11:13'],
    parties: ['ana', 'ben'],
    message:
      'Nothing of the time that Support has planned serves “Keep every customer we have”. Other things: “Move to new telephones” 40 %.',
  },
  speaks: {
    // 40 + 15 of 40 + 15 + 30 + 35 = 120: 45.83 %.
    'less than half in all, from three teams on': {
      files: { ...TEAMS, ...planned(...THREE) },
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          related: ['data/priorities.yaml:3:60', 'data/priorities.yaml:4:57'],
          parties: ['ana', 'ben'],
          message:
            'Of the time that 3 teams have planned 45.8 % serves “Keep them”, and 50 % at least should. Other things: “P3” 30 % and “P4” 35 %.',
        },
      ],
    },
    // 55 of 120 now; with the 20 that ended, 75 of 140: 53.6 %.
    'only since a priority that served it has ended, so that it is drift': {
      files: {
        ...TEAMS,
        ...planned(...THREE, 'team: sales, capacity: 20, serves: focus/keep, until: 2026-11-20'),
      },
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          related: ['data/priorities.yaml:3:60', 'data/priorities.yaml:4:57'],
          parties: ['ana', 'ben'],
          message:
            'Of the time that 3 teams have planned 45.8 % serves “Keep them”, and 50 % at least should. Other things: “P3” 30 % and “P4” 35 %.',
          drift: true,
        },
      ],
    },
    'as much as the company asks for, where it asks for more': {
      files: {
        ...TEAMS,
        ...LIMIT(60),
        // 60 of 110: 54.54 %, shown rounded down.
        ...planned(
          'team: sales, capacity: 30, serves: focus/keep',
          'team: support, capacity: 30, serves: focus/keep',
          'team: desk, capacity: 50',
        ),
      },
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          related: ['data/priorities.yaml:3:57'],
          parties: ['ana', 'ben'],
          message:
            'Of the time that 3 teams have planned 54.5 % serves “Keep them”, and 60 % at least should. Other things: “P3” 50 %.',
        },
      ],
    },
  },
  silent: {
    'exactly half': {
      ...TEAMS,
      ...planned(
        'team: sales, capacity: 40, serves: focus/keep',
        'team: support, capacity: 20, serves: focus/keep',
        'team: desk, capacity: 60',
      ),
    },
    'less than half of what two teams state says nothing of the company': {
      ...TEAMS,
      ...planned(
        'team: sales, capacity: 10, serves: focus/keep',
        'team: sales, capacity: 50',
        'team: support, capacity: 10, serves: focus/keep',
        'team: support, capacity: 50',
      ),
    },
    'a department that states no capacity, and one whose capacity is nought': {
      ...TEAMS,
      ...planned('team: sales, capacity: 60, serves: focus/keep', 'team: support', 'team: desk, capacity: 0'),
    },
    'what serves the measure by which the focus is judged serves the focus': {
      ...TEAMS,
      'data/focuses.yaml':
        'keep: { statement: Keep them., from: 2026-10-01, until: 2026-12-31, outcome: { measure: kept, target: 95 } }\n',
      ...planned('team: support, capacity: 60, serves: measure/kept'),
    },
    'a priority that has not begun, or is over': {
      ...TEAMS,
      ...planned(
        'team: sales, capacity: 60, serves: focus/keep',
        'team: support, capacity: 80, from: 2026-11-24',
        'team: support, capacity: 80, until: 2026-11-22',
      ),
    },
    'a department that has only begun': {
      ...TEAMS,
      'data/teams.yaml': 'sales: { name: Sales }\nsupport: { name: Support, from: 2026-11-02 }\n',
      ...planned('team: support, capacity: 60'),
    },
    'two focuses at a time, since that is the fault': {
      ...TEAMS,
      'data/focuses.yaml': `keep: { statement: Keep them., from: 2026-10-01, until: 2026-12-31 }
grow: { statement: Grow., from: 2026-11-01, until: 2027-01-31 }
`,
      ...planned('team: support, capacity: 60'),
    },
    'no focus at all, since that is the fault': {
      ...TEAMS,
      'data/focuses.yaml': '{}\n',
      ...planned('team: support, capacity: 60'),
    },
  },
};
