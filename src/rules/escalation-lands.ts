import { lostEscalations } from '../analysis/escalations.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (to: string) => ({
  'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support, reportsTo: ana }
cem: { name: Cem, title: Agent, team: support, reportsTo: ben }
`,
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/behaviours.yaml': `refunds:
  name: Refunds
  value: speed
  type: decision-timeline
  statement: A refund is decided within a week.
  appliesTo: support
  within: 1 week
  decider: ben
  escalation: { after: 3 business days, to: ${to} }
mail:
  name: Mail
  value: speed
  type: response-expectation
  statement: A mail is answered within a business day.
  appliesTo: company
  within: 1 business day
  channel: email
`,
});

export const escalationLands: Rule = {
  id: 'escalation-lands',
  title: 'What stalls ends with somebody who can decide it',
  severity: 'error',
  preset: 'recommended',
  cause: 'slow',
  message: 'An escalation goes round, or ends with somebody who cannot decide.',
  why: 'Who follows it arrives where they began, and has lost the days that it was meant to save.',
  fix: 'End it with somebody above the one who decides.',
  good: files('ana'),
  bad: files('cem'),
  *check(playbook) {
    for (const { timeline, at, is, to, able } of lostEscalations(playbook)) {
      const says = {
        round: `goes to ${to.label} twice, and nowhere from there`,
        start: `ends with ${to.label}, with whom it stalls`,
        powerless: `ends with ${to.label}, who cannot decide it`,
      }[is];
      const others = able.filter((one) => one !== to && one.kind === 'person');
      yield {
        subject: timeline,
        path: ['escalation', at, 'to'],
        related: [{ node: to }],
        message: `The escalation of “${timeline.label}” ${says}.`,
        fix:
          is === 'round' || others.length === 0
            ? 'End it with somebody above the one who decides: `to: reports-to`.'
            : `End it with somebody who can decide it: ${listed(
                others.map(({ id }) => `\`${id}\``),
                'or',
                4,
              )}.`,
      };
    }
  },
};
