import { accountableOf, isVacant, standingOf } from '../analysis/ownership.ts';
import { isHere } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

export const areaHasOwner: Rule = {
  id: 'area-has-owner',
  title: 'Every area has an owner',
  severity: 'error',
  preset: 'starter',
  cause: 'unowned',
  message: 'Nobody is accountable for an area in use.',
  why: 'Where nobody answers for something, everyone decides a little of it, and nobody decides it.',
  fix: 'Name one accountable person, or say why nobody is with `unowned`.',
  good: {
    'data/areas.yaml': `refunds:
  name: Refunds
  accountable: ben
  reason: Hears the customer first.
`,
  },
  bad: { 'data/areas.yaml': `refunds:\n  name: Refunds\n  responsible: support\n` },
  alone: true,
  *check(playbook, { now }) {
    for (const area of playbook.all('area')) {
      if (area.lifecycle !== 'active' || standingOf(area, now) !== 'none') continue;
      const vacant = isVacant(area);
      const seat = area.accountable?.[0];
      const doing = area.responsible?.length ?? 0;
      yield {
        subject: area,
        ...(vacant ? { path: ['accountable'] } : {}),
        message: vacant
          ? `“${area.label}” is owned by “${isHere(seat) ? seat.label : ''}”, a seat that nobody holds.`
          : `Nobody is accountable for “${area.label}”${doing > 0 ? '; those responsible do the work, but do not answer for it' : ''}.`,
        ...(vacant && { related: accountableOf(area).map((node) => ({ node, path: ['vacant'] })) }),
        fix: vacant
          ? 'Name under `accountable:` who answers for it until the seat is filled, or add `unowned:` with a reason and an end.'
          : 'Add `accountable:` with one person, or `unowned:` with a reason and an end.',
      };
    }
  },
};
