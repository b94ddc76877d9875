import { directivesOn } from '../analysis/directives.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const files = (because: string) => ({
  'data/directives.yaml': `call-back:
  by: ben
  to: support
  date: 2026-11-02
  statement: Call back whoever wrote twice.
${because}`,
});

export const directiveServesSomething: Rule = {
  id: 'directive-serves-something',
  title: 'A directive says what it follows from',
  severity: 'info',
  preset: 'all',
  cause: 'unreconciled',
  message: 'A directive does not say what it follows from.',
  why: 'Without a because people guess at one, and stop when the guess no longer holds.',
  fix: 'Name the decision, the focus, the trade-off or the value behind it.',
  good: files('  because: team/support\n'),
  bad: files(''),
  alone: true,
  *check(playbook, { now }) {
    for (const subject of directivesOn(playbook, now)) {
      if (subject.because !== undefined) continue;
      yield {
        subject,
        path: ['statement'],
        message: `Nothing says what ${quotedTitle(subject)} follows from.`,
        fix: 'Add `because:` with `decision/…`, `focus/…`, `tradeoff/…` or whatever stands behind it.',
      };
    }
  },
};
