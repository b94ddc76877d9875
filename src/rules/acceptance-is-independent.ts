import { isHere, type Person } from '../model/playbook.ts';
import { ownersOf } from '../analysis/settlers.ts';
import type { Rule } from './rule.ts';

const accepted = (approvedBy: string) => ({
  'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n`,
  'data/accepted.yaml': `- rule: area-says-why
  subject: area/refunds
  reason: Settled when the new head of support has begun.
  approvedBy: ${approvedBy}
  until: 2027-01-31
`,
});

export const acceptanceIsIndependent: Rule = {
  id: 'acceptance-is-independent',
  title: 'Nobody accepts what is said of their own',
  severity: 'warning',
  preset: 'recommended',
  cause: 'assumed',
  // What was accepted may be withheld elsewhere.
  closedOnly: true,
  message: 'A finding was accepted by somebody who owns what it is about.',
  why: 'Who excuses their own gap has not been asked about it by anybody.',
  fix: 'Let somebody approve it who does not own it.',
  good: accepted('ana'),
  bad: accepted('ben'),
  *check(playbook) {
    for (const { subject, rule, approvedBy, at } of playbook.accepted) {
      if (subject.kind === 'missing' || !isHere<Person>(approvedBy)) continue;
      const owns = ownersOf(subject).some(
        (owner) =>
          owner === approvedBy ||
          (owner.kind === 'team' && isHere<Person>(owner.lead) && owner.lead === approvedBy),
      );
      if (!owns) continue;
      yield {
        subject,
        place: at(['approvedBy']),
        related: [{ node: approvedBy }],
        message: `“${rule}” was accepted of “${subject.label}” by ${approvedBy.label}, who owns it.`,
        fix: 'Write somebody else under `approvedBy:`, who has looked at it with other eyes.',
      };
    }
  },
};
