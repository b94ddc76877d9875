import type { RuleCases } from '../../support/rule-cases.ts';

const company = (one: string, other: string, needs = 'dependsOn: sales') => ({
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben${needs && `, ${needs}`} }
`,
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `one: { name: One, value: care, type: sprint-length, statement: S., appliesTo: support, ${one} }
other: { name: Other, value: care, type: sprint-length, statement: S., appliesTo: sales, ${other} }
`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:14:11',
    related: ['data/behaviours.yaml:7:11', 'data/teams.yaml:2:49'],
    parties: ['ben'],
    message:
      'Support needs Sales; the one plans every 3 weeks, the other every 2 weeks: they plan together every 6 weeks at most, and what is finished waits up to 14 days until Support plans.',
  },
  speaks: {
    'with their first days it is known that they never meet, and how long something waits: 2 and 3 weeks, a day apart':
      {
        files: company('length: 2 weeks, anchor: 2026-10-06', 'length: 3 weeks, anchor: 2026-10-05'),
        finds: [
          {
            at: 'data/behaviours.yaml:1:96',
            related: ['data/behaviours.yaml:2:98', 'data/teams.yaml:2:49'],
            parties: ['ben'],
            message:
              'Support needs Sales; the one plans every 2 weeks, the other every 3 weeks: they never plan on one day, and what is finished waits up to 8 days until Support plans.',
          },
        ],
      },
    'weeks and months have no common measure': {
      files: company('length: 2 weeks', 'length: 1 month'),
      finds: [
        {
          at: 'data/behaviours.yaml:1:96',
          related: ['data/behaviours.yaml:2:98', 'data/teams.yaml:2:49'],
          parties: ['ben'],
          message:
            'Support needs Sales; the one plans every 2 weeks, the other every month: weeks and months have no common measure, so they plan together only by chance.',
        },
      ],
    },
  },
  silent: {
    'one is a multiple of the other': company('length: 1 week', 'length: 3 weeks'),
    'two teams that do not need each other': company('length: 2 weeks', 'length: 3 weeks', ''),
    'a quarter and a month': company('length: 1 quarter', 'length: 1 month'),
    'a team whose own sprint is contradicted by another: that is said elsewhere': {
      ...company('length: 2 weeks', 'length: 3 weeks'),
      'data/behaviours.yaml': `one: { name: One, value: care, type: sprint-length, statement: S., appliesTo: support, length: 2 weeks }
two: { name: Two, value: care, type: sprint-length, statement: S., appliesTo: support, length: 5 weeks }
other: { name: Other, value: care, type: sprint-length, statement: S., appliesTo: sales, length: 3 weeks }
`,
    },
  },
};
