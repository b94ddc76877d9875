import type { RuleCases } from '../../support/rule-cases.ts';

const area = (rest: string) => ({ 'data/areas.yaml': `payments: { name: Payments, ${rest} }\n` });

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:9',
    related: ['data/people.yaml:2:1'],
    parties: ['ben'],
    message: 'The company stops without “Payments”, and it rests on Ben alone.',
  },
  speaks: {
    'a backup who has left, and an empty seat, step in for nobody': {
      files: {
        'data/people.yaml': `ana: { name: Ana, until: 2026-10-31 }
ben: { name: Ben }
head: { name: Head, vacant: true }
`,
        ...area('tier: 1, accountable: ben, backup: [ana, head]'),
      },
      finds: [
        {
          at: 'data/areas.yaml:1:35',
          related: ['data/people.yaml:2:1'],
          parties: ['ben'],
          message: 'The company stops without “Payments”, and it rests on Ben alone.',
        },
      ],
    },
    'one who answers for it, does the work and stands in is still one': {
      files: area('accountable: ben, responsible: ben, backup: ben, tier: 1'),
      finds: [
        {
          at: 'data/areas.yaml:1:84',
          related: ['data/people.yaml:2:1'],
          parties: ['ben'],
          message: 'The company stops without “Payments”, and it rests on Ben alone.',
        },
      ],
    },
  },
  silent: {
    'a team that answers for it': area('tier: 1, accountable: support'),
    'an area without a tier': area('accountable: ben'),
    'two who share it': area(
      "tier: 1, accountable: [ana, ben], shared: { rule: 'By size.', until: 2027-01-31 }",
    ),
    'an area of tier 2': area('tier: 2, accountable: ben'),
    'a team that does the work': area('tier: 1, accountable: ben, responsible: support'),
    'a second person who does the work': area('tier: 1, accountable: ben, responsible: [ben, ana]'),
    'an area of nobody: that is said elsewhere': area('tier: 1'),
    'an area that is retired': area('tier: 1, accountable: ben, lifecycle: retired'),
  },
};
