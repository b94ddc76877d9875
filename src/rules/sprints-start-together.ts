import { sprintClashes } from '../analysis/sprint-clashes.ts';
import { formatDate } from '../time/date.ts';
import { counted } from '../time/quantity.ts';
import type { Rule } from './rule.ts';

const files = (anchor: string) => ({
  'data/values.yaml': 'rhythm: { name: One rhythm, statement: We plan together what we build together. }\n',
  'data/teams.yaml':
    'sales: { name: Sales, lead: ana }\nsupport: { name: Support, lead: ben, dependsOn: sales }\n',
  'data/behaviours.yaml': `sales-sprint:
  name: Sprint of Sales
  value: rhythm
  type: sprint-length
  statement: Sales plans every two weeks.
  appliesTo: sales
  length: 2 weeks
  anchor: 2026-10-05
support-sprint:
  name: Sprint of Support
  value: rhythm
  type: sprint-length
  statement: Support plans every two weeks.
  appliesTo: support
  length: 2 weeks
  anchor: ${anchor}
`,
});

export const sprintsStartTogether: Rule = {
  id: 'sprints-start-together',
  title: 'Sprints that fit begin on the same day',
  severity: 'warning',
  preset: 'all',
  cause: 'conflict',
  message:
    'Two teams of which one needs the other have sprints that would fit, and begin them on other days.',
  why: 'They could plan together every time, and never do, for no other reason than the calendar.',
  fix: 'Let both begin on one day.',
  good: files('2026-10-19'),
  bad: files('2026-10-12'),
  *check(playbook, { now }) {
    for (const { is, team, needs, sprints, longestWait } of sprintClashes(playbook, now)) {
      if (is !== 'apart') continue;
      const [first, second] = sprints;
      const days = [second, first].map(({ anchor }) => anchor);
      yield {
        subject: first,
        path: first.anchor ? ['anchor'] : ['length'],
        related: [
          { node: second, path: second.anchor ? ['anchor'] : ['length'] },
          { node: team, path: ['dependsOn'] },
        ],
        message: `${team.label} needs ${needs.label}, and they never plan on one day, though their sprints fit${longestWait === undefined ? '' : `: what is finished waits up to ${counted(longestWait, 'day')}`}.`,
        fix: `Begin both on one day${days[0] ? `, such as ${formatDate(days[0])}` : ''}: write the same \`anchor\`.`,
      };
    }
  },
};
