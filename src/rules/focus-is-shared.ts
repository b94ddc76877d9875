import { focusesOn } from '../analysis/focus.ts';
import { focusApart } from '../analysis/focus-apart.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (contributions: string) => ({
  'data/teams.yaml':
    'sales: { name: Sales, lead: ana, size: 6 }\nsupport: { name: Support, lead: ben, size: 9 }\n',
  'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  contributions:
    - { team: support, does: answers each complaint on the day on which it comes. }
${contributions}`,
});

export const focusIsShared: Rule = {
  id: 'focus-is-shared',
  title: 'Every department has a part in the focus',
  severity: 'warning',
  preset: 'recommended',
  cause: 'silo',
  message: 'A department contributes nothing to the focus, and has no priority that serves it.',
  why: 'A department without a part in what comes first goes on with what came first before.',
  fix: 'Agree with it what it does for the focus, in one sentence.',
  good: files('    - { team: sales, does: renews before it sells. }\n'),
  bad: files(''),
  *check(playbook, { now }) {
    const [focus, ...rivals] = focusesOn(playbook, now);
    if (!focus || rivals.length > 0 || playbook.hasUnread('priority')) return;
    const { departments, apart } = focusApart(focus, playbook, now);
    if (departments.length < 2 || apart.length === 0) return;
    yield {
      subject: focus,
      path: focus.contributions ? ['contributions'] : ['statement'],
      related: apart.map((node) => ({ node })),
      message: `${listed(apart.map(({ label }) => label))} ${apart.length === 1 ? 'has' : 'have'} no part in ${quotedTitle(focus)}: no contribution, and no priority that serves it.`,
      fix: `Add to \`contributions:\` what ${apart.length === 1 ? 'it does' : 'each of them does'} for it, or a priority with \`serves: focus/${focus.id}\`.`,
    };
  },
};
