import { dependencyCycles } from '../analysis/dependency-cycles.ts';
import type { Rule } from './rule.ts';

const teams = (third: string) => ({
  'data/teams.yaml': `sales: { name: Sales, lead: ana, dependsOn: stock }
stock: { name: Stock, dependsOn: support }
support: { name: Support, lead: ben${third} }
`,
});

export const dependenciesHaveNoCycle: Rule = {
  id: 'dependencies-have-no-cycle',
  title: 'No three teams wait for each other in a circle',
  severity: 'warning',
  preset: 'all',
  cause: 'slow',
  message: 'Three teams or more need each other’s work in a circle.',
  why: 'In a circle nobody can begin before the others have ended; each team is right to wait.',
  fix: 'Take one dependence out: give the work to one of the teams, or agree on what it may begin without.',
  good: teams(''),
  bad: teams(', dependsOn: sales'),
  *check(playbook) {
    for (const cycle of dependencyCycles(playbook)) {
      const [first, ...others] = cycle;
      if (!first) continue;
      const names = [...cycle.map(({ team }) => team.label), first.team.label];
      yield {
        subject: first.team,
        path: first.path,
        related: others.map(({ team, path }) => ({ node: team, path })),
        message: `${cycle.length} teams need each other’s work in a circle: ${names.join(' → ')}.`,
        fix: 'Take one of these out of `dependsOn`, after agreeing what that team may begin without.',
      };
    }
  },
};
