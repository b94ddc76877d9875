import { speechlessDependencies } from '../analysis/speechless-dependencies.ts';
import type { Rule } from './rule.ts';

const TEAMS = 'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, dependsOn: sales }\n';

export const dependencyHasAChannel: Rule = {
  id: 'dependency-has-a-channel',
  title: 'Teams that need each other have somewhere to talk',
  severity: 'warning',
  preset: 'recommended',
  cause: 'silo',
  message: 'One team needs another’s work, and the two share no forum and no way of working.',
  why: 'What is only needed and never talked about arrives late, or differently, and both are surprised.',
  fix: 'Bring both into one forum, or write down how they work together.',
  good: {
    'data/teams.yaml': `sales: { name: Sales, lead: ana }
support:
  name: Support
  lead: ben
  dependsOn: sales
  interactions: { with: sales, mode: x-as-a-service }
`,
  },
  bad: { 'data/teams.yaml': TEAMS },
  *check(playbook, { now }) {
    for (const { team, needs, path } of speechlessDependencies(playbook, now)) {
      yield {
        subject: team,
        path,
        related: [{ node: needs }],
        message: `“${team.label}” needs the work of “${needs.label}”, and the two share no forum and no way of working.`,
        fix: `Add \`interactions:\` with \`with: ${needs.id}\` and a \`mode\` to “${team.label}”, or bring both into one forum.`,
      };
    }
  },
};
