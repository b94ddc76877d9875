import type { RuleCases } from '../../support/rule-cases.ts';

const focus = (more = '', days = 'from: 2026-10-01, until: 2026-12-31') => ({
  'data/focuses.yaml': `keep: { statement: Keep them., ${days}, owner: ana${more} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/focuses.yaml:6:3',
    parties: ['ana'],
    message:
      '“Keep every customer we have” is measured by “Customers kept”, and does not say which number is success.',
  },
  speaks: {
    'a focus without a measure, also one that is still to come': {
      files: focus('', 'from: 2027-01-01, until: 2027-03-31'),
      finds: [
        {
          at: 'data/focuses.yaml:1:20',
          parties: ['ana'],
          message: '“Keep them” names no measure by which one could tell that it was reached.',
        },
      ],
    },
  },
  silent: {
    'a target of nought, such as no accident at all': focus(', outcome: { measure: kept, target: 0 }'),
    'a target without the number from which it starts': focus(', outcome: { measure: kept, target: 95 }'),
    'a focus that has ended is history': focus('', 'from: 2026-07-01, until: 2026-11-22'),
  },
};
