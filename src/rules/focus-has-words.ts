import { focusesAhead } from '../analysis/focus-course.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  owner: ana
  outcome: { measure: kept, target: 95 }
  why: Half of what we sold last year replaced customers who left.
`;

export const focusHasWords: Rule = {
  id: 'focus-has-words',
  title: 'The focus says why, and what every leader says about it',
  severity: 'warning',
  preset: 'recommended',
  cause: 'unreconciled',
  message: 'A focus does not say why it comes first, or has no words that every leader says.',
  why: 'Without common words each leader finds their own, and the teams compare them.',
  fix: 'Write the reason, and the three sentences that each of you would say to a team.',
  good: {
    'data/focuses.yaml': `${FOCUS}  message: First we keep whom we have. Ask of any request whether it keeps a customer.\n`,
  },
  bad: { 'data/focuses.yaml': FOCUS },
  alone: true,
  *check(playbook, { now }) {
    for (const focus of focusesAhead(playbook, now)) {
      // A focus that is written as prose gives its reason there.
      const why = focus.why !== undefined || (focus.prose?.plain ?? '') !== '';
      const message = focus.message !== undefined;
      if (why && message) continue;
      const lacks = [
        ...(why ? [] : ['why it comes first']),
        ...(message ? [] : ['what every leader says about it']),
      ];
      yield {
        subject: focus,
        path: ['statement'],
        message: `${quotedTitle(focus)} does not say ${lacks.join(', nor ')}.`,
        fix: [
          ...(why ? [] : ['Write `why`: why this, and why now.']),
          ...(message
            ? []
            : ['Write `message`: three sentences that every leader would say in the same words.']),
        ].join(' '),
      };
    }
  },
};
