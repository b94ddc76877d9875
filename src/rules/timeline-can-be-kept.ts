import { isForum } from '../analysis/decision-plan.ts';
import { feasibilityOf, type Feasibility } from '../analysis/feasibility.ts';
import { askedWords, pathWords, startWords } from '../analysis/feasibility-words.ts';
import { timelines, type Timeline } from '../analysis/timelines.ts';
import { listed } from '../schema/nearest.ts';
import { formatPromise, type TimePromise } from '../time/promise.ts';
import type { Rule } from './rule.ts';

const VALUES = `speed:\n  name: Decide in time\n  statement: Nobody waits for a decision without knowing how long.\n`;
const timeline = (mode: string) => `sign-off:
  name: Contract sign-off
  value: speed
  type: decision-timeline
  statement: A contract is signed within two business days.
  appliesTo: company
  within: 2 business days
  approvers:
    - { who: sales, answers: contracts }
    - { who: support, answers: contracts }
  mode: ${mode}
  decider: ana
contracts:
  name: Reading contracts
  value: speed
  type: response-expectation
  statement: A contract is read within a business day.
  appliesTo: [sales, support]
  within: 1 business day
  channel: contract desk
`;

export const timelineCanBeKept: Rule = {
  id: 'timeline-can-be-kept',
  title: 'Every decision can be taken in the time that was promised',
  severity: 'error',
  preset: 'starter',
  cause: 'slow',
  message: 'A decision takes longer than was promised, even when everyone who is asked answers in time.',
  why: 'A promise that nobody can keep teaches people to ignore promises.',
  fix: 'Ask the approvers at once, have the slowest answer sooner or the forum meet more often, or promise what can be kept.',
  good: { 'data/values.yaml': VALUES, 'data/behaviours.yaml': timeline('parallel') },
  bad: { 'data/values.yaml': VALUES, 'data/behaviours.yaml': timeline('series') },
  *check(playbook, { now }) {
    for (const subject of timelines(playbook)) {
      const worst = feasibilityOf(subject, playbook, now);
      if (!worst || worst.slack >= 0) continue;
      const critical = worst.legs.filter(({ isCritical }) => isCritical);
      const answering = new Set(critical.flatMap(({ answer }) => answer?.expectation ?? []));
      const forums = critical.flatMap(({ who }) => (isForum(who) ? [who] : []));
      const raised = worst.start ? `; longest when raised ${startWords(worst.start)}` : '';
      yield {
        subject,
        path: ['within'],
        related: [
          ...[...answering].map((node) => ({ node, path: ['within'] })),
          ...forums.map((node) => ({ node, path: ['every'] })),
        ],
        message: `“${subject.label}” promises ${formatPromise(subject.within)}; in the worst case it takes ${taking(worst, subject.within)}: ${pathWords(worst, subject)}${raised}.`,
        fix: mend(worst, subject),
      };
    }
  },
};

/** How long it takes, as a bare number where the unit has just been said. */
function taking({ takes, isAtLeast }: Feasibility, within: TimePromise): string {
  if (takes?.kind !== 'within') return 'longer than anybody can promise';
  const isSaid = within.kind === 'within' && within.unit === takes.unit;
  return `${isAtLeast ? 'at least ' : ''}${isSaid ? takes.amount : formatPromise(takes)}`;
}

function mend(found: Feasibility, { decider }: Timeline): string {
  const { takes, isAtLeast } = found;
  const longer = takes && `write \`within: ${formatPromise(takes)}\`${isAtLeast ? ' or more' : ''}`;
  const ways = [
    ...atOnce(found),
    ...withForum(found, decider),
    ...sooner(found),
    ...(longer ? [longer] : []),
  ];
  return sentence(listed(ways, 'or'));
}

/** Who could answer sooner; a decider who has agreed already is nobody to hurry. */
function sooner({ slowest }: Feasibility): string[] {
  if (!slowest?.answer) return [];
  return [
    slowest.answer.expectation ? `have ${slowest.answer.party.label} answer sooner` : 'shorten `silence:`',
  ];
}

/** What it would give to meet more often, or to decide outside of the forum. */
function withForum(found: Feasibility, decider: Timeline['decider']): string[] {
  const forum = found.legs.find(({ meeting }) => meeting);
  if (!forum) return [];
  const { meetingWeekly, outsideForum } = found.otherwise;
  const name = askedWords(forum.who);
  const who = decider === undefined ? 'have it decided' : `let ${askedWords(decider)} decide`;
  const ways = [
    [meetingWeekly, `have ${name} meet every week`],
    [outsideForum, `${who} without waiting for ${name}`],
  ] as const;
  return ways.flatMap(([then, way]) => {
    if (!then?.takes || then.worst >= found.worst) return [];
    const [other, now] = [formatPromise(then.takes), found.takes && formatPromise(found.takes)];
    return other === now ? [] : [`${way} (it then takes ${found.isAtLeast ? 'at least ' : ''}${other})`];
  });
}

/** What asking the approvers at once would give, where it helps. */
function atOnce({ worst, within, otherwise: { inParallel }, takes }: Feasibility): string[] {
  if (!inParallel?.takes || inParallel.worst >= worst) return [];
  const [then, now] = [formatPromise(inParallel.takes), takes && formatPromise(takes)];
  if (inParallel.worst <= within) return [`write \`mode: parallel\` (it then takes ${then})`];
  return then === now ? [] : [`write \`mode: parallel\` and \`within: ${then}\``];
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
