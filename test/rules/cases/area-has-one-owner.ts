import type { RuleCases } from '../../support/rule-cases.ts';

const both = (more: string) => ({
  'data/areas.yaml': `renewals: { name: Renewals, accountable: [ana, ben], reason: Each has half., ${more} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:3',
    parties: ['ana', 'ben'],
    message: '“Onboarding” has 2 accountable owners (Ana and Ben), and nothing says how they split it.',
  },
  speaks: {
    'a sharing without an end is no sharing': {
      files: both("shared: { rule: 'Ana has the largest forty.' }"),
      finds: [
        {
          at: 'data/areas.yaml:1:78',
          parties: ['ana', 'ben'],
          message: '“Renewals” has 2 accountable owners (Ana and Ben), and the sharing has no end.',
        },
      ],
    },
    'an end that has gone by is drift': {
      files: both("shared: { rule: 'Ana has the largest forty.', until: 2026-11-22 }"),
      finds: [
        {
          at: 'data/areas.yaml:1:78',
          parties: ['ana', 'ben'],
          message:
            '“Renewals” has 2 accountable owners (Ana and Ben), and their sharing ended on 22 November 2026.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'a sharing with a rule, on its last day': both(
      "shared: { rule: 'Ana has the largest forty.', until: 2026-11-23 }",
    ),
    'several who do the work of one owner': {
      'data/areas.yaml': 'renewals: { name: Renewals, accountable: ana, responsible: [sales, support] }\n',
    },
    'several owners of what is retired': both('lifecycle: retired'),
  },
};
