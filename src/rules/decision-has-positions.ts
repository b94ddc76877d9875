import { silentMembers } from '../analysis/silent-members.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (positions: string) => ({
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/forums.yaml': `hour:
  name: The deciding hour
  type: decision
  every: 1 week
  first: 2026-10-07 14:00
  chair: ana
  members: [ana, ben]
`,
  'data/behaviours.yaml': `leave-a-market:
  name: Leaving a market
  value: speed
  type: decision-timeline
  statement: What cannot be undone is decided within a month.
  appliesTo: company
  within: 4 weeks
  door: one-way
  forum: hour
  decider: ana
`,
  'data/decisions.yaml': `leave-the-north:
  question: Do we leave the north?
  under: leave-a-market
  status: decided
  raised: 2026-10-12
  decided: 2026-10-28
${positions}`,
});

export const decisionHasPositions: Rule = {
  id: 'decision-has-positions',
  title: 'Before a one-way door everybody says where they stand',
  severity: 'warning',
  preset: 'all',
  cause: 'assumed',
  // Where single people stand is for the most closed audience alone.
  closedOnly: true,
  message: 'Something that cannot be undone was decided, and a member of its forum has recorded no position.',
  why: 'Who was silent is counted as agreeing, and finds out later that they did not.',
  fix: 'Ask them where they stand; to disagree and commit is an answer.',
  good: files(
    '  positions: { by: ben, position: disagree-and-commit, note: I would have waited for spring. }\n  decider: ana\n',
  ),
  bad: files('  decider: ana\n'),
  *check(playbook, { now }) {
    for (const { decision, timeline, forum, silent } of silentMembers(playbook, now)) {
      yield {
        subject: decision,
        path: decision.positions ? ['positions'] : ['status'],
        related: [
          { node: timeline, path: ['door'] },
          { node: forum, path: ['members'] },
        ],
        parties: silent,
        message: `“${decision.label}” cannot be undone, and of “${forum.label}” nothing says where ${listed(
          silent.map(({ label }) => label),
          'and',
          8,
        )} ${silent.length === 1 ? 'stands' : 'stand'}.`,
        fix: 'Add each of them to `positions:` with `by:` and `position:`; `disagree-and-commit` is one.',
      };
    }
  },
};
