import { onlyOneOf } from '../analysis/area-people.ts';
import type { Rule } from './rule.ts';

const area = (more: string) => ({
  'data/areas.yaml': `payments:
  name: Payments
  tier: 1
  accountable: ben
  reason: Built the interface to the bank.
${more}`,
});

export const areaHasBackup: Rule = {
  id: 'area-has-backup',
  title: 'What the company stops without rests on more than one person',
  severity: 'warning',
  preset: 'recommended',
  cause: 'slow',
  message: 'An area of tier 1 rests on one person alone.',
  why: 'The first holiday, illness or notice stops what the company cannot do without.',
  fix: 'Name somebody who steps in.',
  good: area('  backup: ana\n'),
  bad: area(''),
  *check(playbook, { now }) {
    for (const area of playbook.all('area')) {
      if (area.tier !== 1 || area.lifecycle === 'retired') continue;
      const one = onlyOneOf(area, now);
      if (!one) continue;
      yield {
        subject: area,
        path: ['tier'],
        related: [{ node: one }],
        message: `The company stops without “${area.label}”, and it rests on ${one.label} alone.`,
        fix: 'Add `backup:` with somebody who steps in, or `responsible:` with the team that does the work.',
      };
    }
  },
};
