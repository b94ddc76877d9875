import { unweighedDoors } from '../analysis/unweighed-doors.ts';
import type { Rule } from './rule.ts';

const files = (approvers: string) => ({
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/behaviours.yaml': `leave-a-market:
  name: Leaving a market
  value: speed
  type: decision-timeline
  statement: What cannot be undone is decided within a month.
  appliesTo: company
  within: 4 weeks
  door: one-way
  decider: ana
${approvers}mail:
  name: Mail
  value: speed
  type: response-expectation
  statement: A mail is answered within a business day.
  appliesTo: company
  within: 1 business day
  channel: email
`,
});

export const oneWayDoorIsWeighed: Rule = {
  id: 'one-way-door-is-weighed',
  title: 'What cannot be undone is agreed to by somebody else',
  severity: 'warning',
  preset: 'recommended',
  cause: 'assumed',
  message: 'A decision that cannot be undone needs nobody to agree but the one who takes it.',
  why: 'The one door through which nobody comes back is the one before which a second pair of eyes pays.',
  fix: 'Name somebody who has to agree, or decide it in a forum.',
  good: files('  approvers: ben\n'),
  bad: files(''),
  alone: true,
  *check(playbook) {
    for (const subject of unweighedDoors(playbook)) {
      yield {
        subject,
        path: ['door'],
        message: `“${subject.label}” cannot be undone, and nobody has to agree${subject.approvers ? ' but the one who decides' : ''}.`,
        fix: 'Add `approvers:` with somebody other than the decider, or `forum:` in which it is decided.',
      };
    }
  },
};
