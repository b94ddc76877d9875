import type { RuleCases } from '../../support/rule-cases.ts';

const company = (teams: string, more = {}) => ({ 'data/teams.yaml': teams, ...more });
const PAIR = 'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, dependsOn: sales }\n';

export const CASES: RuleCases = {
  bad: {
    at: 'data/teams.yaml:2:49',
    related: ['data/teams.yaml:1:1'],
    parties: ['ben', 'ana'],
    message: '“Support” needs the work of “Sales”, and the two share no forum and no way of working.',
  },
  speaks: {
    'the heads of their departments meet': {
      files: company(
        `front: { name: Front, type: department, lead: eva }
back: { name: Back, type: department, lead: fin }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back, dependsOn: sales }
`,
        {
          'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
eva: { name: Eva, team: front }
fin: { name: Fin, team: back }
`,
          'data/forums.yaml': 'round: { name: Round, type: alignment, every: 1 week, members: [eva, fin] }\n',
        },
      ),
      finds: [
        {
          at: 'data/teams.yaml:4:63',
          related: ['data/teams.yaml:3:1'],
          parties: ['ben', 'ana'],
          message: '“Support” needs the work of “Sales”, and the two share no forum and no way of working.',
        },
      ],
    },
    'a forum that has ended, and a way of working that has, are none': {
      files: company(
        `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben, dependsOn: sales, interactions: { with: sales, mode: collaboration, until: 2026-11-22 } }
`,
        {
          'data/forums.yaml':
            'round: { name: Round, type: information, every: 1 week, until: 2026-11-22, members: [sales, support] }\n',
        },
      ),
      finds: [
        {
          at: 'data/teams.yaml:2:49',
          related: ['data/teams.yaml:1:1'],
          parties: ['ben', 'ana'],
          message: '“Support” needs the work of “Sales”, and the two share no forum and no way of working.',
        },
      ],
    },
    'the heads of their departments meet, and nobody of the two teams does': {
      files: company(
        `front: { name: Front, type: department, lead: cem }
back: { name: Back, type: department, lead: dua }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back, dependsOn: sales }
`,
        {
          'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: front }
dua: { name: Dua, team: back }
`,
          'data/forums.yaml':
            'round: { name: Round, type: alignment, every: 1 week, chair: cem, members: [cem, dua] }\n',
        },
      ),
      finds: [
        {
          at: 'data/teams.yaml:4:63',
          related: ['data/teams.yaml:3:1'],
          parties: ['ben', 'ana'],
          message: '“Support” needs the work of “Sales”, and the two share no forum and no way of working.',
        },
      ],
    },
  },
  silent: {
    'teams without a lead, for which the heads of their departments meet': company(
      `front: { name: Front, type: department, lead: ana }
back: { name: Back, type: department, lead: ben }
sales: { name: Sales, parent: front }
support: { name: Support, parent: back, dependsOn: sales }
`,
      {
        'data/people.yaml': 'ana: { name: Ana, team: front }\nben: { name: Ben, team: back }\n',
        'data/forums.yaml': 'round: { name: Round, type: alignment, every: 1 week, members: [ana, ben] }\n',
      },
    ),
    'one of the two chairs the forum of the other': company(PAIR, {
      'data/forums.yaml':
        'round: { name: Round, type: information, every: 1 week, chair: ben, members: [sales] }\n',
    }),
    'the departments have said how they work together': company(
      `front: { name: Front, type: department, interactions: { with: back, mode: x-as-a-service } }
back: { name: Back, type: department }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back, dependsOn: sales }
`,
    ),
    'two teams that need nothing of each other': company(
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben }\n',
    ),
    'the leads meet in a forum': company(PAIR, {
      'data/forums.yaml': 'round: { name: Round, type: information, every: 1 week, members: [ana, ben] }\n',
    }),
    'the other one declared the way of working': company(
      `sales: { name: Sales, lead: ana, interactions: { with: support, mode: facilitating } }
support: { name: Support, lead: ben, dependsOn: sales }
`,
    ),
    'their departments sit in one forum': company(
      `front: { name: Front, type: department }
back: { name: Back, type: department }
sales: { name: Sales, lead: ana, parent: front }
support: { name: Support, lead: ben, parent: back, dependsOn: sales }
`,
      {
        'data/forums.yaml':
          'round: { name: Round, type: information, every: 1 week, members: [front, back] }\n',
      },
    ),
    'a team and the one that it belongs to': company(
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, parent: sales, dependsOn: sales }\n',
    ),
    'one lead leads both': company(
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ana, dependsOn: sales }\n',
    ),
    'a team that is younger than one period': company(
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, dependsOn: sales, from: 2026-11-02 }\n',
    ),
  },
};
