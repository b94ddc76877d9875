import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, logged } from '../../support/decisions.ts';

const ended = logged('ended', 'raised: 2026-09-28, decided: 2026-10-01');
const company = (period: string) => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\nhours: 09:00-17:00\nleaders: ana\nperiod: { every: ${period}, from: 2026-10-01 }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/decisions.yaml:12:12',
    related: ['data/decisions.yaml:5:12'],
    parties: ['ana'],
    message:
      '“Do we offer trials again?” opens “Do we end the trials?” again, which was decided on 1 October 2026, less than a period before, and nothing says what is new.',
  },
  speaks: {
    'a no that is asked again on the next day, and answered otherwise': {
      files: beside(`stay:
  question: Do we move?
  status: rejected
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ana
move:
  question: Do we move after all?
  status: decided
  raised: 2026-11-06
  decided: 2026-11-09
  decider: ben
  reopens: stay
`),
      finds: [
        {
          at: 'data/decisions.yaml:13:12',
          related: ['data/decisions.yaml:5:12'],
          parties: ['ben', 'ana'],
          message:
            '“Do we move after all?” opens “Do we move?” again, which was decided on 5 November 2026, less than a period before, and nothing says what is new.',
        },
      ],
    },
  },
  silent: {
    'something new is known': beside(
      ended + logged('again', 'raised: 2026-11-20, reopens: ended, newEvidence: Seven of nine left.'),
    ),
    'it was decided a whole quarter before': beside(
      ended + logged('again', 'raised: 2027-01-01, reopens: ended'),
    ),
    'the company plans by the month, and it was decided a month before': {
      ...beside(ended + logged('again', 'raised: 2026-11-01, reopens: ended')),
      ...company('1 month'),
    },
    'it was taken back again, or answered with a no': beside(
      ended +
        logged('again', 'raised: 2026-11-09, reopens: ended, status: withdrawn') +
        logged('more', 'raised: 2026-11-10, decided: 2026-11-11, reopens: ended, status: rejected'),
    ),
    'what it opens again was never answered': beside(
      logged('open', 'raised: 2026-11-02') +
        logged('gone', 'raised: 2026-11-02, decided: 2026-11-05, status: withdrawn') +
        logged('again', 'raised: 2026-11-09, reopens: open') +
        logged('more', 'raised: 2026-11-09, reopens: gone'),
    ),
    'nothing says when the earlier one was decided': beside(
      logged('ended', 'raised: 2026-10-01, status: decided') +
        logged('again', 'raised: 2026-11-09, reopens: ended'),
    ),
    'it was raised before the earlier one was decided': beside(
      ended + logged('again', 'raised: 2026-09-30, reopens: ended'),
    ),
    'it replaces the earlier one and opens nothing again': beside(
      ended + logged('again', 'raised: 2026-11-09, decided: 2026-11-10, supersedes: ended'),
    ),
    'it was raised, answered and came into force more than a period ago: that is history': {
      files: beside(
        logged('ended', 'raised: 2026-05-04, decided: 2026-05-06') +
          logged('again', 'raised: 2026-06-01, decided: 2026-06-03, reopens: ended'),
      ),
      day: '2026-11-23',
    },
  },
};
