import { focusesAhead } from '../analysis/focus-course.ts';
import { nameOf, quotedTitle } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  owner: ana
`;

export const focusHasOutcome: Rule = {
  id: 'focus-has-outcome',
  title: 'The focus says what success is, as a number',
  severity: 'warning',
  preset: 'starter',
  cause: 'unreconciled',
  message: 'A focus names no measure of its success, or no number that the measure should reach.',
  why: 'Where success is not a number, each leader has reached it on another day.',
  fix: 'Name a measure that people look at anyway, and the number at which you would say that it is done.',
  good: { 'data/focuses.yaml': `${FOCUS}  outcome: { measure: kept, start: 91, target: 95 }\n` },
  bad: { 'data/focuses.yaml': `${FOCUS}  outcome: { measure: kept, start: 91 }\n` },
  *check(playbook, { now }) {
    for (const focus of focusesAhead(playbook, now)) {
      const { outcome } = focus;
      if (!outcome) {
        yield {
          subject: focus,
          path: ['statement'],
          message: `${quotedTitle(focus)} names no measure by which one could tell that it was reached.`,
          fix: 'Write `outcome: { measure: …, start: …, target: … }`, with the id of a measure; a new one goes into data/measures.yaml.',
        };
      } else if (outcome.target === undefined) {
        yield {
          subject: focus,
          path: ['outcome'],
          message: `${quotedTitle(focus)} is measured by “${nameOf(outcome.measure)}”, and does not say which number is success.`,
          fix: 'Write `target` under `outcome`: where the measure should stand on the last day.',
        };
      }
    }
  },
};
