import { standingOf } from '../analysis/ownership.ts';
import { formatDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import type { Rule } from './rule.ts';

const area = (until: string) => ({
  'data/areas.yaml': `fairs:
  name: Fairs
  unowned: { reason: The new head of sales decides., until: ${until} }
`,
});

export const gapEnds: Rule = {
  id: 'gap-ends',
  title: 'A gap that was declared is closed by its day',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'The day has gone by on which somebody was to own an area.',
  why: 'A gap that outlives its date is no longer a plan; those who wait for the owner have stopped asking.',
  fix: 'Name the owner, or say anew until when nobody owns it, and why.',
  good: area('2027-01-31'),
  bad: area('2026-10-31'),
  alone: true,
  *check(playbook, { now }) {
    for (const subject of playbook.all('area')) {
      const { unowned } = subject;
      // What is on its way out needs no owner any more.
      if (!unowned || subject.lifecycle !== 'active' || standingOf(subject, now) !== 'unowned') continue;
      if (!hasEnded({ until: unowned.until }, now)) continue;
      yield {
        subject,
        path: ['unowned', 'until'],
        drift: true,
        message: `“${subject.label}” was to have an owner by ${formatDate(unowned.until ?? '')}, and has none.`,
        fix: 'Add `accountable:` with one person and remove `unowned:`, or write a later `until` with its reason.',
      };
    }
  },
};
