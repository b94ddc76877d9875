import { unconnectedTeams } from '../analysis/unconnected-teams.ts';
import type { Rule } from './rule.ts';

const teams = (more: string) => ({
  'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support }
cem: { name: Cem, title: Agent, team: support }
`,
  'data/teams.yaml': `sales: { name: Sales, lead: ana, size: 6 }
support: { name: Support, lead: ben${more} }
`,
});

export const teamIsConnected: Rule = {
  id: 'team-is-connected',
  title: 'Every team has a tie to another',
  severity: 'warning',
  preset: 'recommended',
  cause: 'silo',
  message: 'A team has no tie to any other.',
  why: 'A team that nobody needs and that sits nowhere with others hears last what has changed.',
  fix: 'Write down whose work it needs, how it works with others, or in which forum it sits.',
  good: teams(', dependsOn: sales'),
  bad: {
    ...teams(''),
    'data/teams.yaml': `sales: { name: Sales, lead: ana, size: 6, dependsOn: stock }
stock: { name: Stock }
support: { name: Support, lead: ben }
`,
  },
  *check(playbook, { now }) {
    for (const subject of unconnectedTeams(playbook, now)) {
      yield {
        subject,
        message: `“${subject.label}” has no tie to another team: it needs nobody’s work and nobody needs its own, it shares no area and no forum, and no way of working is written down.`,
        fix: 'Add `dependsOn:` or `interactions:` to the team, or make it a member of a forum in which others sit.',
      };
    }
  },
};
