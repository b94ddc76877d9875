import { rivals } from '../analysis/focus.ts';
import { formatDateRange } from '../time/date.ts';
import type { Rule } from './rule.ts';

export const focusIsSingle: Rule = {
  id: 'focus-is-single',
  title: 'There is only one focus',
  severity: 'error',
  preset: 'starter',
  cause: 'unreconciled',
  message: 'Two focuses are in force on one day.',
  why: 'Two things that come first are none: each team picks the one it likes.',
  fix: 'Keep one; let the other end before it, or make it what some team does for the first.',
  good: {
    'data/focuses.yaml': `grow:
  statement: Win the next region.
  from: 2026-07-01
  until: 2026-09-30
keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
`,
  },
  bad: {
    'data/focuses.yaml': `grow:
  statement: Win the next region.
  from: 2026-07-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
`,
  },
  *check(playbook, { now }) {
    for (const { one, other, from, until } of rivals(playbook, now)) {
      yield {
        subject: one,
        path: ['statement'],
        related: [{ node: other, path: ['statement'] }],
        message: `“${one.label}” and “${other.label}” are both the one focus, ${formatDateRange(from, until)}.`,
        fix: `Let one of them end before ${from}, or begin after ${until}.`,
      };
    }
  },
};
