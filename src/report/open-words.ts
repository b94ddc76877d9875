import type { OpenAction } from '../analysis/open-actions.ts';
import type { Course } from '../analysis/verdicts.ts';
import type { Waiting } from '../analysis/waiting.ts';
import { formatDate } from '../time/date.ts';
import { formatMoment } from '../time/moment.ts';
import { counted } from '../time/quantity.ts';

/** How long an open decision has waited, and until when it was promised, in one sentence. */
export function waitedInWords({ waited, due, overdue }: Waiting): string {
  const open = `has been open for ${waited === 0 ? 'less than a business day' : counted(waited, 'business day')}`;
  if (!due) return `It ${open}; no time is promised.`;
  return overdue === undefined
    ? `It ${open} and is due on ${formatMoment(due)}.`
    : `It was due on ${formatMoment(due)}, and ${open}.`;
}

/** Until when an action is to be done, and by how much that is over, in one sentence. */
export function dueInWords({ due, is, days }: OpenAction): string {
  if (due === undefined) return 'No day was said.';
  return is === 'overdue'
    ? `It was due on ${formatDate(due)}, ${counted(days, 'day')} ago.`
    : `It is due on ${formatDate(due)}.`;
}

const TIMES = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** What a group answered last, and for how many checkpoints running it was not yes: “partly; not yes for the third time running”. */
export function verdictInWords({ last, running }: Course): string {
  if (last === undefined) return 'no answer';
  return last === 'yes' || running < 2 ? last : `${last}; not yes ${runningInWords(running)}`;
}

/** How often running something was so: “for the third time running”, “12 times running”. */
export function runningInWords(running: number): string {
  const nth = TIMES[running];
  return nth ? `for the ${nth} time running` : `${running} times running`;
}

/** How much is late, as the end of a sentence: “2 decisions and 1 action are late”; undefined where nothing is. */
export function lateInWords(decisions: number, actions: number): string | undefined {
  const parts = [
    ...(decisions > 0 ? [counted(decisions, 'decision')] : []),
    ...(actions > 0 ? [counted(actions, 'action')] : []),
  ];
  if (parts.length === 0) return undefined;
  return `${parts.join(' and ')} ${decisions + actions === 1 ? 'is' : 'are'} late`;
}
