import type { RuleCases } from '../../support/rule-cases.ts';

const company = (timeline: string, answers = '') => ({
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/teams.yaml': '{}\n',
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `t: { name: T, value: care, type: decision-timeline, statement: D., appliesTo: company, ${timeline} }\n${answers}`,
});
const MAIL =
  'mail: { name: Mail, value: care, type: response-expectation, statement: A., channel: mail, appliesTo: company, within: 1 business day }\n';

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:8:14',
    parties: ['ben'],
    message:
      'Nobody can say how long “Discounts” takes at most: no response expectation reaches Support (approves).',
  },
  silent: {
    'an expectation of everyone reaches them': company('within: 1 week, approvers: ana, decider: ben', MAIL),
    'nothing is promised, so nothing has to be known': company('within: none, approvers: ana, decider: ben'),
    'silence counts as agreement after a time that is said': company(
      'within: 1 week, approvers: ana, mode: lazy-consensus, silence: 2 business days, decider: ben',
      MAIL.replace('appliesTo: company', 'appliesTo: ben'),
    ),
  },
};
