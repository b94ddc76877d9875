import type { RuleCases } from '../../support/rule-cases.ts';

const company = (
  areas: string,
  teams = 'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben }\n',
) => ({
  'data/teams.yaml': teams,
  'data/areas.yaml': areas,
});
const APART = `contracts: { name: Contracts, accountable: ana }
renewals: { name: Renewals, parent: contracts, accountable: ben }
`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:2:37',
    related: ['data/areas.yaml:1:44'],
    parties: ['ben', 'ana'],
    message:
      '“Renewals” is part of “Contracts”; Support has the one and Sales the other, and nothing ties the two teams.',
  },
  silent: {
    'two teams of one department': company(
      APART,
      `all: { name: All, type: department }
sales: { name: Sales, lead: ana, parent: all }
support: { name: Support, lead: ben, parent: all }
`,
    ),
    'departments that are tied above the two teams': company(
      APART,
      `front: { name: Front, type: department, interactions: { with: back, mode: x-as-a-service } }
back: { name: Back, type: department }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back }
`,
    ),
    'a team that is younger than one period': company(
      APART,
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, from: 2026-10-01 }\n',
    ),
    'a part that is retired': company(
      APART.replace('accountable: ben', 'accountable: ben, lifecycle: retired'),
    ),
    'a whole that several share': company(
      APART.replace(
        'accountable: ana',
        "accountable: [ana, ben], shared: { rule: 'By size.', until: 2027-01-31 }",
      ),
    ),
  },
};
