import type { RuleCases } from '../../support/rule-cases.ts';

const behaviour = (rest: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `mail: { name: Mail, value: care, statement: Answer., appliesTo: company, ${rest} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:1:1',
    parties: [],
    message: '“Mail” asks 1 business day, and nothing shows whether it is kept.',
  },
  silent: {
    'a behaviour without a target': behaviour('type: qualitative'),
    'no promise is no target': behaviour('type: response-expectation, within: none, channel: email'),
    'a measure that cannot be found is said once': {
      ...behaviour('type: qualitative, measuredBy: answered'),
      'data/measures.yaml': 'answered: { name: Answered, definition: Of all. }\n',
    },
  },
};
