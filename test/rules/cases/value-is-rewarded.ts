import type { RuleCases } from '../../support/rule-cases.ts';

const value = (rewards: string) => ({
  'data/values.yaml': `care: { name: Care, statement: We stay.${rewards} }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/values.yaml:4:3',
    parties: [],
    message: 'Nothing praises, pays or promotes those who live “Care”.',
  },
  speaks: {
    'a value of which nothing is said': {
      files: value(''),
      finds: [
        {
          at: 'data/values.yaml:1:1',
          parties: [],
          message: 'Nothing praises, pays or promotes those who live “Care”.',
        },
      ],
    },
  },
  silent: {
    'one who was promoted for it': value(', rewards: { what: Two leads., type: promotion }'),
    'praise beside what is tolerated': value(
      ', rewards: [{ what: Late nights., type: tolerated }, { what: A dinner., type: praise }]',
    ),
  },
};
