import { deciderOf, timelineOf } from '../analysis/decision-seat.ts';
import { uncommitted } from '../analysis/uncommitted.ts';
import type { Rule } from './rule.ts';

const files = (position: string) => ({
  'data/decisions.yaml': `old-price:
  question: Do small customers keep the old price?
  status: decided
  raised: 2026-11-02
  decided: 2026-11-05
  decider: ana
  positions: { by: ben, position: ${position}, note: It costs us the year. }
`,
});

export const dissentIsCommitted: Rule = {
  id: 'dissent-is-committed',
  title: 'Whoever disagrees carries the decision all the same',
  severity: 'error',
  preset: 'recommended',
  cause: 'signal',
  // Where single people stand is for the most closed audience alone.
  closedOnly: true,
  message: 'A decision is in force, and somebody still disagrees without committing to it.',
  why: 'Their teams hear that it does not hold for them, and the others hear that decisions are opinions.',
  fix: 'Let them commit, or open the decision again with what they know.',
  good: files('disagree-and-commit'),
  bad: files('disagree'),
  *check(playbook, { now }) {
    for (const { decision, person, at } of uncommitted(playbook, now)) {
      const deciders = deciderOf(decision, timelineOf(decision), playbook)?.parties ?? [];
      yield {
        subject: decision,
        path: ['positions', at, 'position'],
        related: [{ node: person }],
        parties: [...new Set([person, ...deciders])],
        message: `“${decision.label}” is decided and in force, and ${person.label} disagrees without committing to it.`,
        fix: 'After a talk write `disagree-and-commit`; or raise it again with `reopens:` and `newEvidence:`.',
      };
    }
  },
};
