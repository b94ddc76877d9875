import type { RuleCases } from '../../support/rule-cases.ts';

const teams = (outside: string, more = '') => ({
  'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
  'data/teams.yaml': `sales: { name: Sales, lead: ana }
tech: { name: Technology, type: department }
a: { name: A, parent: tech, dependsOn: [b, c, d, e${outside}] }
b: { name: B, parent: tech, dependsOn: [c, d, e] }
c: { name: C, parent: tech, dependsOn: [d, e] }
d: { name: D, parent: tech${more} }
e: { name: E, parent: tech }
`,
});

export const CASES: RuleCases = {
  bad: {
    at: 'data/teams.yaml:3:1',
    parties: ['tech'],
    message: 'Of 10 ties of “Technology”, 10 stay inside it and none leads out.',
  },
  silent: {
    'nine of ten ties inside are not more than nine of ten': teams(', sales'),
    'a department that is younger than one period': {
      ...teams('', ', dependsOn: e'),
      'data/teams.yaml': teams('', ', dependsOn: e')['data/teams.yaml'].replace(
        'type: department',
        'type: department, from: 2026-10-01',
      ),
    },
    'nine ties are too few to say anything': teams(''),
    'the only department there is': {
      'data/people.yaml': 'ana: { name: Ana }\nben: { name: Ben }\n',
      'data/teams.yaml': teams('', ', dependsOn: e')['data/teams.yaml'].replace(/^sales.*\n/, ''),
    },
    'a company that has set another share': {
      ...teams('', ', dependsOn: e'),
      'data/company.yaml': 'name: Example\ntimezone: UTC\nthresholds: { tiesInside: 100 }\n',
    },
  },
};
