import type { Rule } from './rule.ts';

export const acceptanceIsNeeded: Rule = {
  id: 'acceptance-is-needed',
  title: 'Every exception still excuses something',
  severity: 'error',
  preset: 'starter',
  cause: 'stale',
  // What an entry excuses may be withheld, and then the entry would seem to excuse nothing.
  closedOnly: true,
  onAcceptances: true,
  message: 'An accepted finding no longer speaks.',
  why: 'An exception that excuses nothing hides the next finding that looks like it.',
  fix: 'Remove the entry from data/accepted.yaml.',
  good: {
    'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n`,
    'data/accepted.yaml': `- rule: area-says-why
  subject: area/refunds
  reason: Settled when the new head of support has begun.
  approvedBy: ana
  until: 2027-03-31
`,
  },
  bad: {
    'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n  reason: Hears the customer first.\n`,
    'data/accepted.yaml': `- rule: area-says-why
  subject: area/refunds
  reason: Settled when the new head of support has begun.
  approvedBy: ana
`,
  },
  *check(playbook, { unneeded }) {
    for (const { acceptance, why, byTime } of unneeded()) {
      const subject = acceptance.subject.kind === 'missing' ? playbook.company : acceptance.subject;
      yield {
        subject,
        place: acceptance.at(why === 'silent' ? [] : ['rule']),
        drift: byTime,
        message: {
          silent: `“${acceptance.rule}” no longer speaks of “${subject.label}”, so there is nothing to accept.`,
          structural: `“${acceptance.rule}” is about what is written, and cannot be accepted.`,
          itself: `“${acceptance.rule}” is about what is accepted, and cannot itself be accepted.`,
          unknown: `“${acceptance.rule}” is no rule of this playbook.`,
          beyond: `“${acceptance.rule}” is not among the rules of “${playbook.company.rules}”, so there is nothing to accept.`,
        }[why],
        fix: {
          silent: 'Remove this entry.',
          structural: 'Remove this entry.',
          itself: 'Remove this entry.',
          unknown: 'Write the id of a rule, as `playbook check --list` shows them, or remove the entry.',
          beyond:
            'Remove this entry, or hold the playbook to more rules: `rules: recommended` or `rules: all` in data/company.yaml.',
        }[why],
      };
    }
  },
};
