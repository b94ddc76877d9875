import { lateDecisions } from '../analysis/late-decisions.ts';
import { businessTimeInWords } from '../time/business-time.ts';
import { formatMoment } from '../time/moment.ts';
import { formatPromise } from '../time/promise.ts';
import type { Rule } from './rule.ts';

const files = (decided: string) => ({
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
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
  'data/decisions.yaml': `opening-on-sundays:
  question: Does the desk open on Sundays?
  under: small-decisions
  status: decided
  raised: 2026-11-02
  decided: ${decided}
`,
});

export const decisionWasOnTime: Rule = {
  id: 'decision-was-on-time',
  title: 'What was decided was decided in the promised time',
  severity: 'info',
  preset: 'recommended',
  cause: 'slow',
  message: 'A decision took longer than was promised for its sort.',
  why: 'One late decision is an accident; how many of a sort are late says whether the promise is one.',
  fix: 'Nothing for this one; where many of a sort are late, change how they are taken, or promise what is true.',
  good: files('2026-11-04'),
  bad: files('2026-11-06'),
  *check(playbook, { now }) {
    for (const { decision, timeline, took, promised, due, ended } of lateDecisions(playbook, now)) {
      yield {
        subject: decision,
        path: ['decided'],
        related: [{ node: timeline, path: ['within'] }],
        message: `“${decision.label}” took ${businessTimeInWords(took)} against a promise of ${formatPromise(promised)}: due on ${formatMoment(due)}, decided on ${formatMoment(ended)}.`,
        fix: 'Nothing for this one; where many under this timeline are late, change how they are taken, or promise what is true.',
      };
    }
  },
};
