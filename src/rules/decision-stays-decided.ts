import { standingOfDecision } from '../analysis/decision-log.ts';
import { periodsAgo } from '../analysis/periods-ago.ts';
import { isHere, type Decision } from '../model/playbook.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const files = (more: string) => ({
  'data/decisions.yaml': `trials-end:
  question: Do we end the trials?
  status: decided
  raised: 2026-09-28
  decided: 2026-10-01
  decider: ana
trials-again:
  question: Do we offer trials again?
  status: raised
  raised: 2026-11-20
  decider: ana
  reopens: trials-end
${more}`,
});

export const decisionStaysDecided: Rule = {
  id: 'decision-stays-decided',
  title: 'What was decided stays decided until something new is known',
  severity: 'warning',
  preset: 'recommended',
  cause: 'slow',
  message: 'A decision is opened again within one period, and nothing new is known.',
  why: 'Where decisions are opened again at will nobody begins with what was decided.',
  fix: 'Write what is known now that was not known then, or leave it decided.',
  good: files('  newEvidence: Seven of nine who left asked for a trial first.\n'),
  bad: files(''),
  *check(playbook, { now }) {
    for (const subject of playbook.all('decision')) {
      const { reopens, newEvidence, raised } = subject;
      if (!isHere<Decision>(reopens) || reopens === subject || newEvidence !== undefined) continue;
      if (!['open', 'in-force'].includes(standingOfDecision(subject, now))) continue;
      const then = reopens.decided?.date;
      if (then === undefined || then > raised.date || then <= periodsAgo(playbook, raised.date, 1)) continue;
      yield {
        subject,
        path: ['reopens'],
        related: [{ node: reopens, path: ['decided'] }],
        message: `“${subject.label}” opens “${reopens.label}” again, which was decided on ${formatDate(then)}, less than a period before, and nothing says what is new.`,
        fix: 'Add `newEvidence:` with what is known now and was not then, or `status: withdrawn`.',
      };
    }
  },
};
