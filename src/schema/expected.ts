import type { Kind } from '../kinds.ts';

/**
 * What a new record of a kind is expected to say although it can be read without: without these a check or a reader asks at once.
 * A form shows them, and a dialogue offers them, before everything else that may be said.
 */
export const EXPECTED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  team: ['type', 'lead'],
  person: ['title', 'team'],
  value: ['owner'],
  behaviour: ['owner'],
  area: ['accountable', 'reason'],
  tradeoff: ['reason'],
  measure: ['unit', 'direction', 'owner'],
  focus: ['owner', 'message', 'outcome'],
  priority: ['team', 'serves'],
  forum: ['first', 'members'],
  decision: ['under', 'decider'],
};
