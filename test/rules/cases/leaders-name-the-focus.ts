import type { RuleCases } from '../../support/rule-cases.ts';

const COMPANY = {
  'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [ana, ben]\n',
  'data/concerns.yaml': 'growth: { name: Growth }\n',
  'data/focuses.yaml': 'keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31, owner: ana }\n',
};
const pulses = (...some: string[]) => ({
  ...COMPANY,
  'data/pulses.yaml': some.map((fields, index) => `p${index}: { ${fields} }\n`).join(''),
});
const asked = (date: string, by: string, codedAs: string) =>
  `date: ${date}, level: leader, by: ${by}, answers: { codedAs: ${codedAs} }`;
const ANA = asked('2026-11-16', 'ana', 'focus/keep');

export const CASES: RuleCases = {
  bad: {
    at: 'data/pulses.yaml:3:62',
    related: ['data/focuses.yaml:2:14'],
    parties: ['ben', 'ana'],
    message:
      'Asked on 16 November 2026 what comes first, Ben named “Growth”, not “Keep every customer we have”.',
  },
  speaks: {
    'of a leader who named nothing that is written here': {
      files: pulses(ANA, asked('2026-11-16', 'ben', 'none')),
      finds: [
        {
          at: 'data/pulses.yaml:2:49',
          related: ['data/focuses.yaml:1:20'],
          parties: ['ben', 'ana'],
          message: 'Asked on 16 November 2026 what comes first, Ben named nothing written here, not “Keep”.',
        },
      ],
    },
  },
  silent: {
    'a leader who named something else before the last time': pulses(
      ANA,
      asked('2026-10-05', 'ben', 'concern/growth'),
      asked('2026-11-16', 'ben', 'focus/keep'),
    ),
    'a leader who was asked before the focus began': pulses(
      ANA,
      asked('2026-09-28', 'ben', 'concern/growth'),
    ),
    'a priority that serves the focus: so it is lived in a team': {
      ...pulses(ANA, asked('2026-11-16', 'ben', 'priority/ring')),
      'data/priorities.yaml': 'ring: { statement: Ring., owner: ben, serves: focus/keep }\n',
    },
    'what a group of members named': pulses(
      ANA,
      'date: 2026-11-16, level: member, answers: { codedAs: concern/growth, count: 9 }',
    ),
    'two focuses at a time, since that is the fault': {
      ...pulses(ANA, asked('2026-11-16', 'ben', 'concern/growth')),
      'data/focuses.yaml': `keep: { statement: Keep., from: 2026-10-01, until: 2026-12-31 }
grow: { statement: Grow., from: 2026-10-01, until: 2026-12-31 }
`,
    },
  },
};
