import type { RuleCases } from '../../support/rule-cases.ts';

const company = (timeline: string) => ({
  'data/forums.yaml':
    'hour: { name: The hour, type: decision, every: 1 week, chair: ana, members: [ana, ben] }\n',
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `leave: { name: Leave, value: care, type: decision-timeline, statement: L., appliesTo: company, within: 4 weeks, ${timeline} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:8:9',
    parties: [],
    message: '“Leaving a market” cannot be undone, and nobody has to agree.',
  },
  speaks: {
    'the decider is the only one who agrees': {
      files: company('door: one-way, decider: ana, approvers: ana'),
      finds: [
        {
          at: 'data/behaviours.yaml:1:119',
          parties: [],
          message: '“Leave” cannot be undone, and nobody has to agree but the one who decides.',
        },
      ],
    },
  },
  silent: {
    'somebody else agrees as well': company('door: one-way, decider: ana, approvers: [ana, ben]'),
    'a forum of several talks it over': company('door: one-way, decider: ana, forum: hour'),
    'it can be undone': company('door: two-way, decider: ana'),
    'nothing says which door it is': company('decider: ana'),
  },
};
