import type { RuleCases } from '../../support/rule-cases.ts';

const company = (timeline: string, sprint = 'length: 2 weeks') => ({
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `scope: { name: Scope, value: care, type: decision-timeline, statement: S., appliesTo: company, decider: ana, ${timeline} }
sprint: { name: Sprint, value: care, type: sprint-length, statement: S., appliesTo: support, ${sprint} }
`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:7:11',
    related: ['data/teams.yaml:2:1', 'data/behaviours.yaml:16:11'],
    parties: ['ben'],
    message: '“Change of scope” may take 3 weeks, and Support, which waits for it, plans every 2 weeks.',
  },
  silent: {
    'exactly one sprint': company('within: 2 weeks, blocks: support'),
    'nine business days end within two weeks, over any weekend': company(
      'within: 9 business days, blocks: support',
    ),
    'a team that does not wait': company('within: 3 weeks'),
    'a team without sprints': company('within: 3 weeks, blocks: sales'),
    'no promise: there is nothing to compare': company('within: none, blocks: support'),
    'four weeks in a sprint of a month, however short the month': company(
      'within: 4 weeks, blocks: support',
      'length: 1 month',
    ),
  },
};
