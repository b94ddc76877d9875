import type { RuleCases } from '../../support/rule-cases.ts';

const company = (forums: string, more = '') => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nleaders: [ana, ben]\ncontact: a@example.com\n${more}`,
  'data/forums.yaml': forums,
});
const forum = (id: string, rest: string) => `${id}: { name: ${id}, type: alignment, ${rest} }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/forums.yaml:4:10',
    related: ['data/company.yaml:3:1'],
    parties: ['ana'],
    message: 'Both leaders meet in “The Monday checkpoint” every month, less often than every 2 weeks.',
  },
  speaks: {
    'no forum of that sort': {
      files: company('council: { name: Council, type: information, every: 1 week, members: [ana, ben] }\n'),
      finds: [
        {
          at: 'data/company.yaml:3:1',
          parties: ['ana'],
          message: 'No alignment forum brings the 2 leaders together.',
        },
      ],
    },
    'one of them is no member': {
      files: company(forum('monday', 'every: 1 week, chair: ana, members: [ana]')),
      finds: [
        {
          at: 'data/forums.yaml:1:69',
          related: ['data/company.yaml:3:1'],
          parties: ['ana'],
          message: 'No alignment forum has all 2 leaders; “monday” lacks Ben.',
        },
      ],
    },
  },
  silent: {
    'every two weeks, to the day': company(forum('monday', 'every: 2 weeks, members: [ana, ben]')),
    'the chair belongs to it, and a team brings its people': company(
      forum('monday', 'every: 1 week, chair: ana, members: support'),
    ),
    'a second forum that is often enough': company(
      forum('monthly', 'every: 1 month, members: [ana, ben]') +
        forum('weekly', 'every: 1 week, members: [ana, ben]'),
    ),
    'one leader has nobody to align with': {
      'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nleaders: ana\n',
    },
    'a company that has set another rhythm': company(
      forum('monday', 'every: 1 month, members: [ana, ben]'),
      'thresholds: { checkpointEvery: 1 month }\n',
    ),
    'a seat that nobody holds is missed by nobody': {
      ...company(forum('monday', 'every: 1 week, members: [ana, ben]')),
      'data/company.yaml': 'name: Example\ntimezone: UTC\nleaders: [ana, ben, seat]\n',
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\nseat: { name: Seat, vacant: true }\n',
    },
  },
};
