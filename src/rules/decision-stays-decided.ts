import { openedAgain } from '../analysis/opened-again.ts';
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
    for (const { decision, earlier, on, isOpen } of openedAgain(playbook, now))
      yield {
        subject: decision,
        path: ['reopens'],
        related: [{ node: earlier, path: ['decided'] }],
        message: `“${decision.label}” opens “${earlier.label}” again, which was decided on ${formatDate(on)}, less than a period before, and nothing says what is new.`,
        fix: `Add \`newEvidence:\` with what is known now and was not then${isOpen ? ', or write `status: withdrawn`' : ''}.`,
      };
  },
};
