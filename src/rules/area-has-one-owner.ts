import { accountableOf, standingOf } from '../analysis/ownership.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import type { Rule } from './rule.ts';

export const areaHasOneOwner: Rule = {
  id: 'area-has-one-owner',
  title: 'Each area has one owner',
  severity: 'error',
  preset: 'starter',
  cause: 'duplicate',
  message: 'Several are accountable for one area, and nothing says how they split it and until when.',
  why: 'Two who answer for one thing build it twice, or each waits for the other.',
  fix: 'Keep one accountable person, or say with `shared` by which rule they split it and until when.',
  good: {
    'data/areas.yaml': `onboarding:
  name: Onboarding
  accountable: [ana, ben]
  reason: Sales signs the customer, support keeps them.
  shared:
    rule: Sales until the contract is signed, support from then on.
    until: 2027-03-31
`,
  },
  bad: {
    'data/areas.yaml': `onboarding:\n  name: Onboarding\n  accountable: [ana, ben]\n  reason: Both wanted it.\n`,
  },
  alone: true,
  *check(playbook, { now }) {
    for (const area of playbook.all('area')) {
      const all = accountableOf(area);
      if (standingOf(area, now) !== 'several' || all.length < 2) continue;
      const { shared } = area;
      const owners = listed(all.map(({ label }) => label));
      const ended =
        shared?.rule !== undefined && shared.until !== undefined && hasEnded({ until: shared.until }, now);
      const lacks = !shared
        ? 'nothing says how they split it'
        : ended
          ? `their sharing ended on ${formatDate(shared.until ?? '')}`
          : `the sharing has no ${shared.rule === undefined ? 'rule' : 'end'}`;
      yield {
        subject: area,
        path: ended ? ['shared', 'until'] : shared ? ['shared'] : ['accountable'],
        drift: ended,
        message: `“${area.label}” has ${all.length} accountable owners (${owners}), and ${lacks}.`,
        fix: 'Keep one under `accountable:` and move the others to `responsible:`, or add `shared:` with `rule:` and `until:`.',
      };
    }
  },
};
