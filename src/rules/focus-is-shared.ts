import { bystanders } from '../analysis/focus-contributors.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  owner: ana
  outcome: { measure: kept, target: 95 }
  contributions:
    - { team: support, does: answers within the hour }
`;

export const focusIsShared: Rule = {
  id: 'focus-is-shared',
  title: 'Every department has a part in the focus',
  severity: 'warning',
  preset: 'recommended',
  cause: 'silo',
  message: 'A department contributes nothing to the focus, and has no priority that serves it.',
  why: 'A department without a part in it goes on as before, and the others work around it.',
  fix: 'Ask what it can do or leave undone for the focus, and write that down.',
  good: {
    'data/focuses.yaml': `${FOCUS}    - { team: sales, does: hands over each deal with its promises in writing }\n`,
  },
  bad: { 'data/focuses.yaml': FOCUS },
  *check(playbook, { now }) {
    for (const { focus, departments, nobody } of bystanders(playbook, now)) {
      const names = listed(departments.map(({ label }) => label));
      yield {
        subject: focus,
        path: [focus.contributions ? 'contributions' : 'statement'],
        related: departments.map((node) => ({ node, path: ['name'] })),
        message: nobody
          ? `Nobody contributes to ${quotedTitle(focus)}, and no priority serves it: ${names}.`
          : `${names} contributes nothing to ${quotedTitle(focus)}, and has no priority that serves it.`,
        fix: `Write under \`contributions\` what ${nobody ? 'each' : names} does for it, or \`serves: focus/${focus.id}\` in one of its priorities.`,
      };
    }
  },
};
