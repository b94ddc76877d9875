import type { RuleCases } from '../../support/rule-cases.ts';

const company = (forum: string, checkpoints: string, more: Readonly<Record<string, string>> = {}) => ({
  'data/forums.yaml': `monday: { name: Monday, type: alignment, every: 1 week, chair: ana, ${forum} }\n`,
  'data/checkpoints.yaml': checkpoints,
  ...more,
});
const met = (date: string, rest = '') => `on-${date}: { forum: monday, date: ${date}${rest} }\n`;
const FIRST = 'first: 2026-11-09 09:00';

export const CASES: RuleCases = {
  bad: {
    at: 'data/forums.yaml:4:10',
    parties: ['ana'],
    message: 'Nothing is written down of 1 session of “The Monday checkpoint”: 16 November 2026.',
    drift: true,
  },
  silent: {
    'it was left out, and somebody said why': company(
      FIRST,
      met('2026-11-09') + met('2026-11-16', ', skippedBecause: Fair.'),
    ),
    'it was moved to another day of its week': company(FIRST, met('2026-11-09') + met('2026-11-19')),
    'it fell on a closing day': company(FIRST, met('2026-11-09'), {
      'data/company.yaml':
        'name: Example\ntimezone: UTC\nleaders: [ana]\nholidays: { date: 2026-11-16, name: Fair }\n',
    }),
    'today is not over yet': company('first: 2026-11-23 09:00', '{}\n'),
    'a forum that does not say when it began': company('', '{}\n'),
    'a forum that decides keeps no such log': company(FIRST, '{}\n', {
      'data/forums.yaml':
        'hour: { name: Hour, type: decision, every: 1 week, first: 2026-11-09 09:00, chair: ana }\n',
    }),
  },
};
