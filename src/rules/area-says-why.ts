import { accountableOf, isVacant, lacksReason } from '../analysis/ownership.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

export const areaSaysWhy: Rule = {
  id: 'area-says-why',
  title: 'Every owner has a reason',
  severity: 'warning',
  preset: 'recommended',
  cause: 'unowned',
  message: 'An area has an owner, and nothing says why this one.',
  why: 'An owner without a reason is an accident of history; at the next reorganisation it is fought over again.',
  fix: 'Say in one sentence why this owner and no other.',
  good: {
    'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n  reason: Hears the customer first.\n`,
  },
  bad: { 'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n` },
  alone: true,
  *check(playbook) {
    for (const area of playbook.all('area')) {
      const owners = accountableOf(area);
      if (!lacksReason(area) || isVacant(area)) continue;
      yield {
        subject: area,
        path: ['accountable'],
        message: `“${area.label}” is owned by ${listed(owners.map(({ label }) => label))}, and nothing says why.`,
        fix: 'Add `reason:` with one sentence that an outsider would understand.',
      };
    }
  },
};
