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
  *check(playbook) {
    for (const { timeline, forum, deciders } of absentDeciders(playbook)) {
      const names = listed(deciders.map(({ label }) => label));
      yield {
        subject: timeline,
        path: ['decider'],
        related: [{ node: forum, path: ['members'] }],
        message: `“${timeline.label}” is decided in “${forum.label}” by ${names}, who ${deciders.length === 1 ? 'is no member' : 'are no members'} of it.`,
        fix: `Add ${names} to \`members\` of “${forum.label}”, or name a \`decider\` who is one.`,
      };
    }
  },
};
