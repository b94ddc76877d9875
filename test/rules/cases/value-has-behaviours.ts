import type { RuleCases } from '../../support/rule-cases.ts';

const value = (behaviours: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: We stay. }\n',
  'data/behaviours.yaml': behaviours,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/values.yaml:2:9',
    parties: [],
    message: 'No behaviour with a target stands behind “Say it early”.',
  },
  speaks: {
    'behaviours without a target do not count': {
      files: value(
        'stay: { name: Stay, value: care, type: qualitative, statement: S., appliesTo: company, owner: ben }\n',
      ),
      finds: [
        {
          at: 'data/values.yaml:1:15',
          related: ['data/behaviours.yaml:1:40'],
          parties: ['ben'],
          message: 'No behaviour with a target stands behind “Care”; the one it has is qualitative.',
        },
      ],
    },
  },
  silent: {
    'one target among others':
      value(`stay: { name: Stay, value: care, type: qualitative, statement: S., appliesTo: company }
round: { name: Round, value: care, type: cadence, statement: R., appliesTo: company, every: 1 week }
`),
  },
};
