import type { RuleCases } from '../../support/rule-cases.ts';

const two = (one: string, other: string) => ({
  'data/focuses.yaml': `grow: { statement: Grow., ${one}, owner: ben }\nkeep: { statement: Keep., ${other}, owner: ana }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:2:14',
    related: ['data/focuses.yaml:7:14'],
    parties: [],
    message:
      '“Win the next region.” and “Keep every customer we have.” are both the one focus, 1 October to 31 December 2026.',
  },
  speaks: {
    'on the one day on which one ends and the next begins, also when it is still to come': {
      files: two('from: 2026-10-01, until: 2026-12-31', 'from: 2026-12-31, until: 2027-03-31'),
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          related: ['data/focuses.yaml:2:20'],
          parties: ['ben', 'ana'],
          message: '“Grow.” and “Keep.” are both the one focus, 31 December 2026.',
        },
      ],
    },
  },
  silent: {
    'one begins on the day after the other has ended': two(
      'from: 2026-07-01, until: 2026-09-30',
      'from: 2026-10-01, until: 2026-12-31',
    ),
    'two that met until yesterday are history': two(
      'from: 2026-07-01, until: 2026-11-22',
      'from: 2026-10-01, until: 2026-12-31',
    ),
    'days between them on which there is none': two(
      'from: 2026-07-01, until: 2026-09-30',
      'from: 2026-11-01, until: 2026-12-31',
    ),
  },
};
