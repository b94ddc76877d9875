import { isPreReadOpen, type Agenda, type ToDecide } from '../analysis/agenda.ts';
import type { Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { formatPromise } from '../time/promise.ts';
import { counted } from '../time/quantity.ts';
import { sessionInWords } from './day-words.ts';
import { lateInWords } from './open-words.ts';
import { nameOf } from './settlers.ts';

/** When a forum meets next, how long, and who leads it; nothing where there is no forum. */
export function whenInWords({ forum, session }: Agenda<unknown>, playbook: Playbook): string[] {
  if (!forum) return [];
  const { duration, chair } = forum;
  return [
    session
      ? sessionInWords(session)
      : 'Nobody can tell when it meets next: it has no `first` session, or its last day has gone by',
    ...(duration && duration.kind !== 'none' ? [formatPromise(duration)] : []),
    ...(chair ? [`led by ${nameOf(chair, playbook)}`] : []),
  ];
}

/** What there is to talk about, in one or two sentences. */
export function summaryInWords({
  count,
  lateDecisions,
  lateActions,
  toDecide,
  unread,
}: Agenda<unknown>): string {
  const late = lateInWords(lateDecisions.length, lateActions.length);
  const open = toDecide?.open.length ?? 0;
  const parts = [
    ...(count > 0 ? [`${counted(count, 'thing')} ${count === 1 ? 'pulls' : 'pull'} apart`] : []),
    ...(open > 0 ? [`${counted(open, 'question')} ${open === 1 ? 'waits' : 'wait'} to be decided here`] : []),
    ...(late ? [late] : []),
  ];
  const unreadable =
    unread > 0
      ? ` ${counted(unread, 'place')} cannot be read, so something may be missing here; \`playbook check\` lists ${unread === 1 ? 'it' : 'them'}.`
      : '';
  const [first, ...rest] = parts;
  if (!first) return `Nothing pulls apart, and nothing is late.${unreadable}`;
  return `${[first, ...rest].join('; ')}.${unreadable}`;
}

/** Whether what is sent on a day still comes in time for the next session; undefined where nothing has to be sent before. */
export function preReadInWords(toDecide: ToDecide, day: IsoDate): string | undefined {
  const { preRead } = toDecide;
  if (!preRead) return undefined;
  return isPreReadOpen(toDecide, day)
    ? `What is sent by ${sessionInWords(preRead)} is on it.`
    : `What was not sent by ${sessionInWords(preRead)} waits for the session after.`;
}
