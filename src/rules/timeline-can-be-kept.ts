import { feasibilityOf, type Feasibility } from '../analysis/feasibility.ts';
import { pathWords, startWords } from '../analysis/feasibility-words.ts';
import { timelines } from '../analysis/timelines.ts';
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
  cause: 'slow',
  message: 'A decision takes longer than was promised, even when everyone who is asked answers in time.',
  why: 'A promise that nobody can keep teaches people to ignore promises.',
  fix: 'Ask the approvers at once, have the slowest answer sooner, or promise what can be kept.',
  good: { 'data/values.yaml': VALUES, 'data/behaviours.yaml': timeline('parallel') },
  bad: { 'data/values.yaml': VALUES, 'data/behaviours.yaml': timeline('series') },
  *check(playbook) {
    for (const subject of timelines(playbook)) {
      const worst = feasibilityOf(subject, playbook);
      if (!worst || worst.slack >= 0) continue;
      const critical = worst.legs.filter(({ isCritical }) => isCritical);
      const answering = new Set(critical.flatMap(({ answer }) => answer?.expectation ?? []));
      const raised = worst.start ? `; longest when raised ${startWords(worst.start)}` : '';
      yield {
        subject,
        path: ['within'],
        related: [...answering].map((node) => ({ node, path: ['within'] })),
        message: `“${subject.label}” promises ${formatPromise(subject.within)}; in the worst case it takes ${taking(worst, subject.within)}: ${pathWords(worst, subject)}${raised}.`,
        fix: mend(worst),
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

function mend(found: Feasibility): string {
  const { takes, isAtLeast, slowest } = found;
  const sooner = slowest?.answer?.expectation
    ? `have ${slowest.answer.party.label} answer sooner`
    : 'shorten `silence:`';
  const longer = takes && `write \`within: ${formatPromise(takes)}\`${isAtLeast ? ' or more' : ''}`;
  return sentence(listed([...atOnce(found), sooner, ...(longer ? [longer] : [])], 'or'));
}

/** What asking the approvers at once would give, where it helps. */
function atOnce({ worst, within, inParallel, takes }: Feasibility): string[] {
  if (!inParallel?.takes || inParallel.worst >= worst) return [];
  const [then, now] = [formatPromise(inParallel.takes), takes && formatPromise(takes)];
  if (inParallel.worst <= within) return [`write \`mode: parallel\` (it then takes ${then})`];
  return then === now ? [] : [`write \`mode: parallel\` and \`within: ${then}\``];
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
