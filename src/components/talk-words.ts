import type { Action } from '../analysis/actions.ts';
import type { Parted } from '../analysis/parted.ts';
import { aKind } from '../kinds.ts';
import type { AnyNode } from '../model/playbook.ts';
import { CAUSES } from '../rules/cause.ts';
import { runningInWords } from '../report/open-words.ts';
import type { Finding } from '../rules/finding.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { QUESTIONS } from '../words.ts';
import { capital, numberWord } from './in-words.ts';

/** What one talks about where the group did not answer a question with yes, as the end of a sentence. */
const TOPICS = {
  sameMessage: 'what we say comes first',
  support: 'whether each of us stands behind it outside the room',
  sameOutcome: 'what success means',
} as const;
/** A name that is longer does not stand in a headline. */
const LONG = 60;

/** What to talk about first, in one sentence. */
export function firstInWords(
  first: Finding | undefined,
  subject: AnyNode | undefined,
  parted?: Parted,
): string {
  if (!first) return 'Nothing pulls apart that the leadership team would have to talk about.';
  if (parted && parted.on.length > 0)
    return `Talk first about ${listed(parted.on.map(({ question }) => TOPICS[question]))}.`;
  if (!subject) return 'Talk first about what nobody is named for.';
  if (subject.kind === 'decision') return 'Talk first about a question that waits.';
  const label = subject.label.replace(/\.$/, '');
  return label.length > LONG ? `Talk first about ${aKind(subject.kind)}.` : `Talk first about “${label}”.`;
}

/** Where a group parted when it met last, and for how long, in one sentence. */
export function partedInWords({ forum, latest, on }: Parted): string {
  if (on.length === 0)
    return `When it met on ${formatDate(latest.date)}, the group of “${forum.label}” answered yes to all that it answered.`;
  const answers = on.map(
    ({ question, last, running }) =>
      `“${last}” to “${QUESTIONS[question]}”${running > 1 ? `, not a yes ${runningInWords(running)}` : ''}`,
  );
  return `When it met on ${formatDate(latest.date)}, the group of “${forum.label}” answered ${listed(answers)}.`;
}

/** How many of the three questions a group last left without a yes, in one short sentence. */
export function partedBriefly({ forum, on }: Parted): string {
  const of = `of the three questions of “${forum.label}”`;
  if (on.length === 0) return `None ${of} was last left without a yes.`;
  return `${capital(numberWord(on.length))} ${of} ${on.length === 1 ? 'was' : 'were'} last left without a yes.`;
}

/** Why something comes first, in one sentence. */
export function reasonInWords({ severity, cause, parties }: Finding): string {
  const what = cause ? CAUSES[cause].words : 'something that cannot be read';
  if (severity === 'error')
    return `It comes first because it is an error: ${what}. An error comes before all else.`;
  if (cause === 'unreconciled' || cause === 'assumed')
    return `It comes first for its cause, ${what}: as long as that is open, what is late, doubled or apart follows from it.`;
  return parties.length > 1
    ? 'It comes first because nobody can settle it alone, and nothing else that needs two is unreconciled or only assumed.'
    : 'It comes first because nothing here needs two people to settle it.';
}

/** What the group set itself since it parted, and has not done by its day. */
export const sinceTheyParted = ({ on, late }: Parted): Action[] => {
  const [since = ''] = on.flatMap((one) => one.since ?? []).sort();
  return on.length === 0 ? [] : late.filter(({ checkpoint }) => checkpoint.date >= since);
};

/** How many things a group set itself whose day has gone by, as the beginning of a list; empty where there are none. */
export function lateInWords(late: readonly Action[]): string {
  if (late.length === 0) return '';
  const [thing, its] = late.length === 1 ? ['thing is', 'its'] : ['things are', 'their'];
  return `Of what it set itself since it first parted over this, ${numberWord(late.length)} ${thing} past ${its} day:`;
}
