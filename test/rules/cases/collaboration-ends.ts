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
  speaks: {
    'what both have written is said once, and points at both': {
      files: {
        'data/teams.yaml': `sales: { name: Sales, lead: ana, interactions: { with: support, mode: collaboration } }
support: { name: Support, lead: ben, interactions: { with: sales, mode: collaboration } }
`,
      },
      finds: [
        {
          at: 'data/teams.yaml:1:34',
          related: ['data/teams.yaml:2:38'],
          parties: ['ana', 'ben'],
          message: '“Sales” and “Support” work as one (collaboration), and nothing says until when.',
        },
      ],
    },
  },
  silent: {
    'the end stands with the other team': {
      'data/teams.yaml': `sales: { name: Sales, lead: ana, interactions: { with: support, mode: collaboration, until: 2027-01-29 } }
support: { name: Support, lead: ben, interactions: { with: sales, mode: collaboration } }
`,
    },
    'a dependence is no collaboration': {
      'data/teams.yaml':
        'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, dependsOn: sales }\n',
    },
    'a service has no end': bond('mode: x-as-a-service'),
    'help has no end': bond('mode: facilitating'),
    'an end that has gone by: they no longer work as one': bond('mode: collaboration, until: 2026-10-30'),
  },
};
