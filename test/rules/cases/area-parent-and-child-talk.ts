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
    'the heads of their departments meet, and one team stands above all': {
      files: {
        ...company(
          APART,
          `firm: { name: Firm }
front: { name: Front, type: department, parent: firm, lead: eva }
back: { name: Back, type: department, parent: firm, lead: fin }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back }
`,
        ),
        'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
eva: { name: Eva, team: front }
fin: { name: Fin, team: back }
`,
        'data/forums.yaml': 'round: { name: Round, type: alignment, every: 1 week, members: [eva, fin] }\n',
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
    'departments that sit in one forum, whole': {
      ...company(
        APART,
        `front: { name: Front, type: department }
back: { name: Back, type: department }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back }
`,
      ),
      'data/forums.yaml':
        'round: { name: Round, type: information, every: 1 week, members: [front, back] }\n',
    },
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
