import { standingOf } from '../analysis/ownership.ts';
import { hasEnded } from '../time/period.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const area = (interim: string) => ({
  'data/areas.yaml': `refunds:
  name: Refunds
  accountable: ana
  reason: Until the new head of support has begun.
  interim: ${interim}
`,
});

export const areaInterimEnds: Rule = {
  id: 'area-interim-ends',
  title: 'What somebody owns for a while has an end',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'Somebody holds an area for a while, and nothing says until when; or that day has gone by.',
  why: 'An interim without an end is an owner who does not plan ahead, and whom nobody dares to replace.',
  fix: 'Give the interim its last day, or make the owner a permanent one.',
  good: area('{ until: 2027-01-31 }'),
  bad: area('{}'),
  alone: true,
  *check(playbook, { now }) {
    for (const subject of playbook.all('area')) {
      const { interim, label } = subject;
      // Nobody holds what is retired, or what a gap or an empty seat is said of elsewhere.
      if (!interim || ['retired', 'none', 'unowned'].includes(standingOf(subject, now))) continue;
      const ended = hasEnded(interim, now);
      if (interim.until !== undefined && !ended) continue;
      yield {
        subject,
        path: ended ? ['interim', 'until'] : ['interim'],
        drift: ended,
        message: ended
          ? `“${label}” was to be held for a while until ${formatDate(interim.until ?? '')}, and still is.`
          : `“${label}” is held for a while, and nothing says until when.`,
        fix: ended
          ? 'Name the next owner, write a later `until`, or remove `interim:` where the owner stays.'
          : 'Write `interim: { until: … }` with the last day, or remove `interim:` where the owner stays.',
      };
    }
  },
};
