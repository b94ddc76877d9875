import type { Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { actionsOf } from './actions.ts';
import { waiting } from './waiting.ts';

/** What of a finding decides when it is talked about. */
interface Talked {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly cause: string | undefined;
  readonly drift: boolean;
  readonly fingerprint: string;
  readonly parties: readonly string[];
}

/** Causes in the order in which they are talked about: what nobody has reconciled or discussed comes first, since the rest follows from it. */
export const TALK_ORDER: readonly string[] = [
  'unreconciled',
  'assumed',
  'signal',
  'conflict',
  'slow',
  'duplicate',
  'unowned',
  'silo',
  'hollow',
  'stale',
];
/** What a group has said of itself comes before what was counted. */
export const SAID_BY_THE_GROUP = 'checkpoint-answers-agree';
const SEVERITIES = ['error', 'warning'];

/**
 * Findings in the order in which a leadership team talks about them, what cannot be read and what is only worth knowing left out:
 * errors before warnings, and of these what an edit brought before what time brought;
 * then what nobody can settle alone, since a talk takes two; then what is only risky after all else, as `isRisk` says; then by cause, in the order of `TALK_ORDER`; of one cause what the group itself has said;
 * then what is most overdue, as `overdue` counts it; and what stands alike by its fingerprint. No score is made of it.
 */
export function talkOrder<T extends Talked>(
  findings: readonly T[],
  overdue: (finding: T) => number = () => 0,
  isRisk: (finding: T) => boolean = () => false,
): T[] {
  const place = (one: T): number[] => [
    SEVERITIES.indexOf(one.severity),
    one.severity === 'error' && one.drift ? 1 : 0,
    one.rule === SAID_BY_THE_GROUP || one.parties.length > 1 ? 0 : 1,
    isRisk(one) ? 1 : 0,
    TALK_ORDER.indexOf(one.cause ?? ''),
    one.rule === SAID_BY_THE_GROUP ? 0 : 1,
    -overdue(one),
  ];
  const places = new Map(findings.map((one) => [one, place(one)]));
  return findings
    .filter(({ cause, severity }) => cause !== undefined && severity !== 'info')
    .sort((a, b) => {
      const [one = [], other = []] = [places.get(a), places.get(b)];
      const at = one.findIndex((number, index) => number !== other[index]);
      if (at >= 0) return (one[at] ?? 0) - (other[at] ?? 0);
      return a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0;
    });
}

/** How overdue what a finding is about is on a day: working days of an open decision, days of the most overdue action of a session; 0 for all else. */
export function overdueOn(
  playbook: Playbook,
  day: IsoDate,
): (finding: { readonly subject: string | undefined }) => number {
  const decisions = waiting(playbook, day).map(
    ({ decision, overdue = 0 }) => [decision.ref, overdue] as const,
  );
  const sessions = actionsOf(playbook.all('checkpoint'), day)
    .filter(({ is }) => is === 'overdue')
    .map(({ checkpoint, days }) => [checkpoint.ref, days] as const);
  const found = new Map<string, number>();
  for (const [ref, days] of [...decisions, ...sessions]) found.set(ref, Math.max(days, found.get(ref) ?? 0));
  return ({ subject = '' }) => found.get(subject) ?? 0;
}
