import { looseAcceptances } from '../analysis/acceptances.ts';
import { isHere } from '../model/playbook.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const accepted = (end: string) => ({
  'data/areas.yaml': `refunds:\n  name: Refunds\n  accountable: ben\n`,
  'data/accepted.yaml': `- rule: area-says-why
  subject: area/refunds
  reason: Settled when the new head of support has begun.
  approvedBy: ana
${end}`,
});

export const acceptanceHasAnEnd: Rule = {
  id: 'acceptance-has-an-end',
  title: 'Every exception ends on a day',
  severity: 'warning',
  preset: 'starter',
  cause: 'stale',
  // What was accepted may be withheld, and with it that it has no end.
  closedOnly: true,
  onAcceptances: true,
  message: 'A finding is accepted without an end, or its end has passed.',
  why: 'An exception without an end becomes the rule, and nobody has decided that.',
  fix: 'Write the day on which you will look at it again.',
  good: accepted('  until: 2027-03-31\n'),
  bad: accepted(''),
  *check(playbook, { now, unneeded }) {
    // What excuses nothing is to be removed, whenever it ends.
    const idle = new Set(unneeded().map(({ acceptance }) => acceptance));
    for (const { acceptance, subject, ended } of looseAcceptances(playbook, now)) {
      if (idle.has(acceptance)) continue;
      const { rule, approvedBy } = acceptance;
      yield {
        subject,
        place: acceptance.at(ended === undefined ? [] : ['until']),
        ...(isHere(approvedBy) && { parties: [approvedBy] }),
        drift: ended !== undefined,
        message:
          ended === undefined
            ? `“${rule}” is accepted for “${subject.label}” without an end.`
            : `“${rule}” was accepted for “${subject.label}” until ${formatDate(ended)}, and it still speaks.`,
        fix:
          ended === undefined
            ? 'Write `until`: the last day on which it is accepted.'
            : 'Mend it and remove this entry, or accept it again until a later day.',
      };
    }
  },
};
