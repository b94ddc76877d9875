import type { RuleCases } from '../../support/rule-cases.ts';

const PEOPLE = `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: support }
dua: { name: Dua }
`;
/** Two teams of which one needs the other’s work, and beside them what is on trial. */
const company = (teams: string, more = {}) => ({
  'data/people.yaml': PEOPLE,
  'data/teams.yaml': `sales: { name: Sales, lead: ana, dependsOn: stock }
stock: { name: Stock }
${teams}`,
  ...more,
});
const SUPPORT = 'support: { name: Support, lead: ben }\n';
const round = (members: string) => ({
  'data/forums.yaml': `round: { name: The round, type: information, every: 1 week, members: [${members}] }\n`,
});
const MESSAGE =
  '“Support” has no tie to another team: it needs nobody’s work and nobody needs its own, it shares no area and no forum, and no way of working is written down.';

export const CASES: RuleCases = {
  bad: { at: 'data/teams.yaml:3:1', parties: ['ben'], message: MESSAGE },
  speaks: {
    'a forum of its own people, and one that has ended, tie it to nobody': {
      files: company(SUPPORT, {
        'data/forums.yaml': `own: { name: Own, type: information, every: 1 week, members: [ben, support] }
over: { name: Over, type: information, every: 1 week, until: 2026-11-22, members: [support, sales] }
`,
      }),
      finds: [{ at: 'data/teams.yaml:3:1', parties: ['ben'], message: MESSAGE }],
    },
    'the head of its department sits with others, and nobody of its own does': {
      files: company(
        'front: { name: Front, type: department, lead: dua }\nsupport: { name: Support, lead: ben, parent: front }\n',
        { 'data/people.yaml': PEOPLE.replace('name: Dua', 'name: Dua, team: front'), ...round('ana, dua') },
      ),
      finds: [{ at: 'data/teams.yaml:4:1', parties: ['ben'], message: MESSAGE }],
    },
  },
  silent: {
    'a team that sits in a forum with another, through one person': company(SUPPORT, round('ana, cem')),
    'a team whose lead sits in a forum, wherever the lead is listed': company(
      'support: { name: Support, lead: dua }\n',
      round('ana, dua'),
    ),
    'a team without a lead, for which the head of its department sits there': company(
      'front: { name: Front, type: department, lead: dua }\nsupport: { name: Support, parent: front }\n',
      round('ana, dua'),
    ),
    'a team whose department is a member of a forum': company(
      'front: { name: Front, type: department }\nsupport: { name: Support, lead: ben, parent: front }\n',
      round('ana, front'),
    ),
    'a team whose department has said how it works with another': company(
      'front: { name: Front, type: department, interactions: { with: sales, mode: x-as-a-service } }\nsupport: { name: Support, lead: ben, parent: front }\n',
    ),
    'a team that does the work of an area with another': company(SUPPORT, {
      'data/areas.yaml': 'refunds: { name: Refunds, responsible: [sales, support] }\n',
    }),
    'a team that only another one names': company(
      `${SUPPORT}desk: { name: Desk, interactions: { with: support, mode: facilitating } }\n`,
    ),
    'a team of one, and a team of nobody yet': company(
      'desk: { name: Desk, lead: dua, size: 1 }\nfairs: { name: Fairs }\n',
      { 'data/people.yaml': 'ana: { name: Ana, team: sales }\ndua: { name: Dua }\n' },
    ),
    'a team of two of whom one has left': company(SUPPORT, {
      'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: support }
cem: { name: Cem, team: support, until: 2026-10-31 }
`,
    }),
    'the only team there is': {
      'data/people.yaml': PEOPLE.replace(', team: sales', ''),
      'data/teams.yaml': SUPPORT,
    },
    'a playbook in which no team has said yet whom it needs or works with, as after an import': {
      'data/people.yaml': PEOPLE,
      'data/teams.yaml': `sales: { name: Sales, lead: ana }\n${SUPPORT}stock: { name: Stock }\n`,
      'data/areas.yaml': 'refunds: { name: Refunds, responsible: [sales, stock] }\n',
    },
    'a team that is younger than one period': company(
      'support: { name: Support, lead: ben, from: 2026-10-01 }\n',
    ),
    'a department whose teams are tied, and has people of its own': company(
      'support: { name: Support, lead: ben, type: department }\ndesk: { name: Desk, parent: support, dependsOn: sales }\n',
    ),
    'a department that only groups teams': company(
      'front: { name: Front, type: department, size: 8 }\nsupport: { name: Support, lead: ben, parent: front, dependsOn: sales }\n',
    ),
  },
};
