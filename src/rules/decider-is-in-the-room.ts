import { absentDeciders } from '../analysis/absent-deciders.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule } from './rule.ts';

const files = (members: string) => ({
  'data/values.yaml': 'speed: { name: Decide in time, statement: Nobody waits without knowing how long. }\n',
  'data/forums.yaml': `hour:
  name: The deciding hour
  type: decision
  every: 1 week
  first: 2026-11-04 14:00
  chair: ben
  members: ${members}
`,
  'data/behaviours.yaml': `prices:
  name: Prices
  value: speed
  type: decision-timeline
  statement: A price is decided in the next hour.
  appliesTo: company
  within: 3 weeks
  forum: hour
  decider: ana
`,
});

export const deciderIsInTheRoom: Rule = {
  id: 'decider-is-in-the-room',
  title: 'Who decides sits in the forum in which it is decided',
  severity: 'warning',
  preset: 'recommended',
  cause: 'slow',
  message: 'A sort of decisions is taken in a forum of which its decider is no member.',
  why: 'The forum then recommends, and the decision waits for somebody who did not hear the reasons.',
  fix: 'Make the decider a member, or let somebody decide who is.',
  good: files('[ana, ben]'),
  bad: files('[ben]'),
  *check(playbook, { now }) {
    for (const { timeline, forum, deciders } of absentDeciders(playbook, now)) {
      const names = deciders.map(({ label }) => label);
      const one = deciders.length === 1;
      yield {
        subject: timeline,
        path: ['decider'],
        related: [{ node: forum, path: ['members'] }, ...deciders.map((node) => ({ node }))],
        message: `“${timeline.label}” is decided in “${forum.label}” by ${listed(names, 'or', 6)}, ${one ? 'who is no member' : 'of whom none is a member'} of it.`,
        fix: `Add ${one ? names[0] : 'whoever of them decides there'} to \`members\` of “${forum.label}”, or name a \`decider\` who is one.`,
      };
    }
  },
};
