import { focusesOn } from '../analysis/focus.ts';
import { focusCapacity } from '../analysis/focus-capacity.ts';
import { prioritiesOn, serves, teamOfPriority } from '../analysis/focus-priorities.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { departmentOf } from '../analysis/scope.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (sellMore: number) => ({
  'data/teams.yaml':
    'sales: { name: Sales, lead: ana }\nstock: { name: Stock }\nsupport: { name: Support, lead: ben }\n',
  'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
`,
  'data/priorities.yaml': `renew-first: { statement: Renew first., owner: ana, team: sales, serves: focus/keep-customers, capacity: 20 }
sell-more: { statement: Sell more., owner: ana, team: sales, capacity: ${sellMore} }
count-daily: { statement: Count daily., owner: ana, team: stock, serves: focus/keep-customers, capacity: 20 }
call-back: { statement: Call back., owner: ben, team: support, serves: focus/keep-customers, capacity: 10 }
`,
});

export const focusGetsCapacity: Rule = {
  id: 'focus-gets-capacity',
  title: 'The focus gets the time that it needs',
  severity: 'warning',
  preset: 'all',
  cause: 'unreconciled',
  message: 'Less than half of the time that teams have planned serves the focus, or none of a department.',
  why: 'What comes first in words and last in the plan comes last.',
  fix: 'Move time to the priorities that serve the focus, or change what comes first.',
  good: files(50),
  bad: files(60),
  *check(playbook, { now }) {
    const [focus, ...rivals] = focusesOn(playbook, now);
    if (!focus || rivals.length > 0) return;
    const { whole, departments } = focusCapacity(focus, playbook, now);
    if (whole.is !== 'known') return;
    const least = playbook.company.thresholds.focusCapacity;
    const other = prioritiesOn(playbook, now)
      .filter((one) => (one.capacity ?? 0) > 0 && !serves(one, focus) && teamOfPriority(one))
      .sort((a, b) => (b.capacity ?? 0) - (a.capacity ?? 0));
    const relate = (some: typeof other) => some.map((node) => ({ node, path: ['capacity'] }));
    const fix = 'Move capacity to what serves the focus, or say with `serves` where something does.';
    if (whole.serving * 100 < least * whole.stated)
      yield {
        subject: focus,
        path: ['statement'],
        related: relate(other),
        message: `${Math.round(whole.share * 100)} % of the capacity that ${whole.n} teams state serves ${quotedTitle(focus)}; at least ${least} % would.`,
        fix,
      };
    const without = departments.filter(({ stated, serving }) => stated > 0 && serving === 0);
    for (const { department, stated } of without) {
      const own = other.filter((one) => departmentOf(teamOfPriority(one) ?? department) === department);
      yield {
        subject: focus,
        path: ['statement'],
        related: relate(own),
        message: `${department.label} states ${stated} % of capacity, none of which serves ${quotedTitle(focus)}: ${listed(
          own.map((one) => `${quotedTitle(one)} ${one.capacity} %`),
          'and',
          6,
        )}.`,
        fix,
      };
    }
  },
};
