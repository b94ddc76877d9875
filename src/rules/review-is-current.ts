import { dueReviews } from '../analysis/due-reviews.ts';
import { formatDate } from '../time/date.ts';
import { formatEvery } from '../time/interval.ts';
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
  title: 'What was to be read again has been',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'The day has gone by on which the owner of a record was to read it again.',
  why: 'What nobody reads again stays published long after it has stopped being true.',
  fix: 'Read it; change what is no longer true, and write the day under `reviewed`.',
  good: area('2026-10-05'),
  bad: area('2026-07-06'),
  *check(playbook, { now }) {
    for (const { node, reviewed, every, due } of dueReviews(playbook, now)) {
      yield {
        subject: node,
        path: ['reviewed'],
        drift: true,
        message: `“${node.label}” is to be read again ${formatEvery(every)}; the last time was ${formatDate(reviewed)}, so it was due on ${formatDate(due)}.`,
        fix: 'Read it, change what is no longer true, and write the day under `reviewed`.',
      };
    }
  },
};
