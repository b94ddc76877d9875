import { here, isHere, type Forum, type Party, type Playbook } from '../model/playbook.ts';
import { type IsoDate } from '../time/date.ts';
import type { Moment } from '../time/moment.ts';
import { alignmentForums, nextSessionOf } from './coming-sessions.ts';
import { lastAnswers, type LastAnswers } from './last-answers.ts';
import { openActions, type OpenAction } from './open-actions.ts';
import { preReadBy } from './pre-read.ts';
import { settledBy, type Room, type Settled } from './settled-by.ts';
import { waiting, type Waiting } from './waiting.ts';

/** What of a finding decides where it stands on an agenda. */
export interface Raised {
  readonly rule: string;
  /** Undefined where it is about what cannot be read, which its author mends and no meeting does. */
  readonly cause: string | undefined;
  readonly subject: string | undefined;
  readonly parties: readonly string[];
}

/** What is decided in a forum, and until when something must be sent to be decided in its next session. */
export interface ToDecide {
  /** What is open under the timelines of the forum, what presses most first. */
  readonly open: readonly Waiting[];
  readonly preRead: Moment | undefined;
}

/** What the next session of a forum has to talk about. */
export interface Agenda<T> {
  /** Undefined where the company has no alignment forum, and none was asked for. */
  readonly forum: Forum | undefined;
  /** When it meets next; undefined where nobody can tell. */
  readonly session: Moment | undefined;
  /** The other alignment forums, where none was asked for by name. */
  readonly others: readonly Forum[];
  /** Findings by who has to settle them, those with a cause that only a talk can mend first. */
  readonly apart: readonly Settled<T>[];
  /** How many findings stand in `apart`. */
  readonly count: number;
  /** How many places cannot be read, so that something may be missing here. */
  readonly unread: number;
  readonly lateDecisions: readonly Waiting[];
  readonly lateActions: readonly OpenAction[];
  /** What is decided there; undefined for an alignment forum, and where no timeline ends in it. */
  readonly toDecide: ToDecide | undefined;
  /** What the group answered last; undefined for a forum that is not asked the three questions. */
  readonly questions: LastAnswers | undefined;
}

/** Causes that nobody mends alone at a desk: priorities that nobody has reconciled, and agreement that was assumed. */
const TALK: readonly (string | undefined)[] = ['unreconciled', 'assumed'];
/** As much as one session can talk about; the rest is counted. */
const ROOM: Room = { perRule: 3, whole: 16, lines: 0 };

/**
 * The agenda of the next session of a forum: the alignment forum that meets next, unless one is asked for.
 * An alignment forum talks about everything; any other about what can be settled among its members, what is decided there, and what was taken on there.
 */
export function agendaOf<T extends Raised>(
  playbook: Playbook,
  findings: readonly T[],
  day: IsoDate,
  asked?: Forum,
): Agenda<T> {
  const [next, ...rest] = alignmentForums(playbook, day);
  const forum = asked ?? next?.forum;
  const session = forum && nextSessionOf(forum, playbook, day);
  const isForAll = forum === undefined || forum.type === 'alignment';
  const open = waiting(playbook, day);
  const late = open.filter(({ overdue }) => overdue !== undefined);
  const decided = forum && !isForAll ? toDecide(forum, session, open, playbook) : undefined;
  const said = new Set((isForAll ? late : (decided?.open ?? [])).map(({ decision }) => decision.ref));
  const apart = findings.filter(
    (finding) =>
      finding.cause !== undefined && (isForAll || isSettledIn(forum, finding)) && !isSaid(finding, said),
  );
  return {
    forum,
    session,
    others: asked ? [] : rest.map((one) => one.forum),
    apart: byTalk(apart),
    count: apart.length,
    unread: findings.filter(({ cause }) => cause === undefined).length,
    lateDecisions: isForAll ? late : [],
    lateActions: openActions(playbook, day).filter(
      ({ overdue, checkpoint }) => overdue !== undefined && (isForAll || checkpoint.forum === forum),
    ),
    toDecide: decided,
    questions: isForAll ? lastAnswers(forum ? [forum] : [], day) : undefined,
  };
}

/** Whether a session is still open for what is sent on a day; undefined where nothing has to be sent before. */
export const isPreReadOpen = ({ preRead }: ToDecide, day: IsoDate): boolean | undefined =>
  preRead && preRead.date >= day;

/** An open decision is told once, with how long it has waited, and not again as a finding. */
const isSaid = ({ rule, subject }: Raised, said: ReadonlySet<string>): boolean =>
  rule === 'decision-is-on-time' && subject !== undefined && said.has(subject);

function toDecide(
  forum: Forum,
  session: Moment | undefined,
  open: readonly Waiting[],
  playbook: Playbook,
): ToDecide | undefined {
  const under = forum.backlinks.filter(({ from, path }) => from.kind === 'behaviour' && path[0] === 'forum');
  const timelines = new Set(under.map(({ from }) => from));
  if (timelines.size === 0) return undefined;
  return {
    open: open.filter(({ timeline }) => timeline && timelines.has(timeline)),
    preRead: session && preReadBy(forum, session, playbook),
  };
}

/** Whether everybody who has to settle a finding belongs to a forum, so that it can be settled there. */
function isSettledIn(forum: Forum, { parties }: Raised): boolean {
  const chair = isHere<Party>(forum.chair) ? [forum.chair] : [];
  const ids = new Set([...chair, ...here<Party>(forum.members)].map(({ id }) => id));
  return parties.length > 0 && parties.every((id) => ids.has(id));
}

function byTalk<T extends Raised>(findings: readonly T[]): Settled<T>[] {
  const keyOf = ({ parties }: Raised) => [...parties].sort().join(' ');
  const talk = new Set(findings.filter(({ cause }) => TALK.includes(cause)).map(keyOf));
  const first = findings.filter((finding) => talk.has(keyOf(finding)));
  const sorted = [...first].sort((a, b) => Number(TALK.includes(b.cause)) - Number(TALK.includes(a.cause)));
  const groups = settledBy(sorted, ROOM);
  const shown = groups.flatMap(({ clusters }) => clusters.flatMap(({ whole }) => whole)).length;
  const others = findings.filter((finding) => !talk.has(keyOf(finding)));
  return [...groups, ...settledBy(others, { ...ROOM, whole: Math.max(0, ROOM.whole - shown) })];
}
