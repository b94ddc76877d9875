import { byRank } from '../analysis/lands-on.ts';
import { daysWords, quotedTitle } from '../analysis/pole-words.ts';
import { settlersOf } from '../analysis/settlers.ts';
import { sameRanks, tooManyRanked, type Overload } from '../analysis/team-plans.ts';
import { listed } from '../schema/nearest.ts';
import type { Rule, Speech } from './rule.ts';

const FOCUS = `keep-customers:
  statement: Keep every customer we have.
  from: 2026-10-01
  until: 2026-12-31
  outcome: { measure: kept, target: 95 }
`;
const ranked = (rank: number) => `ring-before-they-leave:
  statement: Ring every customer whose contract runs out.
  team: support
  owner: ben
  rank: 1
  serves: focus/keep-customers
oldest-complaints:
  statement: Close the ten oldest complaints.
  team: support
  owner: ben
  rank: ${rank}
  serves: focus/keep-customers
`;

export const priorityRanksAreDistinct: Rule = {
  id: 'priority-ranks-are-distinct',
  title: 'A team knows which of its priorities comes first',
  severity: 'warning',
  preset: 'recommended',
  cause: 'conflict',
  message: 'Two priorities of a team have one rank at one time, or it ranks more than three.',
  why: 'Where two come first, each person in the team chooses, and not all choose the same.',
  fix: 'Give each its own place, and take the rank off what can wait.',
  good: { 'data/focuses.yaml': FOCUS, 'data/priorities.yaml': ranked(2) },
  bad: { 'data/focuses.yaml': FOCUS, 'data/priorities.yaml': ranked(1) },
  *check(playbook, { now }) {
    for (const overload of sameRanks(playbook, now)) {
      const { team, members } = overload;
      const names = [...members].sort(byRank).map(quotedTitle);
      const rank = members[0]?.rank ?? 1;
      yield* about(overload, {
        message: `${listed(names)} ${names.length === 2 ? 'both' : 'all'} have rank ${rank} in ${team.label}: ${daysWords(overload)}.`,
        fix: 'Give each a `rank` of its own, or let one begin when the other has ended.',
      });
    }
    const most = playbook.company.thresholds.rankedPriorities;
    for (const overload of tooManyRanked(playbook, now, most)) {
      const { team, members, weight } = overload;
      const names = [...members].sort(byRank).map((one) => `${one.rank ?? ''} ${quotedTitle(one)}`);
      yield* about(overload, {
        message: `${team.label} ranks ${weight} priorities, and at most ${most} can come first: ${listed(names)}, ${daysWords(overload)}.`,
        fix: 'Take `rank` out of what can wait.',
      });
    }
  },
};

function* about({ team, members }: Overload, words: Pick<Speech, 'message' | 'fix'>): Generator<Speech> {
  const all = [...members].sort(byRank);
  const last = all.at(-1);
  if (!last) return;
  yield {
    subject: last,
    path: ['rank'],
    related: all.filter((one) => one !== last).map((node) => ({ node, path: ['rank'] })),
    parties: settlersOf([...all, team]),
    ...words,
  };
}
