import type { RuleCases } from '../../support/rule-cases.ts';

const company = (one: string, other: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `one: { name: One, value: care, statement: O., ${one} }
other: { name: Other, value: care, statement: O., ${other} }
`,
});
const MAIL = 'type: response-expectation, channel: email';

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:7:11',
    related: ['data/behaviours.yaml:15:11'],
    parties: [],
    message: '“Mail” asks 2 business days and “Mail to support” asks 4 business hours, both of Support.',
  },
  speaks: {
    'two lists of teams that cross': {
      files: company(
        `${MAIL}, appliesTo: [sales, support], within: 1 business day`,
        `${MAIL}, appliesTo: [support, ana], within: 2 business days`,
      ),
      finds: [
        {
          at: 'data/behaviours.yaml:1:128',
          related: ['data/behaviours.yaml:2:130'],
          parties: [],
          message: '“One” asks 1 business day and “Other” asks 2 business days, both of Support.',
        },
      ],
    },
    'two sprint lengths of one team': {
      files: company(
        'type: sprint-length, appliesTo: support, length: 2 weeks',
        'type: sprint-length, appliesTo: support, length: 3 weeks',
      ),
      finds: [
        {
          at: 'data/behaviours.yaml:1:96',
          related: ['data/behaviours.yaml:2:100'],
          parties: [],
          message: '“One” asks 2 weeks and “Other” asks 3 weeks, both of Support.',
        },
      ],
    },
  },
  silent: {
    'the same in other words': company(
      'type: sprint-length, appliesTo: support, length: 14 days',
      'type: sprint-length, appliesTo: support, length: 2 weeks',
    ),
    'another urgency, and another asker': company(
      `${MAIL}, appliesTo: support, within: 1 business day, urgency: high`,
      `${MAIL}, appliesTo: support, within: 1 business hour, askedBy: sales`,
    ),
    'a narrower one is an exception': company(
      `${MAIL}, appliesTo: company, within: 1 business day`,
      `${MAIL}, appliesTo: support, within: 1 business hour`,
    ),
    'two cadences come round side by side': company(
      'type: cadence, appliesTo: support, every: 1 week',
      'type: cadence, appliesTo: support, every: 1 month',
    ),
    'decisions about other areas': {
      ...company(
        'type: decision-timeline, appliesTo: company, within: 2 business days, decider: ana, covers: a',
        'type: decision-timeline, appliesTo: company, within: 3 business days, decider: ana, covers: b',
      ),
      'data/areas.yaml': 'a: { name: A, accountable: ana }\nb: { name: B, accountable: ben }\n',
    },
  },
};
