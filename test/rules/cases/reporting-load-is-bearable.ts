import type { RuleCases } from '../../support/rule-cases.ts';

const company = (directives: string, more: Readonly<Record<string, string>> = {}) => ({
  'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nleaders: [ana]\n',
  'data/directives.yaml': directives,
  ...more,
});
const report = (id: string, to: string, requires: string, more = '') =>
  `${id}: { by: ana, to: ${to}, date: 2026-11-02, statement: ${id}., requires: { ${requires} }${more} }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/directives.yaml:6:3',
    related: ['data/teams.yaml:2:1'],
    parties: ['ana', 'ben'],
    message:
      'Reports take 3 hours of the 40 hours of a week of each in Support, more than 5 %: “Send the figures of the week on Friday” 3 hours.',
  },
  speaks: {
    // A team of 40 hours: five per cent are two hours.
    'several short ones of two leaders and a cadence, for every team of which all are asked': {
      files: company(
        report('figures', 'company', 'every: 1 week, effort: 1 hour') +
          report('forecast', 'company', 'every: 2 weeks, effort: 90 minutes'),
        {
          'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
          'data/behaviours.yaml':
            'diary: { name: Diary, value: care, type: cadence, statement: D., appliesTo: company, every: 1 day, purpose: report, effort: 6 minutes }\n',
        },
      ),
      finds: [
        {
          at: 'data/directives.yaml:1:73',
          related: [
            'data/directives.yaml:2:75',
            'data/behaviours.yaml:1:125',
            'data/teams.yaml:1:1',
            'data/teams.yaml:2:1',
          ],
          parties: ['ana', 'ben'],
          message:
            'Reports take 2.3 hours of the 40 hours of a week of each in Sales and Support, more than 5 %: “figures” 1 hour, “forecast” 0.8 hours and “Diary” 0.5 hours.',
        },
      ],
    },
  },
  silent: {
    'two hours of forty are not more than a twentieth': company(
      report('figures', 'support', 'every: 1 week, effort: 2 hours'),
    ),
    'what does not say how long it takes': company(report('figures', 'support', 'every: 1 day')),
    'what has ended': company(
      report('figures', 'support', 'every: 1 day, effort: 1 hour', ', until: 2026-11-22'),
    ),
    'meetings are no reports': company('{}\n', {
      'data/forums.yaml':
        'round: { name: Round, type: information, every: 1 day, duration: 2 hours, members: support }\n',
    }),
  },
};
