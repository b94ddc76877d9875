import { isHere, type AnyNode, type Missing } from '../model/playbook.ts';
import { formatDate, formatDateRange } from '../time/date.ts';
import { listed } from '../schema/nearest.ts';
import type { Leaning } from './opposed.ts';
import type { Audience } from './reach.ts';

/** What something with poles asks for: “put speed before cost”, “put speed before all else”, “let cost give way”; undefined where it names no pole. */
export function poleWords({ more, less }: Leaning): string | undefined {
  if (more) return `put ${inSentence(more)} before ${less ? inSentence(less) : 'all else'}`;
  return less && `let ${inSentence(less)} give way`;
}

/** Whom something is said to: “everyone”, “Sales and Legal”. */
export const audienceWords = (audience: readonly Audience[]): string =>
  audience.some(({ kind }) => kind === 'company')
    ? 'everyone'
    : listed(
        audience.map(({ label }) => label),
        'and',
        3,
      );

/** Days in words, where either end may be open: “1 to 5 May 2026”, “from 1 May 2026 on”. */
export function daysWords({
  from,
  until,
}: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): string {
  if (from && until) return formatDateRange(from, until);
  if (from) return `from ${formatDate(from)} on`;
  return until ? `until ${formatDate(until)}` : 'at any time';
}

/** What a target is called, also where it has no record. */
export const nameOf = (target: AnyNode | Missing): string => (isHere(target) ? target.label : target.to);

function inSentence(concern: AnyNode | Missing): string {
  const name = nameOf(concern);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
