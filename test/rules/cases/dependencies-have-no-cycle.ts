import type { RuleCases } from '../../support/rule-cases.ts';

const company = (teams: string) => ({
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/teams.yaml': teams,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/teams.yaml:1:45',
    related: ['data/teams.yaml:2:34', 'data/teams.yaml:3:49'],
    parties: ['ana', 'stock', 'ben'],
    message: '3 teams need each other’s work in a circle: Sales → Stock → Support → Sales.',
  },
  speaks: {
    'the shortest way round is shown, once, though a longer one is there': {
      files: company(`a: { name: A, dependsOn: [b, d] }
b: { name: B, dependsOn: c }
c: { name: C, dependsOn: a }
d: { name: D, dependsOn: b }
`),
      finds: [
        {
          at: 'data/teams.yaml:1:27',
          related: ['data/teams.yaml:2:26', 'data/teams.yaml:3:26'],
          parties: ['a', 'b', 'c'],
          message: '3 teams need each other’s work in a circle: A → B → C → A.',
        },
      ],
    },
    'a circle of four, though the four also need each other in pairs': {
      files: company(`a: { name: A, dependsOn: [b, d] }
b: { name: B, dependsOn: [a, c] }
c: { name: C, dependsOn: d }
d: { name: D, dependsOn: a }
`),
      finds: [
        {
          at: 'data/teams.yaml:1:27',
          related: ['data/teams.yaml:2:30', 'data/teams.yaml:3:26', 'data/teams.yaml:4:26'],
          parties: ['a', 'b', 'c', 'd'],
          message: '4 teams need each other’s work in a circle: A → B → C → D → A.',
        },
      ],
    },
  },
  silent: {
    'two teams that need each other work together': company(
      'a: { name: A, dependsOn: b }\nb: { name: B, dependsOn: a }\n',
    ),
    'a row of pairs is no circle': company(
      'a: { name: A, dependsOn: b }\nb: { name: B, dependsOn: [a, c] }\nc: { name: C, dependsOn: b }\n',
    ),
    'two ways to one team': company(
      `a: { name: A, dependsOn: [b, c] }
b: { name: B, dependsOn: d }
c: { name: C, dependsOn: d }
d: { name: D }
`,
    ),
    'a team that is part of another and needs its work': company(
      'a: { name: A, dependsOn: b }\nb: { name: B, parent: a }\nc: { name: C, parent: b, dependsOn: a }\n',
    ),
    'a team that names itself': company('a: { name: A, dependsOn: [a, b] }\nb: { name: B }\n'),
  },
};
