import type { RuleCases } from '../../support/rule-cases.ts';

const company = (forums: string, more: Readonly<Record<string, string>> = {}) => ({
  'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nleaders: [ana]\n',
  'data/forums.yaml': forums,
  ...more,
});
const forum = (id: string, rest: string) =>
  `${id}: { name: ${id}, type: information, chair: ana, members: [ben], ${rest} }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/people.yaml:1:1',
    related: ['data/forums.yaml:5:13'],
    parties: ['ana'],
    message: 'Of the 40 hours of a week of Ana, forums and cadences take 22: “The council” 22.',
  },
  speaks: {
    'forums and cadences together, the longest first': {
      files: company(forum('round', 'every: 1 day, duration: 3 hours'), {
        'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
        'data/behaviours.yaml':
          'talks: { name: Talks, value: care, type: cadence, statement: T., appliesTo: sales, every: 2 weeks, purpose: feedback, effort: 2 business days }\n',
      }),
      finds: [
        {
          at: 'data/people.yaml:1:1',
          related: ['data/forums.yaml:1:94', 'data/behaviours.yaml:1:127'],
          parties: ['ana'],
          message: 'Of the 40 hours of a week of Ana, forums and cadences take 23: “round” 15 and “Talks” 8.',
        },
      ],
    },
  },
  silent: {
    'half of the week, to the hour': company(forum('round', 'every: 1 week, duration: 20 hours')),
    'a forum that does not say how long it takes': company(forum('round', 'every: 1 day')),
    'a forum that has ended': company(forum('round', 'every: 1 day, duration: 6 hours, until: 2026-11-22')),
    'somebody who is no leader': {
      ...company(forum('round', 'every: 1 day, duration: 6 hours')),
      'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nleaders: [cem]\n',
      'data/people.yaml':
        'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support }\ncem: { name: Cem }\n',
    },
  },
};
