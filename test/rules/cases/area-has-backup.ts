import type { RuleCases } from '../../support/rule-cases.ts';

const area = (rest: string) => ({ 'data/areas.yaml': `payments: { name: Payments, ${rest} }\n` });

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:3:9',
    related: ['data/people.yaml:2:1'],
    parties: ['ben'],
    message: 'The company stops without “Payments”, and Ben is the only one named there.',
  },
  silent: {
    'an area of tier 2': area('tier: 2, accountable: ben'),
    'a team that does the work': area('tier: 1, accountable: ben, responsible: support'),
    'a second person who does the work': area('tier: 1, accountable: ben, responsible: [ben, ana]'),
    'an area of nobody: that is said elsewhere': area('tier: 1'),
    'an area that is retired': area('tier: 1, accountable: ben, lifecycle: retired'),
  },
};
