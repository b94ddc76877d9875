import type { RuleCases } from '../../support/rule-cases.ts';

const SPEED = { 'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n' };
const OLD = 'reviewed: 2026-01-05, reviewEvery: 1 month';

export const CASES: RuleCases = {
  bad: {
    at: 'data/areas.yaml:5:13',
    parties: ['ben'],
    message: '“Refunds” was last read on 31 July 2026, and was to be read again by 31 October 2026.',
    drift: true,
  },
  speaks: {
    'every kind of norm, the company among them': {
      files: {
        'data/company.yaml': `name: Example
timezone: Europe/Berlin
leaders: [ana]
reviewed: 2026-11-08
reviewEvery: 2 weeks
`,
        'data/guides/first-week.yaml':
          'name: Your first week\nowner: ben\nreviewed: 2025-11-21\nreviewEvery: 1 year\n',
      },
      finds: [
        {
          at: 'data/company.yaml:4:11',
          parties: ['ana'],
          message:
            '“Example” was last read on 8 November 2026, and was to be read again by 22 November 2026.',
          drift: true,
        },
        {
          at: 'data/guides/first-week.yaml:3:11',
          parties: ['ben'],
          message:
            '“Your first week” was last read on 21 November 2025, and was to be read again by 21 November 2026.',
          drift: true,
        },
      ],
    },
    'a trade-off to come': {
      files: {
        ...SPEED,
        'data/tradeoffs.yaml': `fast: { more: speed, less: cost, from: 2027-01-01, owner: ana, ${OLD} }\n`,
      },
      finds: [
        {
          at: 'data/tradeoffs.yaml:1:74',
          parties: ['ana'],
          message:
            '“Speed even over cost” was last read on 5 January 2026, and was to be read again by 5 February 2026.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'on the day by which it is to be read': {
      'data/areas.yaml':
        'refunds: { name: Refunds, accountable: ben, reason: He hears., reviewed: 2026-08-23, reviewEvery: 1 quarter }\n',
    },
    'a record that says only when it was read, or only how often': {
      'data/concerns.yaml':
        'speed: { name: Speed, reviewed: 2020-01-01 }\ncost: { name: Cost, reviewEvery: 1 week }\n',
    },
    'a trade-off, a priority and a focus that have ended': {
      ...SPEED,
      'data/tradeoffs.yaml': `fast: { more: speed, less: cost, until: 2026-11-22, ${OLD} }\n`,
      'data/priorities.yaml': `ring: { statement: Ring., owner: ben, until: 2026-09-30, ${OLD} }\n`,
      'data/focuses.yaml': `keep: { statement: Keep., from: 2026-01-01, until: 2026-09-30, ${OLD} }\n`,
    },
    'an area that is out of use': {
      'data/areas.yaml': `refunds: { name: Refunds, accountable: ben, lifecycle: retired, ${OLD} }\n`,
    },
  },
};
