import { sprintClashes, type SprintClash } from '../analysis/sprint-clashes.ts';
import { formatInterval } from '../time/interval.ts';
import { counted } from '../time/quantity.ts';
import type { Step } from '../time/recurrence.ts';
import type { Rule } from './rule.ts';

const files = (length: string) => ({
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
support-sprint:
  name: Sprint of Support
  value: rhythm
  type: sprint-length
  statement: Support plans in its own rhythm.
  appliesTo: support
  length: ${length}
`,
});

export const sprintsShareBoundaries: Rule = {
  id: 'sprints-share-boundaries',
  title: 'Teams that need each other plan on common days',
  severity: 'warning',
  preset: 'recommended',
  cause: 'conflict',
  message: 'Two teams of which one needs the other have sprints of which neither is a multiple of the other.',
  why: 'What one team has finished then waits in the other’s plan, each time for another while.',
  fix: 'Make one sprint as long as the other, or a multiple of it.',
  good: files('4 weeks'),
  bad: files('3 weeks'),
  *check(playbook, { now }) {
    for (const clash of sprintClashes(playbook, now)) {
      if (clash.is === 'apart') continue;
      const { team, needs, sprints } = clash;
      yield {
        subject: sprints[0],
        path: ['length'],
        related: [
          { node: sprints[1], path: ['length'] },
          { node: team, path: ['dependsOn'] },
        ],
        message: `${team.label} needs ${needs.label}; the one plans every ${lengthOf(clash, 0)}, the other every ${lengthOf(clash, 1)}: ${meetInWords(clash)}.`,
        fix: 'Make one of the two lengths as long as the other, or a multiple of it.',
      };
    }
  },
};

const lengthOf = ({ sprints }: SprintClash, at: 0 | 1): string =>
  formatInterval(sprints[at].length).replace(/^1 /, '');

function meetInWords({ is, meet, everMeet, longestWait, team }: SprintClash): string {
  if (is === 'mixed' || !meet)
    return 'weeks and months have no common measure, so they plan together only by chance';
  const wait =
    longestWait === undefined
      ? ''
      : `, and what is finished waits up to ${counted(longestWait, 'day')} until ${team.label} plans`;
  if (everMeet === false) return `they never plan on one day${wait}`;
  return `they plan together every ${stepInWords(meet)} at most${wait}`;
}

function stepInWords(step: Step): string {
  if ('months' in step) return counted(step.months, 'month');
  return step.days % 7 === 0 ? counted(step.days / 7, 'week') : counted(step.days, 'day');
}
