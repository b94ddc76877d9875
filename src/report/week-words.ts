import type { Question, Verdict } from '../analysis/verdicts.ts';
import type { FocusNow, Week } from '../analysis/week.ts';
import type { Change } from '../analysis/week-changes.ts';
import { isHere, type AnyNode, type Missing, type Party } from '../model/playbook.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { counted } from '../time/quantity.ts';
import { amount } from './amount.ts';
import { lateInWords, runningInWords } from './open-words.ts';

const PARTED: Readonly<Record<Question, Readonly<Record<Exclude<Verdict, 'yes'>, string>>>> = {
  sameMessage: { partly: 'we only partly say the same thing', no: 'we do not say the same thing' },
  support: {
    partly: 'we only partly stand behind it outside the room',
    no: 'we do not stand behind it outside the room',
  },
  sameOutcome: {
    partly: 'we only partly mean the same by success',
    no: 'we do not mean the same by success',
  },
};

/** What the group could not say yes to, in one sentence: the first thing to talk about. */
export function partedInWords({ parted: { checkpoint, courses } }: Week): string {
  if (checkpoint === undefined) return 'Nobody has answered the three questions together yet.';
  const parts = courses.flatMap(({ question, last, running }) => {
    if (last === undefined || last === 'yes') return [];
    const again = running < 2 ? '' : `, ${runningInWords(running)} without a yes`;
    return [`${PARTED[question][last]}${again}`];
  });
  return `${capital(parts.length === 0 ? 'we said yes to all that we answered' : parts.join('; '))}.`;
}

/** Whether the group has left one of the three questions without a yes. */
export const isParted = ({ parted: { courses } }: Week): boolean =>
  courses.some(({ last }) => last === 'partly' || last === 'no');

/** How much is late, in one sentence. */
export const lateSentence = ({ late }: Pick<Week, 'late'>): string =>
  `${capital(lateInWords(late.decisions, late.actions) ?? 'nothing is late')}.`;

/** How long a focus still runs: “38 days left, until 31 December 2026”. */
export const leftInWords = ({ focus, left }: FocusNow): string =>
  `${left === 0 ? 'its last day' : `${counted(left, 'day')} left`}, until ${formatDate(focus.until)}`;

/** Where the outcome of a focus stands against what it should become: “92.4 % on 16 November 2026, from 91 % to 95 %”; undefined where nothing is measured. */
export function progressInWords({ progress }: FocusNow): string | undefined {
  if (!progress) return undefined;
  const { measure, start, target, latest } = progress;
  const said = (value: number) => amount(value, measure.unit);
  const now = latest ? `${said(latest.value)} on ${formatDate(latest.on)}` : 'not yet measured';
  if (target === undefined) return now;
  return start === undefined
    ? `${now}, to become ${said(target)}`
    : `${now}, from ${said(start)} to ${said(target)}`;
}

/** What is said of a change: what it is in a word or two, of which record, and what else there is to say. */
export interface ChangeWords {
  readonly what: string;
  readonly node: AnyNode;
  /** What is shown instead of the name of the record. */
  readonly title?: string;
  readonly more?: string | undefined;
}

/** A change as it is told: “Decided”, the question, and the outcome. */
export function changeInWords(change: Change): ChangeWords {
  switch (change.is) {
    case 'decided':
    case 'rejected': {
      const { decision, replaces, is } = change;
      const instead =
        replaces.length > 0 ? ` It replaces ${listed(replaces.map(({ label }) => `“${label}”`))}.` : '';
      const what = is === 'decided' ? 'Decided' : 'Rejected';
      return { what, node: decision, more: `${decision.outcome ?? ''}${instead}`.trim() || undefined };
    }
    case 'raised':
      return { what: 'Raised', node: change.decision };
    case 'withdrawn':
      return { what: 'Withdrawn', node: change.decision, more: change.decision.outcome };
    case 'held':
      return { what: 'Met', node: change.checkpoint };
    case 'skipped':
      return { what: 'Did not take place', node: change.checkpoint, more: change.checkpoint.skippedBecause };
    case 'done': {
      const { owner, what, checkpoint } = change.action;
      return { what: 'Done', node: checkpoint, title: what, more: `By ${seatOf(owner)}.` };
    }
    case 'given': {
      return {
        what: 'Asked',
        node: change.directive,
        more: `By ${seatOf(change.directive.by)}.`,
      };
    }
    case 'read': {
      const { measure, value, before } = change;
      const year = before?.on.slice(0, 4) !== change.on.slice(0, 4);
      const was = before
        ? `, after ${amount(before.value, measure.unit)} on ${formatDate(before.on, { year })}`
        : '';
      return { what: 'Measured', node: measure, more: `It stands at ${amount(value, measure.unit)}${was}.` };
    }
    case 'reviewed':
      return { what: 'Read again', node: change.node };
    case 'began':
      return { what: 'Begun', node: change.node };
    case 'ended':
      return { what: 'Ended', node: change.node };
  }
}

/** Somebody with their seat, within a sentence. */
function seatOf(who: Party | Missing): string {
  if (!isHere<Party>(who)) return who.to;
  return who.kind === 'person' && who.title ? `${who.label}, ${who.title}` : who.label;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
