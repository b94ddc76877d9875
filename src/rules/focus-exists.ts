import { focusesOn, lastEnded } from '../analysis/focus.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

export const focusExists: Rule = {
  id: 'focus-exists',
  title: 'There is a focus',
  severity: 'error',
  preset: 'starter',
  cause: 'unreconciled',
  message: 'No focus of the company is in force.',
  why: 'Without one focus every leader has their own, and the teams below hear all of them.',
  fix: 'Agree on one focus for the period, and write it down with its trade-offs.',
  good: {
    'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
`,
  },
  bad: { 'data/concerns.yaml': `speed:\n  name: Speed\n` },
  *check(playbook, { now }) {
    if (focusesOn(playbook, now).length > 0 || playbook.hasUnread('focus')) return;
    const last = lastEnded(playbook, now);
    const fix = 'Add one to data/focuses.yaml with `statement`, `from` and `until`.';
    if (last) {
      const message = `No focus is in force; the last one, “${last.label}”, ended on ${formatDate(last.until)}.`;
      yield { subject: last, path: ['until'], drift: true, message, fix };
    } else {
      const planned = playbook.all('focus')[0];
      const message = planned
        ? `No focus is in force; the next one, “${planned.label}”, begins on ${formatDate(planned.from)}.`
        : 'This playbook has no focus.';
      yield planned
        ? { subject: planned, path: ['from'], message, fix }
        : { subject: playbook.company, message, fix };
    }
  },
};
