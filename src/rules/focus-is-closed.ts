import { unclosedFocuses } from '../analysis/focus-course.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  owner: ana
  outcome: { measure: kept, target: 95 }
`;
const EARLIER = `grow:
  statement: Win the next region.
  from: 2026-07-01
  until: 2026-09-30
  owner: ana
`;

export const focusIsClosed: Rule = {
  id: 'focus-is-closed',
  title: 'Every focus that has ended is looked back on',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'A focus has ended, and nothing says what came of it.',
  why: 'A focus that ends without a word teaches people that the next one will too.',
  fix: 'Look back together, and write down what came of it and what was learned.',
  good: {
    'data/focuses.yaml': `${EARLIER}  closed: { result: Nine new customers of the twenty we meant., learned: We named no next focus in time. }
${FOCUS}`,
  },
  bad: { 'data/focuses.yaml': EARLIER + FOCUS },
  alone: true,
  *check(playbook, { now }) {
    for (const focus of unclosedFocuses(playbook, now)) {
      yield {
        subject: focus,
        path: ['until'],
        drift: true,
        message: `${quotedTitle(focus)} ended on ${formatDate(focus.until)}, and nothing says what came of it.`,
        fix: 'Write `closed: { result: …, learned: … }`; where it still holds, a later `until`.',
      };
    }
  },
};
