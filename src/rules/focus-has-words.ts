import { standingFocuses } from '../analysis/focus.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const focus = (more: string) => ({
  'data/focuses.yaml': `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
${more}`,
});

export const focusHasWords: Rule = {
  id: 'focus-has-words',
  title: 'The focus has its reason, and words that every leader says',
  severity: 'warning',
  preset: 'recommended',
  cause: 'unreconciled',
  message: 'A focus has no reason, or no message that every leader says.',
  why: 'Where the words are missing each leader finds their own, and the teams hear as many stories.',
  fix: 'Write why, and the three sentences that everybody says.',
  good: focus(
    '  why: We lost eleven in summer.\n  message: We keep whom we have. New ones wait. Call them.\n',
  ),
  bad: focus('  why: We lost eleven in summer.\n'),
  *check(playbook, { now }) {
    for (const subject of standingFocuses(playbook, now)) {
      const lacks = (['why', 'message'] as const).filter((field) => subject[field] === undefined);
      if (lacks.length === 0) continue;
      const words = { why: 'why it comes first', message: 'what every leader says about it' };
      yield {
        subject,
        path: ['statement'],
        message: `${quotedTitle(subject)} does not say ${lacks.map((field) => words[field]).join(', nor ')}.`,
        fix: `Add ${lacks.map((field) => `\`${field}:\``).join(' and ')}${lacks.includes('message') ? '; three sentences that are said word for word' : ''}.`,
      };
    }
  },
};
