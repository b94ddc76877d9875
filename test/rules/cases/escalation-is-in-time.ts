import type { RuleCases } from '../../support/rule-cases.ts';

const company = (within: string, escalation: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `refunds: { name: Refunds, value: care, type: decision-timeline, statement: R., appliesTo: support, within: ${within}, decider: ben, escalation: ${escalation} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:9:24',
    parties: [],
    message: '“Refunds” is to be decided within 3 business days, and goes up only after 1 week.',
  },
  silent: {
    'exactly when it is due': company('3 business days', '{ after: 3 business days, to: ana }'),
    'the first step comes in time, a later one need not': company(
      '3 business days',
      '[{ after: 1 week, to: ana }, { after: 2 business days, to: ana }]',
    ),
    'a business day is no longer than three, over any weekend': company(
      '3 business days',
      '{ after: 72 hours, to: ana }',
    ),
    'nothing is promised': company('none', '{ after: 1 week, to: ana }'),
  },
};
