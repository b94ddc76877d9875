import { daysWords, quotedTitle } from '../analysis/pole-words.ts';
import { priorityDoubles } from '../analysis/priority-doubles.ts';
import { settlersOf } from '../analysis/settlers.ts';
import { listed } from '../schema/nearest.ts';
import type { Area, Priority } from '../model/playbook.ts';
import type { Rule } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
`;
const PRIORITIES = `ring-by-day:
  statement: Ring whose contract runs out, in the order of the day.
  team: support
  owner: ben
  serves: focus/keep-customers
  areas: renewals
ring-by-size:
  statement: Ring whose contract runs out, the largest first.
  team: sales
  owner: ana
  serves: focus/keep-customers
  areas: renewals
`;

export const prioritiesDoNotDouble: Rule = {
  id: 'priorities-do-not-double',
  title: 'No area is changed by two teams, each for a priority of its own',
  severity: 'warning',
  preset: 'recommended',
  cause: 'duplicate',
  message: 'Priorities of two teams in one time change one area that they do not share.',
  why: 'Both teams do the work, and each finds out about the other when it is done.',
  fix: 'Leave the area to one of the priorities, or say with `shared` how the teams split it.',
  good: {
    'data/focuses.yaml': FOCUS,
    'data/areas.yaml': `renewals:
  name: Renewals
  accountable: [ana, ben]
  reason: Each has half of the customers.
  shared: { rule: 'Ana has the largest forty, Ben all others.', until: 2027-03-31 }
`,
    'data/priorities.yaml': PRIORITIES,
  },
  bad: {
    'data/focuses.yaml': FOCUS,
    'data/areas.yaml': `renewals:
  name: Renewals
  accountable: ben
  reason: Hears first who is unhappy.
`,
    'data/priorities.yaml': PRIORITIES,
  },
  *check(playbook, { now }) {
    for (const { one, other, teams, areas, from, until } of priorityDoubles(playbook, now)) {
      const names = areas.map(quotedTitle);
      yield {
        subject: one,
        path: placeOf(one, areas),
        related: [{ node: other, path: placeOf(other, areas) }],
        parties: settlersOf([one, other, ...areas]),
        message: `${teams[0].label} with ${quotedTitle(one)} and ${teams[1].label} with ${quotedTitle(other)} both change ${listed(names)}: ${daysWords({ from, until })}.`,
        fix: 'Leave the area to one of the two, or say with `shared` in the area how they split it.',
      };
    }
  },
};

const placeOf = ({ areas: named }: Priority, [area]: readonly Area[]): (string | number)[] => [
  'areas',
  Math.max(
    0,
    (named ?? []).findIndex((one) => one === area),
  ),
];
