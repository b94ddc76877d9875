import { formatDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import type { Rule } from './rule.ts';

const accepted = (until: string) => ({
  'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n`,
  'data/accepted.yaml': `- rule: area-says-why
  subject: area/refunds
  reason: Settled when the new head of support has begun.
  approvedBy: ana
${until}`,
});

export const acceptanceHasAnEnd: Rule = {
  id: 'acceptance-has-an-end',
  title: 'What is accepted is accepted until a day',
  severity: 'warning',
  preset: 'starter',
  cause: 'stale',
  // What was accepted may be withheld elsewhere.
  closedOnly: true,
  message: 'A finding was accepted without an end, or the end has gone by.',
  why: 'An exception without an end is a new rule that nobody agreed on.',
  fix: 'Write until when it is accepted, and look at it again then.',
  good: accepted('  until: 2027-01-31\n'),
  bad: accepted(''),
  *check(playbook, { now }) {
    for (const { subject: about, rule, until, at } of playbook.accepted) {
      const ended = until !== undefined && hasEnded({ until }, now);
      if (until !== undefined && !ended) continue;
      const subject = about.kind === 'missing' ? playbook.company : about;
      yield {
        subject,
        place: at(ended ? ['until'] : []),
        drift: ended,
        message: ended
          ? `“${rule}” was accepted of “${subject.label}” until ${formatDate(until)}.`
          : `“${rule}” is accepted of “${subject.label}”, and nothing says until when.`,
        fix: ended
          ? 'Mend what it excuses and remove the entry, or agree on a later `until`.'
          : 'Add `until:` with the day on which it is looked at again.',
      };
    }
  },
};
