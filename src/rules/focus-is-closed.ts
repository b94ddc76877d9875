import { quotedTitle } from '../analysis/pole-words.ts';
import { formatDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import type { Rule } from './rule.ts';

const focuses = (more: string) => ({
  'data/focuses.yaml': `win-the-north:
  statement: Win the north.
  from: 2026-07-01
  until: 2026-09-30
${more}keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
`,
});

export const focusIsClosed: Rule = {
  id: 'focus-is-closed',
  title: 'When a focus has ended, somebody says what came of it',
  severity: 'warning',
  preset: 'recommended',
  cause: 'stale',
  message: 'A focus has ended, and nothing says what came of it and what was learned.',
  why: 'A focus that fades away was not meant; the next one is believed a little less.',
  fix: 'Write the result and what was learned, also where it was missed.',
  good: focuses('  closed: { result: Two of five were won., learned: The north buys in spring. }\n'),
  bad: focuses(''),
  *check(playbook, { now }) {
    for (const subject of playbook.all('focus')) {
      if (!hasEnded(subject, now) || subject.closed) continue;
      yield {
        subject,
        path: ['until'],
        drift: true,
        message: `${quotedTitle(subject)} ended on ${formatDate(subject.until)}, and nothing says what came of it.`,
        fix: 'Add `closed:` with `result:` and `learned:`.',
      };
    }
  },
};
