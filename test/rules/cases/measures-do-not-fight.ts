import type { RuleCases } from '../../support/rule-cases.ts';

const company = (priorities: string, more = '', tradeoffs = '{}\n') => ({
  'data/concerns.yaml': 'depth: { name: Depth }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': tradeoffs,
  'data/measures.yaml': `calls: { name: Calls, definition: C., pullsAgainst: solved${more} }
solved: { name: Solved, definition: S.${more && ', advances: depth'} }
`,
  'data/priorities.yaml': priorities,
});
const BOTH = `one: { statement: One., owner: ana, measures: calls }
other: { statement: Other., owner: ben, serves: measure/solved }
`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/priorities.yaml:2:93',
    related: ['data/priorities.yaml:1:78', 'data/measures.yaml:2:1', 'data/measures.yaml:1:96'],
    parties: ['ben', 'ana'],
    message:
      '“Solve it in the first call” pushes “Solved at once” and “Take more calls” pushes “Calls a day”, which pull against each other, and no trade-off says which wins: at any time.',
  },
  speaks: {
    'a priority that serves a measure pushes it': {
      files: company(BOTH),
      finds: [
        {
          at: 'data/priorities.yaml:1:47',
          related: ['data/priorities.yaml:2:49', 'data/measures.yaml:1:53', 'data/measures.yaml:2:1'],
          parties: ['ana', 'ben'],
          message:
            '“One” pushes “Calls” and “Other” pushes “Solved”, which pull against each other, and no trade-off says which wins: at any time.',
        },
      ],
    },
  },
  silent: {
    'a trade-off between what they serve says which wins': company(
      BOTH,
      ', advances: speed',
      't: { more: depth, less: speed }\n',
    ),
    'one priority that pushes both weighs them itself': company(
      'one: { statement: One., owner: ana, measures: [calls, solved] }\n',
    ),
    'priorities of different times':
      company(`one: { statement: One., owner: ana, measures: calls, until: 2026-11-30 }
other: { statement: Other., owner: ben, measures: solved, from: 2026-12-01 }
`),
    'a priority that has ended':
      company(`one: { statement: One., owner: ana, measures: calls, until: 2026-11-22 }
other: { statement: Other., owner: ben, measures: solved }
`),
    'only one of the two is pushed': company('one: { statement: One., owner: ana, measures: calls }\n'),
  },
};
