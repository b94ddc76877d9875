import { weeksTaken } from '../analysis/week-taken.ts';
import { exceeds } from '../analysis/weekly.ts';
import { listed } from '../schema/nearest.ts';
import { counted } from '../time/quantity.ts';
import type { Rule } from './rule.ts';

const files = (duration: string) => ({
  'data/forums.yaml': `council:
  name: The council
  type: information
  every: 1 week
  duration: ${duration}
  chair: ana
  members: [ana, ben]
`,
});

export const leaderHasTime: Rule = {
  id: 'leader-has-time',
  title: 'A leader’s week is not full before it begins',
  severity: 'warning',
  preset: 'all',
  cause: 'slow',
  message: 'Forums and cadences take more than half of the week of a leader.',
  why: 'What is not foreseen then waits for a free hour of theirs, and everybody behind it waits too.',
  fix: 'Make some of it shorter or rarer, or let somebody else sit there.',
  good: files('16 business hours'),
  bad: files('22 business hours'),
  *check(playbook, { now }) {
    const most = playbook.company.thresholds.leaderTime;
    for (const { person, hours, week, from } of weeksTaken(playbook, now)) {
      if (!exceeds(hours, most, week)) continue;
      yield {
        subject: person,
        related: from.map(({ node }) => ({
          node,
          path: [node.kind === 'forum' ? 'duration' : 'effort'],
        })),
        parties: [person],
        message: `Of the ${counted(Math.round(week), 'hour')} of a week of ${person.label}, forums and cadences take ${Math.round(hours)}: ${listed(
          from.map((one) => `“${one.node.label}” ${oneDecimal(one.hours)}`),
          'and',
          6,
        )}.`,
        fix: 'Shorten the longest of them, let it come round less often, or let somebody else sit there.',
      };
    }
  },
};

const oneDecimal = (hours: number): string => String(Math.round(hours * 10) / 10);
