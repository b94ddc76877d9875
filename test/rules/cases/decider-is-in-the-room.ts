import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, small } from '../../support/decisions.ts';

const PEOPLE = `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support }
cora: { name: Cora, team: customers }
dan: { name: Dan, team: desk, reportsTo: ben }
cfo: { name: Finance chief, vacant: true, reportsTo: ana }
`;
const TEAMS = `sales: { name: Sales, parent: customers, lead: ana }
support: { name: Support, parent: customers, lead: ben }
customers: { name: Customers, lead: cora }
desk: { name: Desk, parent: support }
`;
const AREAS = `prices: { name: Prices, accountable: ana }
rota: { name: Rota, accountable: ben }
`;
const room = (hour: string, timeline: string) =>
  beside('{}\n', small(`forum: hour, ${timeline}`), {
    'data/people.yaml': PEOPLE,
    'data/teams.yaml': TEAMS,
    'data/areas.yaml': AREAS,
    'data/forums.yaml': `hour: { name: The deciding hour, type: decision, every: 1 week, first: 2026-10-07 14:00, ${hour} }\n`,
  });
const blocks = (members: string, decider: string, chair = 'ben') => ({
  ...room('chair: ben', 'decider: ana'),
  'data/forums.yaml': `hour:
  name: The deciding hour
  type: decision
  every: 1 week
  chair: ${chair}
  members: ${members}
`,
  'data/behaviours.yaml': `prices:
  name: Prices
  value: care
  type: decision-timeline
  statement: Decide.
  appliesTo: company
  within: 3 weeks
  forum: hour
${decider}`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:9:12',
    related: ['data/forums.yaml:7:3', 'data/people.yaml:1:1'],
    parties: ['ben', 'ana'],
    message: '“Prices” is decided in “The deciding hour” by Ana, who is no member of it.',
  },
  speaks: {
    'the owner of the area is meant, and none of the owners sits there': {
      files: blocks('[ben, desk]', '  decider: area-owner\n  covers: [prices]\n'),
      finds: [
        {
          at: 'data/behaviours.yaml:9:12',
          related: ['data/forums.yaml:6:3', 'data/people.yaml:1:1'],
          parties: ['ben', 'ana'],
          message: '“Prices” is decided in “The deciding hour” by Ana, who is no member of it.',
        },
      ],
    },
    'a team below sits there, and not the head of the whole': {
      files: blocks('[support]', '  decider: cora\n'),
      finds: [
        {
          at: 'data/behaviours.yaml:9:12',
          related: ['data/forums.yaml:6:3', 'data/people.yaml:3:1'],
          parties: ['ben', 'cora'],
          message: '“Prices” is decided in “The deciding hour” by Cora, who is no member of it.',
        },
      ],
    },
    'several may lead the team, and none of them sits there': {
      files: blocks('[dan]', '  decider: team-lead\n', 'dan'),
      finds: [
        {
          at: 'data/behaviours.yaml:9:12',
          related: [
            'data/forums.yaml:6:3',
            'data/people.yaml:3:1',
            'data/people.yaml:1:1',
            'data/people.yaml:2:1',
          ],
          parties: ['dan', 'cora', 'ana', 'ben'],
          message:
            '“Prices” is decided in “The deciding hour” by Cora, Ana or Ben, of whom none is a member of it.',
        },
      ],
    },
  },
  silent: {
    'who decides leads the forum, without standing among its members': room(
      'chair: ana, members: ben',
      'decider: ana',
    ),
    'the team of who decides is a member': room('members: sales', 'decider: ana'),
    'a team above that of who decides is a member': room('members: customers', 'decider: dan'),
    'who decides leads a team that is a member, and belongs to another': {
      ...room('members: desk', 'decider: ana'),
      'data/teams.yaml': TEAMS.replace('parent: support }', 'parent: support, lead: ana }'),
    },
    'a team decides, and its lead is a member': room('members: ben', 'decider: support'),
    'a team decides, and somebody of a team below it is a member': room('members: dan', 'decider: support'),
    'the lead of the team decides, and one of the leads is a member': room(
      'members: ben',
      'decider: team-lead',
    ),
    'the owner of the area decides, and one of the owners is a member': room(
      'members: ben',
      'decider: area-owner, covers: [prices, rota]',
    ),
    'an empty seat decides, and is a member': room('members: cfo', 'decider: cfo'),
    'an empty seat decides, and whom it reports to is a member': room('members: ana', 'decider: cfo'),
    'an empty seat is a member, and whom it reports to decides': room('members: cfo', 'decider: ana'),
    'the forum says nothing of its members': room('chair: ben', 'decider: ana'),
    'the forum has met for the last time': room('until: 2026-11-20, members: ben', 'decider: ana'),
    'nobody is named who decides, so that it is whoever leads the forum': blocks('ben', ''),
    'nobody owns the area, which is said of the area': {
      ...room('members: ben', 'decider: area-owner, covers: prices'),
      'data/areas.yaml': 'prices: { name: Prices, unowned: { reason: Later., until: 2027-01-31 } }\n',
    },
    'no forum decides': beside('{}\n', small()),
  },
};
