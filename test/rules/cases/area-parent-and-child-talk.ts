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
  speaks: {
    'the one team above both ties them as little as the heads of their departments do': {
      files: {
        'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: front }
dua: { name: Dua, team: back }
`,
        ...company(
          APART,
          `all: { name: All, dependsOn: back }
front: { name: Front, type: department, lead: cem, parent: all }
back: { name: Back, type: department, lead: dua, parent: all }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back }
`,
        ),
        'data/forums.yaml': 'round: { name: Round, type: alignment, every: 1 week, members: [cem, dua] }\n',
      },
      finds: [
        {
          at: 'data/areas.yaml:2:37',
          related: ['data/areas.yaml:1:44'],
          parties: ['ben', 'ana'],
          message:
            '“Renewals” is part of “Contracts”; Support has the one and Sales the other, and nothing ties the two teams.',
        },
      ],
    },
  },
  silent: {
    'the owner of the part reports to the owner of the whole, through somebody else': {
      'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support, reportsTo: cem }
cem: { name: Cem, reportsTo: ana }
`,
      ...company(APART),
    },
    'one person answers for both, with two teams': {
      'data/people.yaml': 'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\n',
      ...company(
        `contracts: { name: Contracts, accountable: ana }
renewals: { name: Renewals, parent: contracts, accountable: support }
`,
        'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ana }\n',
      ),
    },
    'the owners meet in a forum': {
      ...company(APART),
      'data/forums.yaml': 'round: { name: Round, type: information, every: 1 week, members: [ana, ben] }\n',
    },
    'both do the work of another area': company(
      `${APART}fairs: { name: Fairs, responsible: [sales, support] }\n`,
    ),
    'a team within the one that owns the whole': company(
      APART,
      `sales: { name: Sales, lead: ana, type: department }
support: { name: Support, lead: ben, type: department, parent: sales }
`,
    ),
    'owners without a team, or none': company(
      `contracts: { name: Contracts, responsible: sales }
renewals: { name: Renewals, parent: contracts, accountable: ben }
`,
    ),
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
