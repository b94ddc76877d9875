import { isHere, type AnyNode, type Missing } from '../model/playbook.ts';
import { formatDate, formatDateRange } from '../time/date.ts';
import { listed } from '../schema/nearest.ts';
import type { Leaning } from './opposed.ts';
import type { Audience } from './reach.ts';

/** What something with poles puts first: “speed even over cost”, “speed before all else”, “cost gives way”; undefined where it names no pole. */
export function polesInWords({ more, less }: Leaning): string | undefined {
  if (more)
    return less ? `${inSentence(more)} even over ${inSentence(less)}` : `${inSentence(more)} before all else`;
  return less && `${inSentence(less)} gives way`;
}

/** The same as the end of a sentence that says who asks whom: “for speed even over cost”, “to let cost give way”. */
export const asksFor = (leaning: Leaning): string =>
  leaning.more
    ? `for ${polesInWords(leaning)}`
    : `to let ${leaning.less ? inSentence(leaning.less) : 'something'} give way`;

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

/** What a record is called, within a sentence: in quotes, without the full stop that some are written with. */
export const quotedTitle = ({ label }: AnyNode): string => `“${label.replace(/\.$/, '')}”`;

function inSentence(concern: AnyNode | Missing): string {
  const name = nameOf(concern);
  // An abbreviation keeps its capitals.
  return /^\p{Lu}[\p{Ll} ]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
