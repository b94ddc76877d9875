import { overbookedTeams } from '../analysis/team-capacity.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { settlersOf } from '../analysis/settlers.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const priorities = (second: number) => ({
  'data/priorities.yaml': `renew-first: { statement: Renew before we sell., owner: ana, team: sales, capacity: 60 }
call-back: { statement: Call each of them back., owner: ben, team: sales, capacity: ${second} }
`,
});

export const priorityCapacityFits: Rule = {
  id: 'priority-capacity-fits',
  title: 'No team is planned for more time than it has',
  severity: 'error',
  preset: 'recommended',
  cause: 'conflict',
  message: 'The priorities of a team take more than all of its time on one day.',
  why: 'What does not fit is dropped by whoever is tired first, and nobody has decided it.',
  fix: 'Give one of them less, end one earlier, or begin one later.',
  good: priorities(40),
  bad: priorities(50),
  *check(playbook, { now }) {
    for (const { team, day, sum, priorities: planned } of overbookedTeams(playbook, now)) {
      const [subject, ...others] = planned;
      if (!subject) continue;
      yield {
        subject,
        path: ['capacity'],
        related: others.map((node) => ({ node, path: ['capacity'] })),
        parties: settlersOf([...planned, team]),
        message: `${team.label} is planned for ${sum} %${day === now ? '' : ` from ${formatDate(day)} on`}: ${listed(
          planned.map((one) => `${quotedTitle(one)} ${one.capacity} %`),
          'and',
          8,
        )}.`,
        fix: `Take ${sum - 100} % out: a smaller \`capacity\`, an earlier \`until\` or a later \`from\` for one of them.`,
      };
    }
  },
};
