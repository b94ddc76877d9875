import { overdueReviews } from '../analysis/overdue-reviews.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const area = (reviewed: string) => ({
  'data/areas.yaml': `refunds:
  name: Refunds
  accountable: ben
  reason: Hears the customer first.
  reviewed: ${reviewed}
  reviewEvery: 1 quarter
`,
});

export const reviewIsCurrent: Rule = {
  id: 'review-is-current',
  title: 'What was to be read again is read again',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'The day has passed by which a record was to be read again.',
  why: 'A playbook that nobody reads again is true until the first thing changes, and then nobody knows which part still is.',
  fix: 'Read it, mend what is no longer true, and write the day.',
  good: area('2026-09-01'),
  bad: area('2026-07-31'),
  *check(playbook, { now }) {
    for (const { norm, reviewed, due } of overdueReviews(playbook, now)) {
      yield {
        subject: norm,
        path: ['reviewed'],
        drift: true,
        message: `${quotedTitle(norm)} was last read on ${formatDate(reviewed)}, and was to be read again by ${formatDate(due)}.`,
        fix: 'Read it again and write the day under `reviewed`; where so often is too often, a longer `reviewEvery`.',
      };
    }
  },
};
