import { ownAcceptances } from '../analysis/acceptances.ts';
import type { Rule } from './rule.ts';

const accepted = (approver: string) => ({
  'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n`,
  'data/accepted.yaml': `- rule: area-says-why
  subject: area/refunds
  reason: Settled when the new head of support has begun.
  approvedBy: ${approver}
  until: 2027-03-31
`,
});

export const acceptanceIsIndependent: Rule = {
  id: 'acceptance-is-independent',
  title: 'Nobody excuses what they answer for themselves',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  // What was accepted may be withheld, and with it who approved it.
  closedOnly: true,
  onAcceptances: true,
  message: 'Whoever approved that a finding is accepted answers for what it is about.',
  why: 'A second pair of eyes costs a minute, and without it an exception is only a habit with a name.',
  fix: 'Let somebody approve it who does not answer for it.',
  good: accepted('ana'),
  bad: accepted('ben'),
  *check(playbook, { now, unneeded }) {
    // What excuses nothing is to be removed, whoever approved it.
    const idle = new Set(unneeded().map(({ acceptance }) => acceptance));
    for (const { acceptance, subject, approver, instead } of ownAcceptances(playbook, now)) {
      if (idle.has(acceptance)) continue;
      yield {
        subject,
        place: acceptance.at(['approvedBy']),
        parties: [approver, instead],
        message: `${approver.label} approved that “${acceptance.rule}” is accepted for “${subject.label}”, and answers for it.`,
        fix: `Let somebody approve it who does not answer for it, such as ${instead.label}: \`approvedBy: ${instead.id}\`.`,
      };
    }
  },
};
