import { byRank } from '../analysis/lands-on.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { settlersOf } from '../analysis/settlers.ts';
import { overplanned, type Overload } from '../analysis/team-plans.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate, formatDateRange } from '../time/date.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
`;
const plan = (from: string) => `ring-before-they-leave:
  statement: Ring every customer whose contract runs out.
  team: support
  owner: ben
  from: 2026-10-01
  until: 2026-11-30
  rank: 1
  serves: focus/keep-customers
  capacity: 70
oldest-complaints:
  statement: Close the ten oldest complaints.
  team: support
  owner: ben
  from: ${from}
  until: 2026-12-31
  rank: 2
  serves: focus/keep-customers
  capacity: 50
`;

export const priorityCapacityFits: Rule = {
  id: 'priority-capacity-fits',
  title: 'No team plans more than all of its time',
  severity: 'error',
  preset: 'recommended',
  cause: 'conflict',
  message: 'The priorities of a team take more than all of its time on one day.',
  why: 'What does not fit is left out by whoever is asked last, and nobody has chosen it.',
  fix: 'Let one wait until another has ended, or take less of the team for it.',
  good: { 'data/focuses.yaml': FOCUS, 'data/priorities.yaml': plan('2026-12-01') },
  bad: { 'data/focuses.yaml': FOCUS, 'data/priorities.yaml': plan('2026-11-02') },
  *check(playbook, { now }) {
    for (const overload of overplanned(playbook, now)) {
      const { team, weight } = overload;
      const all = [...overload.members].sort(byRank);
      // Of what does not fit, that which comes last by rank gives way first.
      const last = all.at(-1);
      if (!last) continue;
      yield {
        subject: last,
        path: ['capacity'],
        related: all.filter((one) => one !== last).map((node) => ({ node, path: ['capacity'] })),
        parties: settlersOf([...all, team]),
        message: `${days(overload)}${team.label} has planned ${percent(weight)} of its time: ${listed(all.map((one) => `${quotedTitle(one)} ${percent(one.capacity ?? 0)}`))}.`,
        fix: `Take ${percent(weight - 100)} off: write a lower \`capacity\`, or let one begin when another has ended.`,
      };
    }
  },
};

const percent = (share: number): string => `${Number(share.toFixed(2))} %`;

function days({ from, until }: Overload): string {
  if (from && until)
    return from === until ? `On ${formatDate(from)} ` : `From ${formatDateRange(from, until)} `;
  if (from) return `From ${formatDate(from)} on `;
  return until ? `Until ${formatDate(until)} ` : '';
}
