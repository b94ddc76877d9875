import { standingFocuses } from '../analysis/focus.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const focus = (target: string) => ({
  'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: retention${target} }
`,
  'data/measures.yaml': `retention: { name: Retention, definition: Contracts that were renewed of those that ran out. }\n`,
});

export const focusHasOutcome: Rule = {
  id: 'focus-has-outcome',
  title: 'The focus says by which number it has been reached',
  severity: 'warning',
  preset: 'starter',
  cause: 'unreconciled',
  message: 'A focus has no measure, or no target.',
  why: 'Without a number each leader has reached another focus, and all of them on time.',
  fix: 'Name the measure and where it should stand in the end.',
  good: focus(', start: 91, target: 95'),
  bad: focus(''),
  *check(playbook, { now }) {
    for (const subject of standingFocuses(playbook, now)) {
      const { outcome } = subject;
      if (outcome?.target !== undefined) continue;
      yield {
        subject,
        path: outcome ? ['outcome'] : ['statement'],
        message: outcome
          ? `${quotedTitle(subject)} says by which measure it is judged, and not where that should stand in the end.`
          : `Nothing says by which number ${quotedTitle(subject)} has been reached.`,
        fix: outcome
          ? 'Add `target:` to `outcome`.'
          : 'Add `outcome:` with `measure:`, `start:` and `target:`.',
      };
    }
  },
};
