import { unanswerable } from '../analysis/unanswerable.ts';
import { elapsedInWords } from '../time/elapsed.ts';
import { counted } from '../time/quantity.ts';
import { formatPromise } from '../time/promise.ts';
import type { Gap } from '../time/gap.ts';
import type { Rule } from './rule.ts';

const files = (within: string) => ({
  'data/values.yaml': 'care: { name: Care, statement: Nobody waits without knowing. }\n',
  'data/teams.yaml': `sales: { name: Sales, lead: ana, timezone: America/New_York, hours: 09:00-17:00 }
support: { name: Support, lead: ben }
`,
  'data/behaviours.yaml': `urgent-question:
  name: Urgent question
  value: care
  type: response-expectation
  statement: Answer Sales while the customer is still there.
  appliesTo: support
  askedBy: sales
  within: ${within}
  channel: chat
`,
});

export const responseFitsWorkingHours: Rule = {
  id: 'response-fits-working-hours',
  title: 'Whoever has to answer is at work in time',
  severity: 'warning',
  preset: 'recommended',
  cause: 'slow',
  message: 'An answer comes due by the clock before those who promised it are at work again.',
  why: 'The promise is broken on every such afternoon, or kept by somebody who should be asleep.',
  fix: 'Promise it in business hours, or name who answers while they are away.',
  good: files('2 business hours'),
  bad: files('2 hours'),
  *check(playbook) {
    for (const { behaviour, asks, answers, gap } of unanswerable(playbook)) {
      const { within } = behaviour;
      yield {
        subject: behaviour,
        path: ['within'],
        related: [
          { node: asks, ...(asks.hours && { path: ['hours'] }) },
          { node: answers, ...(answers.hours && { path: ['hours'] }) },
        ],
        message: `“${behaviour.label}” promises ${formatPromise(within)} by the clock; ${asks.label} may ask when ${answers.label} is not at work for ${elapsedInWords(gap.longest)} (${sharedInWords(gap)}).`,
        fix: `Write it in business hours or days, or add \`cover:\` with who answers while ${answers.label} is away.`,
      };
    }
  },
};

function sharedInWords({ shared, season }: Gap): string {
  if (shared === 0) return `in ${season} they share no working hour`;
  return `in ${season} they share ${counted(Math.round(shared / 60), 'working hour')} a week`;
}
