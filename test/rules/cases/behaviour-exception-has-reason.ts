import type { RuleCases } from '../../support/rule-cases.ts';

const company = (wide: string, narrow: string, more = 'appliesTo: support') => ({
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: support, hours: 09:00-15:00 }
`,
  'data/behaviours.yaml': `wide: { name: Wide, value: care, statement: W., appliesTo: company, ${wide} }
narrow: { name: Narrow, value: care, statement: N., ${more}, ${narrow} }
`,
});
const MAIL = 'type: response-expectation, channel: email';
const NOTICE = 'type: notice-period, before: a change';

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:15:11',
    related: ['data/behaviours.yaml:7:11'],
    parties: [],
    message:
      '“Mail to Sales” asks 3 business days of Sales, where “Mail” asks 1 business day, and nothing says why.',
  },
  speaks: {
    'a shorter notice asks less': {
      files: company(`${NOTICE}, atLeast: 2 weeks`, `${NOTICE}, atLeast: 1 week`),
      finds: [
        {
          at: 'data/behaviours.yaml:2:121',
          related: ['data/behaviours.yaml:1:117'],
          parties: [],
          message: '“Narrow” asks 1 week of Support, where “Wide” asks 2 weeks, and nothing says why.',
        },
      ],
    },
    'no promise asks less than any': {
      files: company(`${MAIL}, within: 2 business days`, `${MAIL}, within: none`),
      finds: [
        {
          at: 'data/behaviours.yaml:2:125',
          related: ['data/behaviours.yaml:1:121'],
          parties: [],
          message:
            '“Narrow” asks no promise of Support, where “Wide” asks 2 business days, and nothing says why.',
        },
      ],
    },
  },
  silent: {
    'narrower and tighter is fine': company(
      `${MAIL}, within: 2 business days`,
      `${MAIL}, within: 1 business day`,
    ),
    'a longer notice asks more': company(`${NOTICE}, atLeast: 1 week`, `${NOTICE}, atLeast: 2 weeks`),
    'a business day of six hours is shorter than eight business hours, for those who work it': company(
      `${MAIL}, within: 8 business hours`,
      `${MAIL}, within: 1 business day`,
      'appliesTo: desk',
    ),
    'with its reason': company(
      `${MAIL}, within: 1 business day`,
      `${MAIL}, within: 2 business days, exceptBecause: They travel.`,
    ),
    'another channel is another question': company(
      `${MAIL}, within: 1 business day`,
      'type: response-expectation, channel: letters, within: 1 week',
    ),
    'sprints are neither tighter nor looser': company(
      'type: sprint-length, length: 2 weeks',
      'type: sprint-length, length: 4 weeks',
    ),
    'two teams side by side': {
      ...company(`${MAIL}, within: 1 business day, urgency: high`, `${MAIL}, within: 1 week`),
    },
  },
};
