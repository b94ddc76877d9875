import { isHere, type Checkpoint, type Forum, type Party, type Playbook } from '../model/playbook.ts';
import { daysBetween, type IsoDate } from '../time/date.ts';
import { QUESTIONS } from '../words.ts';
import { byLabel } from './by-label.ts';
import { seated } from './settlers.ts';

/** One of the three questions of a checkpoint. */
export type Question = keyof typeof QUESTIONS;

/** A question that the group did not answer with yes when it met last. */
export interface PartedOn {
  readonly question: Question;
  readonly verdict: 'partly' | 'no';
  /** In how many sessions in a row, this one included; sessions that left it open are passed over. */
  readonly times: number;
  /** The first of them. */
  readonly since: IsoDate;
}

/** Something that a session set itself and whose day has gone by. */
export interface LateAction {
  readonly checkpoint: Checkpoint;
  readonly what: string;
  readonly owners: readonly Party[];
  readonly due: IsoDate;
  readonly daysLate: number;
}

/** Where the group of an alignment forum parted when it answered last, and what it had set itself and has not done. */
export interface Parted {
  readonly forum: Forum;
  readonly latest: Checkpoint;
  /** How many sessions have an answer of the group. */
  readonly n: number;
  readonly on: readonly PartedOn[];
  /** The most overdue first. */
  readonly late: readonly LateAction[];
}

/**
 * Where the groups of alignment forums parted up to a day, by name of the forum; forums without an answer of the group are left out.
 * What the group itself said after reading each other’s sentences; nobody else judges it.
 * Source: three fixed questions, answered together, in which a run counts how long one of them has stayed open.
 */
export function partedOn(playbook: Playbook, day: IsoDate): Parted[] {
  const forums = playbook.all('forum').filter(({ type }) => type === 'alignment');
  return forums.sort(byLabel).flatMap((forum) => {
    const sessions = sessionsOf(forum, playbook, day);
    const answered = sessions.filter(({ together }) => together !== undefined);
    const latest = answered.at(-1);
    if (!latest) return [];
    const on = (Object.keys(QUESTIONS) as Question[]).flatMap((question) => runOf(question, answered));
    return [{ forum, latest, n: answered.length, on, late: lateActions(sessions, day) }];
  });
}

const sessionsOf = (forum: Forum, playbook: Playbook, day: IsoDate): Checkpoint[] =>
  playbook
    .all('checkpoint')
    .filter((one) => isHere<Forum>(one.forum) && one.forum === forum && one.date <= day)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

function runOf(question: Question, answered: readonly Checkpoint[]): PartedOn[] {
  const verdict = answered.at(-1)?.together?.[question];
  if (verdict === undefined || verdict === 'yes') return [];
  const said = answered.filter(({ together }) => together?.[question] !== undefined);
  const agreed = said.findLastIndex(({ together }) => together?.[question] === 'yes');
  const run = said.slice(agreed + 1);
  return [{ question, verdict, times: run.length, since: run[0]?.date ?? '' }];
}

function lateActions(sessions: readonly Checkpoint[], day: IsoDate): LateAction[] {
  const late = sessions.flatMap((checkpoint) =>
    (checkpoint.actions ?? []).flatMap(({ what, owner, due, done }) => {
      if (due === undefined || due >= day || (done !== undefined && done <= day)) return [];
      const owners = isHere<Party>(owner) ? seated(owner) : [];
      return [{ checkpoint, what, owners, due, daysLate: daysBetween(due, day) }];
    }),
  );
  return late.sort((a, b) => b.daysLate - a.daysLate);
}
