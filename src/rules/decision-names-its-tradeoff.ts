import { untradedDecisions } from '../analysis/untraded-decisions.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (more: string) => ({
  'data/concerns.yaml': 'certainty: { name: Certainty }\nspeed: { name: Speed }\n',
  'data/tradeoffs.yaml': 'certainty-over-speed: { more: certainty, less: speed, owner: ana }\n',
  'data/decisions.yaml': `second-reader:
  question: Does a second person read each offer?
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ana
  affects: [sales, support]
${more}`,
});

export const decisionNamesItsTradeoff: Rule = {
  id: 'decision-names-its-tradeoff',
  title: 'What changes the work of several teams says which trade-off decided it',
  severity: 'warning',
  preset: 'all',
  cause: 'assumed',
  message: 'A decision changes the work of two teams or more, and names no trade-off.',
  why: 'Each team reads another reason into it, and decides the next case by that.',
  fix: 'Say which trade-off decided it, or write down the one that did.',
  good: files('  tradeoffs: certainty-over-speed\n'),
  bad: files(''),
  *check(playbook, { now }) {
    for (const { decision, teams } of untradedDecisions(playbook, now)) {
      const names = teams.map(({ label }) => label);
      yield {
        subject: decision,
        path: ['affects'],
        related: teams.map((node) => ({ node })),
        message: `“${decision.label}” changes the work of ${listed(names, 'and', 4)}, and names no trade-off.`,
        fix: 'Add `tradeoffs:` with the one that decided it.',
      };
    }
  },
};
