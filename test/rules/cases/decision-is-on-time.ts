import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, logged, small } from '../../support/decisions.ts';

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:5:11',
    related: ['data/behaviours.yaml:7:11'],
    parties: ['ana'],
    message:
      '“Does the desk open on Sundays?” was due on 20 November 2026, 2 business days after it was raised; on 23 November 2026 it has been open for 3 business days.',
    drift: true,
  },
  speaks: {
    'a question with a time, once the day on which it came due is over; it went on to whom its timeline names':
      {
        files: beside(
          `desk:
  question: Does the desk open on Sundays?
  under: small
  status: in-review
  raised: 2026-11-18 10:00
`,
          `small:
  name: Small
  value: care
  type: decision-timeline
  statement: Decide.
  appliesTo: company
  within: 2 business days
  decider: ana
  escalation: { after: 1 business day, to: ben }
`,
        ),
        finds: [
          {
            at: 'data/decisions.yaml:5:11',
            related: ['data/behaviours.yaml:7:11'],
            parties: ['ana', 'ben'],
            message:
              '“Does the desk open on Sundays?” was due on 20 November 2026, 10:00, 2 business days after it was raised; on 23 November 2026 it has been open for 3 business days.',
            drift: true,
          },
        ],
      },
  },
  silent: {
    'a question that is due on the day itself': beside(logged('desk', 'raised: 2026-11-19')),
    'a question of a Friday evening, whose time begins on Monday': beside(
      logged('desk', 'raised: 2026-11-20 18:30'),
    ),
    'a question that is decided, however late': beside(
      logged('desk', 'raised: 2026-10-01, decided: 2026-11-20'),
    ),
    'a question that was withdrawn': beside(logged('desk', 'raised: 2026-10-01, status: withdrawn')),
    'a question under no timeline, so that no time was promised': beside(
      "desk: { question: 'Open on Sundays?', status: raised, raised: 2026-06-01, decider: ana }\n",
    ),
    'a timeline that promises no time': beside(logged('desk', 'raised: 2026-06-01'), small('within: none')),
    'a question that is raised tomorrow': beside(logged('desk', 'raised: 2026-11-24')),
    'a closing day in between, on which nobody decides': {
      'data/company.yaml':
        'name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nleaders: ana\nholidays: { date: 2026-11-20, name: Closed }\n',
      ...beside(logged('desk', 'raised: 2026-11-18')),
    },
  },
};
