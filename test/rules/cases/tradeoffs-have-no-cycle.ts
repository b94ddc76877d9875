import type { RuleCases } from '../../support/rule-cases.ts';

const company = (tradeoffs: string) => ({
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
support: { name: Support, lead: ben }
desk: { name: Desk, parent: support }
`,
  'data/concerns.yaml': 'care: { name: Care }\ncost: { name: Cost }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': tradeoffs,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/tradeoffs.yaml:1:26',
    related: ['data/tradeoffs.yaml:2:26', 'data/tradeoffs.yaml:3:25'],
    parties: ['ana', 'ben'],
    message: 'For Support, trade-offs lead round in a circle: Care over Speed over Cost over Care.',
  },
  speaks: {
    'over three levels, for the team that all of them reach': {
      files: company(`a: { more: care, less: speed, owner: ana }
b: { more: speed, less: cost, owner: ben, appliesTo: support }
c: { more: cost, less: care, owner: ben, appliesTo: desk }
`),
      finds: [
        {
          at: 'data/tradeoffs.yaml:1:12',
          related: ['data/tradeoffs.yaml:2:12', 'data/tradeoffs.yaml:3:12'],
          parties: ['ana', 'ben'],
          message: 'For Desk, trade-offs lead round in a circle: Care over Speed over Cost over Care.',
        },
      ],
    },
    'the same two the other way round for the same people, from the day on which both hold': {
      files: company(`a: { more: care, less: speed, owner: ana }
b: { more: speed, less: care, owner: ben, from: 2026-12-01 }
`),
      finds: [
        {
          at: 'data/tradeoffs.yaml:1:12',
          related: ['data/tradeoffs.yaml:2:12'],
          parties: ['ana', 'ben'],
          message:
            'For everyone, from 1 December 2026 on, trade-offs lead round in a circle: Care over Speed over Care.',
        },
      ],
    },
    'one concern over itself': {
      files: company('a: { more: care, less: care, owner: ana }\n'),
      finds: [
        {
          at: 'data/tradeoffs.yaml:1:12',
          parties: ['ana'],
          message: 'For everyone, trade-offs lead round in a circle: Care over Care.',
        },
      ],
    },
  },
  silent: {
    'three that never hold on one day': company(`a: { more: care, less: speed, until: 2026-11-30 }
b: { more: speed, less: cost }
c: { more: cost, less: care, from: 2026-12-01 }
`),
    'three that reach nobody together': company(`a: { more: care, less: speed, appliesTo: sales }
b: { more: speed, less: cost, appliesTo: support }
c: { more: cost, less: care }
`),
    'a narrower one that turns a wider one round is an exception, and is asked for its reason elsewhere':
      company(`a: { more: care, less: speed }
b: { more: speed, less: care, appliesTo: support }
`),
    'an exception breaks a longer circle for those whom it reaches':
      company(`a: { more: care, less: speed, appliesTo: support }
b: { more: speed, less: cost, appliesTo: desk }
c: { more: cost, less: care, appliesTo: desk }
d: { more: speed, less: care, appliesTo: desk, exceptBecause: Nights. }
`),
    'two ways to the same end': company(`a: { more: care, less: speed }
b: { more: speed, less: cost }
c: { more: care, less: cost }
`),
    'one that has ended': company(`a: { more: care, less: speed }
b: { more: speed, less: care, until: 2026-11-22 }
`),
  },
};
