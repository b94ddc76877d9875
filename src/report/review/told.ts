import { askedAbout, type Touched } from '../../analysis/agreeing.ts';
import type { Playbook } from '../../model/playbook.ts';
import { unstopped, type Entry } from './spans.ts';

/** The two playbooks that are held against each other. */
export interface Playbooks {
  readonly then: Playbook;
  readonly now: Playbook;
}

/** One thing that a branch changes: what is said of it, how early, and what it touches. */
export interface Told {
  readonly rank: number;
  readonly entry: Entry;
  readonly touched: readonly Touched[];
}

/** The order in which changes are told: what asks less comes first, what only helps to find comes last. */
export const RANKS = {
  loosened: 0,
  narrowed: 1,
  tightened: 2,
  widened: 3,
  owner: 4,
  focus: 5,
  changed: 6,
  added: 7,
  removed: 8,
  renamed: 9,
  words: 10,
  accepted: 11,
  release: 12,
  signoff: 13,
  log: 14,
  editorial: 15,
} as const;

/** A record that a change touches, by its address before and after: who answers for it on either side. */
export function touchedBy(
  from: string | undefined,
  to: string | undefined,
  { then, now }: Playbooks,
): Touched[] {
  const was = from === undefined ? undefined : then.get(from);
  const is = to === undefined ? undefined : now.get(to);
  const node = is ?? was;
  if (!node) return [];
  return [{ label: unstopped(node.label), before: was && askedAbout(was), after: is && askedAbout(is) }];
}
