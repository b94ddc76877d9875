import type { RuleCases } from '../../support/rule-cases.ts';

const bond = (rest: string) => ({
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben, interactions: { with: sales, ${rest} } }
`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/teams.yaml:2:38',
    related: ['data/teams.yaml:1:1'],
    parties: ['ben', 'ana'],
    message: '“Support” and “Sales” work as one (collaboration), and nothing says until when.',
  },
  silent: {
    'a service has no end': bond('mode: x-as-a-service'),
    'help has no end': bond('mode: facilitating'),
    'an end that has gone by: they no longer work as one': bond('mode: collaboration, until: 2026-10-30'),
  },
};
