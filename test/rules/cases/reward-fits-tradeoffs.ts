import type { RuleCases } from '../../support/rule-cases.ts';

const company = (reward: string, tradeoff = 'more: keeping, less: winning') => ({
  'data/concerns.yaml': 'keeping: { name: Keeping }\nwinning: { name: Winning }\ncost: { name: Cost }\n',
  'data/tradeoffs.yaml': `t: { ${tradeoff}, owner: ana }\n`,
  'data/values.yaml': `care: { name: Care, statement: We stay., owner: ben, rewards: [{ what: A dinner., type: praise }, { what: A bonus., ${reward} }] }\n`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/values.yaml:4:69',
    related: ['data/tradeoffs.yaml:1:46'],
    parties: ['ana'],
    message:
      'Under “Care”, “A bonus for each contract” (pay) serves Winning customers, which gives way where “Keeping customers even over winning customers” holds.',
  },
  speaks: {
    'what is tolerated teaches as well': {
      files: company('type: tolerated, advances: [cost, winning]'),
      finds: [
        {
          at: 'data/values.yaml:1:151',
          related: ['data/tradeoffs.yaml:1:27'],
          parties: ['ben', 'ana'],
          message:
            'Under “Care”, “A bonus” (tolerated) serves Winning, which gives way where “Keeping even over winning” holds.',
        },
      ],
    },
  },
  silent: {
    'a reward that serves both pays for both': company('type: pay, advances: [keeping, winning]'),
    'a reward that costs what gives way': company('type: pay, advances: keeping, costs: winning'),
    'a reward that serves nothing by name': company('type: pay'),
    'a trade-off that has ended': company(
      'type: pay, advances: winning',
      'more: keeping, less: winning, until: 2026-11-22',
    ),
    'a trade-off of some: a reward says to nobody in particular': company(
      'type: pay, advances: winning',
      'more: keeping, less: winning, appliesTo: support',
    ),
  },
};
