import { prioritiesAgainst } from '../analysis/priorities-against.ts';
import { daysWords, quotedTitle } from '../analysis/pole-words.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (advances: string, costs: string) => ({
  'data/concerns.yaml': 'certainty: { name: Certainty }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': 'certainty-over-speed: { more: certainty, less: speed, owner: ana }\n',
  'data/priorities.yaml': `out-today:
  statement: Send each offer on the day on which it is asked for.
  team: support
  owner: ben
  advances: ${advances}
  costs: ${costs}
`,
});

export const priorityHonoursTradeoffs: Rule = {
  id: 'priority-honours-tradeoffs',
  title: 'No priority pays with what wins',
  severity: 'error',
  preset: 'recommended',
  cause: 'unreconciled',
  message: 'A priority advances what gives way in a trade-off in force, and costs what wins in it.',
  why: 'The team then keeps its priority or the trade-off, and is blamed for the other.',
  fix: 'Change the priority, or decide the trade-off anew.',
  good: files('certainty', 'speed'),
  bad: files('speed', 'certainty'),
  *check(playbook, { now }) {
    for (const { priority, advances, costs, tradeoffs, days } of prioritiesAgainst(playbook, now)) {
      const held = listed(tradeoffs.map(({ label }) => `“${label}”`));
      yield {
        subject: priority,
        path: ['costs', (priority.costs ?? []).findIndex((one) => one === costs)],
        related: tradeoffs.map((node) => ({ node, path: ['more'] })),
        message: `${quotedTitle(priority)} costs ${costs.label} for the sake of ${advances.label}, where ${held} ${tradeoffs.length === 1 ? 'holds' : 'hold'}: ${daysWords(days)}.`,
        fix: 'Change what it `costs`, or decide the trade-off anew; a team that must differ needs one of its own, with `exceptBecause`.',
      };
    }
  },
};
