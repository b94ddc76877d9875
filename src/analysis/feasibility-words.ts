import { formatPromise } from '../time/promise.ts';
import { ROLE_WORDS } from '../words.ts';
import type { Feasibility } from './feasibility.ts';
import type { Asked } from './stand-ins.ts';

/** What somebody is called who is asked in a decision: by name, or as the role that they have. */
export function askedWords(who: Asked): string {
  if (typeof who === 'string') return ROLE_WORDS[who];
  return who.kind === 'missing' ? who.to : who.label;
}

/** How long the worst case takes, in the words of a promise: “4 business days”, “at least 2 weeks”. */
export function takesWords({ takes, isAtLeast }: Pick<Feasibility, 'takes' | 'isAtLeast'>): string {
  if (!takes) return 'longer than anybody can promise';
  return `${isAtLeast ? 'at least ' : ''}${formatPromise(takes)}`;
}

/** When a decision is raised that takes the longest: “on a Friday at 17:00”. */
export function startWords({ weekday, time }: NonNullable<Feasibility['start']>): string {
  return `on a ${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} at ${time}`;
}
