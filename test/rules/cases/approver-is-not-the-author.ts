import type { RuleCases } from '../../support/rule-cases.ts';
import { beside, small } from '../../support/decisions.ts';

const timeline = (fields: string, files = {}) =>
  beside('{}\n', small(fields), {
    'data/areas.yaml': 'prices: { name: Prices, accountable: ben }\nrota: { name: Rota, accountable: ana }\n',
    ...files,
  });
const blocks = (fields: string) => ({
  ...timeline(''),
  'data/behaviours.yaml': `prices:
  name: Prices
  value: care
  type: decision-timeline
  statement: Decide.
  appliesTo: company
  within: 1 week
  decider: ana
${fields}`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/behaviours.yaml:9:14',
    related: ['data/people.yaml:2:1'],
    parties: ['ben'],
    message: 'In “Prices” Ben recommends, and is the only one who has to agree.',
  },
  speaks: {
    'a team recommends to itself, and has somebody who stands in': {
      files: blocks(`  recommender: support
  approvers:
    - who: support
      backup: ana
`),
      finds: [
        {
          at: 'data/behaviours.yaml:11:7',
          related: ['data/teams.yaml:2:1'],
          parties: ['ben'],
          message: 'In “Prices” Support recommends, and is the only one who has to agree.',
        },
      ],
    },
    'the only owner of an area recommends by name, and agrees by role': {
      files: blocks('  recommender: ben\n  approvers: area-owner\n  covers: prices\n'),
      finds: [
        {
          at: 'data/behaviours.yaml:10:14',
          related: ['data/people.yaml:2:1'],
          parties: ['ben'],
          message: 'In “Prices” Ben recommends, and is the only one who has to agree.',
        },
      ],
    },
    'whoever owns the area recommends, and agrees': {
      files: blocks('  recommender: area-owner\n  approvers: area-owner\n  covers: [prices, rota]\n'),
      finds: [
        {
          at: 'data/behaviours.yaml:10:14',
          parties: [],
          message: 'In “Prices” the owner of the area recommends, and is the only one who has to agree.',
        },
      ],
    },
  },
  silent: {
    'somebody else agrees too': timeline('recommender: ben, approvers: [ben, ana]'),
    'somebody else agrees': timeline('recommender: ben, approvers: ana'),
    'nobody has to agree': timeline('recommender: ben'),
    'nobody recommends': timeline('approvers: ben'),
    'who recommends also decides, and another agrees': timeline(
      'recommender: ana, approvers: ben, decider: ana',
    ),
    'a team recommends, and its lead agrees': timeline('recommender: support, approvers: ben'),
    'one of several owners recommends, and the owner of the area agrees': timeline(
      'recommender: ben, approvers: area-owner, covers: [prices, rota]',
    ),
    'the lead of the team recommends, and the owner of the area agrees': timeline(
      'recommender: team-lead, approvers: area-owner',
    ),
  },
};
