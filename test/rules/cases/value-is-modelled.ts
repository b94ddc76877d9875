import type { RuleCases } from '../../support/rule-cases.ts';

const company = (modelledBy: string, more = 'leaders: [ana]') => ({
  'data/company.yaml': `name: Example\ntimezone: Europe/Berlin\ncontact: a@example.com\n${more}\n`,
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': `mail: { name: Mail, value: care, type: qualitative, statement: Answer., appliesTo: company${modelledBy} }\n`,
});
const STORY = (who: string, on: string) => `, modelledBy: { who: ${who}, on: ${on}, story: It rained. }`;

export const CASES: RuleCases = {
  bad: {
    at: 'data/values.yaml:1:1',
    parties: [],
    message: 'The last story of a leader who lived “Care” is of 2 March 2026.',
    drift: true,
  },
  speaks: {
    'a story of somebody else is none of a leader, and no passing of time': {
      files: company(STORY('ben', '2026-11-02')),
      finds: [
        {
          at: 'data/values.yaml:1:1',
          parties: [],
          message: 'No story tells how a leader lived “Care”.',
        },
      ],
    },
  },
  silent: {
    'a story of two periods ago, to the day': company(STORY('ana', '2026-05-23')),
    'a company with longer periods': company(
      STORY('ana', '2025-06-02'),
      'leaders: [ana]\nperiod: { every: 1 year, from: 2026-01-01 }',
    ),
    'a company that names no leaders': company('', '# nobody yet'),
    'a value without behaviours has nothing to live': {
      'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
    },
  },
};
