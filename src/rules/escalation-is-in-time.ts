import { lateEscalation } from '../analysis/escalations.ts';
import { timelines } from '../analysis/timelines.ts';
import { formatPromise } from '../time/promise.ts';
import type { Rule } from './rule.ts';

const files = (after: string) => ({
  'data/people.yaml': `ana: { name: Ana, title: Chief executive, team: sales }
ben: { name: Ben, title: Head of support, team: support, reportsTo: ana }
`,
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/behaviours.yaml': `refunds:
  name: Refunds
  value: speed
  type: decision-timeline
  statement: A refund is decided within three days.
  appliesTo: support
  within: 3 business days
  decider: ben
  escalation: { after: ${after}, to: ana }
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

export const escalationIsInTime: Rule = {
  id: 'escalation-is-in-time',
  title: 'What stalls goes up before the promise is broken',
  severity: 'warning',
  preset: 'recommended',
  cause: 'slow',
  message: 'The first step of an escalation comes after the time is over in which it was to be decided.',
  why: 'Who may ask for help only when it is too late asks for an excuse.',
  fix: 'Let the first step come while the promise can still be kept.',
  good: files('2 business days'),
  bad: files('1 week'),
  *check(playbook) {
    for (const subject of timelines(playbook)) {
      const at = lateEscalation(subject, playbook);
      const step = at === undefined ? undefined : subject.escalation?.[at];
      if (at === undefined || !step || step.after.kind === 'none' || subject.within.kind === 'none') continue;
      yield {
        subject,
        path: ['escalation', at, 'after'],
        message: `“${subject.label}” is to be decided within ${formatPromise(subject.within)}, and goes up only after ${formatPromise(step.after)}.`,
        fix: 'Write a shorter `after`, so that there is still time to decide.',
      };
    }
  },
};
