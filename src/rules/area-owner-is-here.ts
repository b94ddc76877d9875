import { goneOwners, successionOf } from '../analysis/area-people.ts';
import { here, type Party } from '../model/playbook.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const AREA = `refunds:
  name: Refunds
  accountable: ben
  reason: Hears the customer first.
  since: 2026-02-02
`;

export const areaOwnerIsHere: Rule = {
  id: 'area-owner-is-here',
  title: 'Whoever owns an area is still here',
  severity: 'error',
  preset: 'starter',
  cause: 'stale',
  message: 'The owner of an area has left.',
  why: 'Questions go to somebody who no longer reads them, and those who ask wait before they look for another.',
  fix: 'Name who answers for it now, or declare the gap with its reason and its end.',
  good: { 'data/areas.yaml': AREA },
  bad: {
    'data/areas.yaml': AREA,
    'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support, until: 2026-10-31 }
`,
  },
  *check(playbook, { now }) {
    for (const area of playbook.all('area')) {
      if (area.lifecycle === 'retired') continue;
      const gone = goneOwners(area, now);
      for (const owner of gone) {
        const last = owner.until ?? '';
        const wasGone = area.since !== undefined && area.since > last;
        yield {
          subject: area,
          path: ['accountable', (area.accountable ?? []).findIndex((one) => one === owner)],
          related: [{ node: owner, path: ['until'] }],
          parties: [
            ...new Set([
              ...here<Party>(area.accountable).filter((one) => !gone.some((left) => left === one)),
              ...successionOf(owner, playbook, now),
            ]),
          ],
          // Somebody who had left before they got it was named by an edit, not by time.
          drift: !wasGone,
          message: `“${area.label}” is owned by ${owner.label}, whose last day was ${formatDate(last)}${wasGone ? `, before they got it on ${formatDate(area.since ?? '')}` : ''}.`,
          fix: 'Name somebody who is here under `accountable:`, or remove it and add `unowned:` with a reason and an end.',
        };
      }
    }
  },
};
