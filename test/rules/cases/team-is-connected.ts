import type { RuleCases } from '../../support/rule-cases.ts';

const PEOPLE = `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: support }
`;
const company = (teams: string, more = {}) => ({
  'data/people.yaml': PEOPLE,
  'data/teams.yaml': teams,
  ...more,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/teams.yaml:3:1',
    parties: ['ben'],
    message:
      '“Support” has no tie to another team: it needs nobody’s work and nobody needs its own, it shares no area and no forum, and no way of working is written down.',
  },
  silent: {
    'a team that sits in a forum with another, through one person': company(
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben }\n',
      {
        'data/forums.yaml':
          'round: { name: The round, type: information, every: 1 week, members: [ana, cem] }\n',
      },
    ),
    'a team that does the work of an area with another': company(
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben }\n',
      { 'data/areas.yaml': 'refunds: { name: Refunds, responsible: [sales, support] }\n' },
    ),
    'a team of one, and a team of nobody yet': company(
      'sales: { name: Sales, lead: ana }\nstock: { name: Stock }\n',
      {
        'data/people.yaml': 'ana: { name: Ana, team: sales }\n',
      },
    ),
    'the only team there is': company('support: { name: Support, lead: ben }\n', {
      'data/people.yaml':
        'ben: { name: Ben, team: support }\ncem: { name: Cem, team: support }\nana: { name: Ana }\n',
    }),
    'a team that is younger than one period': company(
      'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, from: 2026-10-01 }\n',
    ),
    'a department whose teams are tied': company(
      `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben, type: department }
desk: { name: Desk, parent: support, dependsOn: sales }
`,
    ),
    'a team whose department is tied for it, and has teams of its own': company(
      `sales: { name: Sales, lead: ana, dependsOn: support }
support: { name: Support, lead: ben }
`,
    ),
  },
};
