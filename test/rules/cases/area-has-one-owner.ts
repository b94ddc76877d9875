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
    'a sharing without a rule is an edit to make, also when its end has gone by': {
      files: both('shared: { until: 2026-11-22 }'),
      finds: [
        {
          at: 'data/areas.yaml:1:78',
          parties: ['ana', 'ben'],
          message: '“Renewals” has 2 accountable owners (Ana and Ben), and the sharing has no rule.',
        },
      ],
    },
    'what is on its way out is still answered for by one': {
      files: both('lifecycle: retiring'),
      finds: [
        {
          at: 'data/areas.yaml:1:29',
          parties: ['ana', 'ben'],
          message: '“Renewals” has 2 accountable owners (Ana and Ben), and nothing says how they split it.',
        },
      ],
    },
    'an end that has gone by is drift': {
      files: both("shared: { rule: 'Ana has the largest forty.', until: 2026-11-22 }"),
      finds: [
        {
          at: 'data/areas.yaml:1:131',
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
    'a sharing of one: nothing is split yet': {
      'data/areas.yaml': 'renewals: { name: Renewals, accountable: ana, shared: {} }\n',
    },
    'two empty seats: that nobody owns it is said elsewhere': {
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\none: { name: One, vacant: true }\ntwo: { name: Two, vacant: true }\n',
      'data/areas.yaml': 'renewals: { name: Renewals, accountable: [one, two] }\n',
    },
    'several owners of what is retired': both('lifecycle: retired'),
  },
};
