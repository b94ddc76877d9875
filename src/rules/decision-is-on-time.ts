import { waiting, type Waiting } from '../analysis/waiting.ts';
import { askedWords } from '../analysis/feasibility-words.ts';
import { formatDate } from '../time/date.ts';
import { formatMoment } from '../time/moment.ts';
import { formatPromise } from '../time/promise.ts';
import { counted } from '../time/quantity.ts';
import type { Rule } from './rule.ts';

const FILES = {
  'data/values.yaml': `speed:\n  name: Decide in time\n  statement: Nobody waits for a decision without knowing how long.\n`,
  'data/behaviours.yaml': `small-decisions:
  name: Small decisions
  value: speed
  type: decision-timeline
  statement: What can be undone is decided within two business days.
  appliesTo: company
  within: 2 business days
  decider: ana
mail:
  name: Mail
  value: speed
  type: response-expectation
  statement: A mail is answered within a business day.
  appliesTo: company
  within: 1 business day
  channel: email
`,
};
const question = (raised: string) => ({
  ...FILES,
  'data/decisions.yaml': `opening-on-sundays:
  question: Does the desk open on Sundays?
  under: small-decisions
  status: raised
  raised: ${raised}
`,
});

export const decisionIsOnTime: Rule = {
  id: 'decision-is-on-time',
  title: 'No question stays open longer than was promised',
  severity: 'warning',
  preset: 'starter',
  cause: 'slow',
  message: 'A question is still open, and the time in which it was to be decided is over.',
  why: 'Whoever waits for it stands still or decides alone, and the next promise is believed less.',
  fix: 'Decide it, or take it to whom its timeline names for what stalls.',
  good: question('2026-11-19'),
  bad: question('2026-11-18'),
  *check(playbook, { now }) {
    for (const open of waiting(playbook, now)) {
      const { decision, timeline, promise, due, overdue, waited, waitsFor } = open;
      if (overdue === undefined || !timeline || !promise || !due) continue;
      yield {
        subject: decision,
        path: ['raised'],
        related: [{ node: timeline, path: ['within'] }],
        ...(waitsFor.length > 0 ? { parties: waitsFor } : {}),
        drift: true,
        message: `“${decision.label}” was due on ${formatMoment(due)}, ${formatPromise(promise)} after it was raised; on ${formatDate(now)} it has been open for ${counted(waited, 'business day')}.`,
        fix: mend(open),
      };
    }
  },
};

function mend({ decider, escalated }: Waiting): string {
  const decide = `have ${decider ? askedWords(decider.who) : 'somebody'} decide it, and write \`status: decided\` with \`decided\` and \`outcome\``;
  const [above] = escalated?.parties ?? [];
  const to = above?.label ?? (escalated && askedWords(escalated.who));
  const sentence = `${to && to !== (decider && askedWords(decider.who)) ? `take it to ${to}, or ` : ''}${decide}; where nobody asks any more, write \`status: withdrawn\`.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
