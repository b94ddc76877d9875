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
    at: 'data/behaviours.yaml:16:11',
    related: ['data/behaviours.yaml:8:11', 'data/teams.yaml:2:49'],
    parties: ['ben'],
    message:
      'Support needs Sales, and they never plan on one day, though their sprints fit: what is finished waits up to 7 days.',
  },
  speaks: {
    'two weeks and four, a day apart: what is finished on a Tuesday waits thirteen days for a Monday': {
      files: company('length: 2 weeks, anchor: 2026-10-05', 'length: 4 weeks, anchor: 2026-10-06'),
      finds: [
        {
          at: 'data/behaviours.yaml:1:113',
          related: ['data/behaviours.yaml:2:115', 'data/teams.yaml:2:49'],
          parties: ['ben'],
          message:
            'Support needs Sales, and they never plan on one day, though their sprints fit: what is finished waits up to 13 days.',
        },
      ],
    },
  },
  silent: {
    'a whole number of sprints apart': company(
      'length: 2 weeks, anchor: 2026-10-05',
      'length: 2 weeks, anchor: 2026-11-02',
    ),
    'the longer one begins on a day of the shorter': company(
      'length: 1 week, anchor: 2026-10-12',
      'length: 3 weeks, anchor: 2026-10-05',
    ),
    'a first day that nobody has written': company('length: 2 weeks', 'length: 2 weeks, anchor: 2026-10-06'),
    'lengths that do not fit are said elsewhere': company(
      'length: 2 weeks, anchor: 2026-10-05',
      'length: 3 weeks, anchor: 2026-10-06',
    ),
    'two teams that do not need each other': company(
      'length: 2 weeks, anchor: 2026-10-05',
      'length: 2 weeks, anchor: 2026-10-12',
      '',
    ),
  },
};
