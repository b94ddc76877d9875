import type { RuleCases } from '../../support/rule-cases.ts';

const company = (checkpoints: string, more: Readonly<Record<string, string>> = {}) => ({
  'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nleaders: [ana, ben]\n',
  'data/forums.yaml':
    'monday: { name: Monday, type: alignment, every: 1 week, chair: ana, members: [ana, ben] }\n',
  'data/checkpoints.yaml': checkpoints,
  ...more,
});
const met = (date: string, rest: string) => `on-${date}: { forum: monday, date: ${date}, ${rest} }\n`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/checkpoints.yaml:2:52',
    related: ['data/checkpoints.yaml:1:51', 'data/people.yaml:2:1'],
    parties: ['ben', 'ana'],
    message:
      'Ben was missing from the last 2 sessions of “The Monday checkpoint”: 16 November 2026 and 9 November 2026.',
  },
  speaks: {
    'one that was left out is none that they missed': {
      files: company(
        met('2026-11-02', 'attended: ana') +
          met('2026-11-09', 'skippedBecause: Fair.') +
          met('2026-11-16', 'attended: ana'),
      ),
      finds: [
        {
          at: 'data/checkpoints.yaml:3:61',
          related: ['data/checkpoints.yaml:1:61', 'data/people.yaml:2:1'],
          parties: ['ben', 'ana'],
          message:
            'Ben was missing from the last 2 sessions of “Monday”: 16 November 2026 and 2 November 2026.',
        },
      ],
    },
  },
  silent: {
    'one session alone': company(
      met('2026-11-09', 'attended: [ana, ben]') + met('2026-11-16', 'attended: ana'),
    ),
    'twice, but not in a row': company(
      met('2026-11-02', 'attended: ana') +
        met('2026-11-09', 'attended: [ana, ben]') +
        met('2026-11-16', 'attended: ana'),
    ),
    'sessions of which nobody wrote down who was there': company(
      met('2026-11-09', 'discussed: Much.') + met('2026-11-16', 'discussed: More.'),
    ),
    'a leader who had not begun': company(
      met('2026-11-09', 'attended: ana') + met('2026-11-16', 'attended: ana'),
      {
        'data/people.yaml':
          'ana: { name: Ana, team: sales }\nben: { name: Ben, team: support, from: 2026-11-16 }\n',
      },
    ),
    'somebody who is no member of it': company(
      met('2026-11-09', 'attended: ana') + met('2026-11-16', 'attended: ana'),
      {
        'data/forums.yaml':
          'monday: { name: Monday, type: alignment, every: 1 week, chair: ana, members: [ana] }\n',
      },
    ),
    'somebody who is no leader': company(
      met('2026-11-09', 'attended: ana') + met('2026-11-16', 'attended: ana'),
      {
        'data/company.yaml': 'name: Example\ntimezone: Europe/Berlin\nleaders: [ana]\n',
      },
    ),
    'a company that waits for a third': company(
      met('2026-11-09', 'attended: ana') + met('2026-11-16', 'attended: ana'),
      {
        'data/company.yaml':
          'name: Example\ntimezone: Europe/Berlin\nleaders: [ana, ben]\nthresholds: { absences: 3 }\n',
      },
    ),
  },
};
