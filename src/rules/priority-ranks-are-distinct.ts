import { quotedTitle } from '../analysis/pole-words.ts';
import { rankClashes } from '../analysis/rank-clashes.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const priorities = (second: number) => ({
  'data/priorities.yaml': `renew-first: { statement: Renew before we sell., owner: ana, team: sales, rank: 1 }
call-back: { statement: Call each of them back., owner: ben, team: sales, rank: ${second} }
`,
});

export const priorityRanksAreDistinct: Rule = {
  id: 'priority-ranks-are-distinct',
  title: 'A team’s priorities have an order, and are few',
  severity: 'warning',
  preset: 'recommended',
  cause: 'conflict',
  message: 'Two priorities of a team have one rank, or more are ranked than a team can keep in mind.',
  why: 'Two firsts are no first; on a busy day each in the team picks another.',
  fix: 'Decide which of them comes first, and rank no more than a few.',
  good: priorities(2),
  bad: priorities(1),
  *check(playbook, { now }) {
    const most = playbook.company.thresholds.rankedPriorities;
    for (const { team, is, priorities: clashing } of rankClashes(playbook, now, most)) {
      const [subject, ...others] = clashing;
      if (!subject) continue;
      const names = listed(clashing.map(quotedTitle), 'and', 8);
      yield {
        subject,
        path: ['rank'],
        related: others.map((node) => ({ node, path: ['rank'] })),
        message:
          is === 'same'
            ? `${team.label} has ${clashing.length} priorities of rank ${subject.rank}: ${names}.`
            : `${team.label} ranks ${clashing.length} priorities at once, where ${most} can be kept in mind: ${names}.`,
        fix:
          is === 'same'
            ? 'Give each of them a `rank` of its own.'
            : 'Remove `rank` from those that can wait; they are done when the ranked ones leave room.',
      };
    }
  },
};
