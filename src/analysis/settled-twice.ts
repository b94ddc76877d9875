import type { Decision, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { byRaised } from './decision-log.ts';
import { decisionsInForce, takenOn } from './decisions-in-force.ts';

/** What several decisions in force settle. */
export interface SettledTwice {
  readonly slug: string;
  /** Those that came before, the earliest first. */
  readonly earlier: readonly Decision[];
  /** The one that was taken last, of one day the one that was raised last. */
  readonly latest: Decision;
}

/** What is settled by more than one decision in force on a day, in the order in which it was settled first. */
export function settledTwice(playbook: Playbook, day: IsoDate): SettledTwice[] {
  const settling = decisionsInForce(playbook, day).filter(({ settles }) => settles !== undefined);
  return [...Map.groupBy(settling, ({ settles }) => settles ?? '')].flatMap(([slug, decisions]) => {
    const sorted = [...decisions].sort(byTaken);
    const [latest, earlier] = [sorted.at(-1), sorted.slice(0, -1)];
    return latest && earlier.length > 0 ? [{ slug, earlier, latest }] : [];
  });
}

function byTaken(a: Decision, b: Decision): number {
  const [one, other] = [takenOn(a), takenOn(b)];
  return one === other ? byRaised(a, b) : one < other ? -1 : 1;
}
