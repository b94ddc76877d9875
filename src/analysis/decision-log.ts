import { here, isHere, type Decision, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';

/**
 * Where a question stands on a day: not raised yet; open; decided and in force; replaced by a later decision; or closed without one.
 */
export type DecisionStanding = 'to-come' | 'open' | 'in-force' | 'replaced' | 'rejected' | 'withdrawn';

/** Where a question stands on a day. One that was decided later was open then, and one whose successor was decided later was in force. */
export function standingOfDecision(decision: Decision, day: IsoDate): DecisionStanding {
  const { status, raised, decided } = decision;
  if (raised.date > day) return 'to-come';
  if (status === 'raised' || status === 'in-review') return 'open';
  if (decided !== undefined && decided.date > day) return 'open';
  if (status === 'rejected' || status === 'withdrawn') return status;
  const successors = successorsOf(decision);
  const isReplaced = successors.some((one) => isDecidedBy(one, day));
  if (isReplaced || (status === 'superseded' && successors.length === 0)) return 'replaced';
  return 'in-force';
}

const isDecidedBy = ({ status, decided }: Decision, day: IsoDate): boolean =>
  (status === 'decided' || status === 'superseded') && (decided === undefined || decided.date <= day);

/** The decisions that replace this one, the earliest first. */
export const successorsOf = (decision: Decision): Decision[] => pointing(decision, 'supersedes');
/** The decisions that this one replaces, the earliest first. */
export const predecessorsOf = (decision: Decision): Decision[] =>
  here<Decision>(decision.supersedes).sort(byRaised);
/** The questions that open this one again, the earliest first. */
export const reopenedBy = (decision: Decision): Decision[] => pointing(decision, 'reopens');

/** Everything that replaced or reopened one another around a decision, itself included, in the order in which it was raised; a circle is gone round once. */
export function chainOf(decision: Decision): Decision[] {
  const found = new Set<Decision>();
  const left = [decision];
  for (let at = left.pop(); at; at = left.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    const again = isHere<Decision>(at.reopens) ? [at.reopens] : [];
    left.push(...predecessorsOf(at), ...successorsOf(at), ...reopenedBy(at), ...again);
  }
  return [...found].sort(byRaised);
}

/** The decisions that stand in some place on a day, the earliest first. */
export const decisionsThat = (
  playbook: Playbook,
  day: IsoDate,
  ...standings: readonly DecisionStanding[]
): Decision[] =>
  playbook
    .all('decision')
    .filter((one) => standings.includes(standingOfDecision(one, day)))
    .map((decision) => ({ decision, key: raisedKey(decision) }))
    .sort((a, b) => compared(a.key, b.key))
    .map(({ decision }) => decision);

/** Orders decisions by when they were raised, those of one day by id. */
export function byRaised(a: Decision, b: Decision): number {
  return compared(raisedKey(a), raisedKey(b));
}

const raisedKey = ({ raised, id }: Decision): string =>
  `${raised.date} ${String(raised.minute ?? 0).padStart(4, '0')} ${id}`;
const compared = (one: string, other: string): number => (one < other ? -1 : one === other ? 0 : 1);

function pointing(decision: Decision, field: string): Decision[] {
  const from = decision.backlinks.flatMap((link) =>
    link.from.kind === 'decision' && link.path[0] === field && link.from !== decision ? [link.from] : [],
  );
  return [...new Set(from)].sort(byRaised);
}
