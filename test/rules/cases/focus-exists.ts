import type { RuleCases } from '../../support/rule-cases.ts';

const focus = (from: string, until: string) => ({
  'data/focuses.yaml': `keep: { statement: Keep them., from: ${from}, until: ${until}, owner: ben }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/company.yaml:1:1',
    parties: ['ana'],
    message: 'This playbook has no focus.',
  },
  speaks: {
    'on the day after the last one has ended, as drift': {
      files: focus('2026-07-01', '2026-11-22'),
      finds: [
        {
          at: 'data/focuses.yaml:1:57',
          parties: ['ben'],
          message: 'No focus is in force; the last one, “Keep them.”, ended on 22 November 2026.',
          drift: true,
        },
      ],
    },
    'before the first one has begun': {
      files: focus('2026-11-24', '2026-12-31'),
      finds: [
        {
          at: 'data/focuses.yaml:1:38',
          parties: ['ben'],
          message: 'No focus is in force; the next one, “Keep them.”, begins on 24 November 2026.',
        },
      ],
    },
    'between the last one, which is named, and the next one': {
      files: {
        'data/focuses.yaml': `grow: { statement: Grow., from: 2026-07-01, until: 2026-10-31, owner: ben }
keep: { statement: Keep., from: 2027-01-01, until: 2027-03-31, owner: ana }
`,
      },
      finds: [
        {
          at: 'data/focuses.yaml:1:52',
          parties: ['ben'],
          message: 'No focus is in force; the last one, “Grow.”, ended on 31 October 2026.',
          drift: true,
        },
      ],
    },
  },
  silent: {
    'on its first day': focus('2026-11-23', '2026-12-31'),
    'on its last day': focus('2026-07-01', '2026-11-23'),
    'two at a time, since that is another fault': {
      'data/focuses.yaml': `grow: { statement: Grow., from: 2026-07-01, until: 2026-12-31 }
keep: { statement: Keep., from: 2026-07-01, until: 2026-12-31 }
`,
    },
  },
};
