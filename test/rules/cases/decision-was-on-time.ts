import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, logged, small } from '../../support/decisions.ts';

const BEHAVIOURS = `small:
  name: Small
  value: care
  type: decision-timeline
  statement: Decide.
  appliesTo: company
  within: 2 business days
  decider: ana
  owner: ana
`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:6:12',
    related: ['data/behaviours.yaml:7:11'],
    parties: ['ana'],
    message:
      '“Does the desk open on Sundays?” took 4 business days against a promise of 2 business days: due on 4 November 2026, decided on 6 November 2026.',
  },
  speaks: {
    'a no that came late, by the hour': {
      files: beside(
        `desk:
  question: Does the desk open on Sundays?
  under: small
  status: rejected
  raised: 2026-11-02 10:00
  decided: 2026-11-04 13:00
  decider: ben
`,
        BEHAVIOURS,
      ),
      finds: [
        {
          at: 'data/decisions.yaml:6:12',
          related: ['data/behaviours.yaml:7:11'],
          parties: ['ben', 'ana'],
          message:
            '“Does the desk open on Sundays?” took 2 business days 3 hours against a promise of 2 business days: due on 4 November 2026, 10:00, decided on 4 November 2026, 13:00.',
        },
      ],
    },
  },
  silent: {
    'what is decided at the minute at which it is due': beside(
      logged('desk', 'raised: 2026-11-02 10:00, decided: 2026-11-04 10:00'),
    ),
    'what is decided on the day on which it is due, where nothing says at which time': beside(
      logged('desk', 'raised: 2026-11-02 10:00, decided: 2026-11-04'),
    ),
    'what was raised on a Saturday, whose time begins on Monday': beside(
      logged('desk', 'raised: 2026-10-31, decided: 2026-11-04'),
    ),
    'a question that is still open, which another rule speaks of': beside(
      logged('desk', 'raised: 2026-10-01'),
    ),
    'a question that was withdrawn late': beside(
      logged('desk', 'raised: 2026-10-01, decided: 2026-11-20, status: withdrawn'),
    ),
    'a decision of which nothing says when it was taken': beside(
      logged('desk', 'raised: 2026-10-01, status: decided'),
    ),
    'a decision under no timeline': beside(
      "desk: { question: 'Open?', status: decided, raised: 2026-10-01, decided: 2026-11-20, decider: ana }\n",
    ),
    'a decision under a timeline that promises no time': beside(
      logged('desk', 'raised: 2026-10-01, decided: 2026-11-20'),
      small('within: none'),
    ),
    'a decision that was late more than a planning period ago: it is counted, and nobody can mend it': {
      files: beside(logged('desk', 'raised: 2026-08-03, decided: 2026-08-23')),
      day: '2026-11-23',
    },
  },
};
