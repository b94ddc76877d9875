import { aimlessPriorities, type Aimless } from '../analysis/aimless-priorities.ts';
import { quotedTitle } from '../analysis/pole-words.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
`;

export const priorityServesSomething: Rule = {
  id: 'priority-serves-something',
  title: 'Every priority serves the focus or a measure that is always watched',
  severity: 'warning',
  preset: 'recommended',
  cause: 'unreconciled',
  message: 'A priority in force serves neither the focus nor a measure that is always watched.',
  why: 'It takes the same people’s time as what does, and nobody has weighed the two against each other.',
  fix: 'Say what it serves, or let it wait.',
  good: {
    'data/focuses.yaml': FOCUS,
    'data/priorities.yaml': `ring-before-they-leave:
  statement: Ring every customer whose contract runs out.
  team: support
  owner: ben
  serves: focus/keep-customers
`,
  },
  bad: {
    'data/focuses.yaml': FOCUS,
    'data/priorities.yaml': `new-telephones:
  statement: Move to new telephones.
  team: support
  owner: ben
`,
  },
  *check(playbook, { now }) {
    for (const aimless of aimlessPriorities(playbook, now)) {
      yield {
        subject: aimless.priority,
        path: [aimless.names.length > 0 ? 'serves' : 'statement'],
        related: aimless.names.map((node) => ({ node })),
        drift: aimless.byTime,
        message: messageOf(aimless),
        fix: 'Write under `serves` the focus, or a measure with `standing: true`; or let it wait.',
      };
    }
  },
};

function messageOf({ priority, names }: Aimless): string {
  if (names.length === 0)
    return `${quotedTitle(priority)} serves neither the focus nor a measure that is always watched.`;
  const what = names.map((one) =>
    one.kind === 'focus'
      ? `${quotedTitle(one)}, which ended on ${formatDate(one.until)}`
      : `${quotedTitle(one)}, which is not always watched`,
  );
  return `${quotedTitle(priority)} serves only ${listed(what)}.`;
}
