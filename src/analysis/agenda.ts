import { here, isHere, type Forum, type Party, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import type { Moment } from '../time/moment.ts';
import { alignmentForums } from './coming-sessions.ts';
import { nextSession } from './forum-sessions.ts';
import { openActions, type OpenAction } from './open-actions.ts';
import { preReadBy } from './pre-read.ts';
import { settledBy, type Room, type Settled } from './settled-by.ts';
import { verdictsOf, type Verdicts } from './verdicts.ts';
import { waiting, type Waiting } from './waiting.ts';

/** What of a finding decides where it stands on an agenda. */
export interface Raised {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Undefined where it is about what cannot be read, which its author mends and no meeting does. */
  readonly cause: string | undefined;
  readonly drift: boolean;
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
  /** Whether its group is asked the three questions. */
  readonly asksQuestions: boolean;
  /** How the group has answered them; undefined where it is not asked, or is nobody yet. */
  readonly verdicts: Verdicts | undefined;
}

/** Causes that nobody mends alone at a desk: priorities that nobody has reconciled, and agreement that was assumed. */
const TALK: readonly (string | undefined)[] = ['unreconciled', 'assumed'];
/** Rules that speak of what is past its day, which an agenda tells once, with by how much. */
const TOLD_AS_LATE: readonly string[] = ['decision-is-on-time', 'checkpoint-leads-to-action'];
/** As much as one session can talk about; the rest is counted. */
const ROOM: Room = { perRule: 3, whole: 16, lines: 0 };
/** So many open decisions, and so many actions, are told; the rest is counted. */
export const MOST_OPEN = 12;

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
  const [next, ...others] = alignmentForums(playbook, day);
  const forum = asked ?? next;
  const session = forum && nextSession(forum, playbook, day);
  const isForAll = forum === undefined || forum.type === 'alignment';
  const open = waiting(playbook, day);
  const decided = forum && !isForAll ? toDecide(forum, session, open, playbook) : undefined;
  const late = open.filter(({ overdue }) => overdue !== undefined);
  const isHeard = (parties: readonly string[]) => isForAll || belong(parties, forum);
  const apart = findings.filter(
    ({ rule, severity, cause, drift, parties }) =>
      cause !== undefined &&
      severity !== 'info' &&
      isHeard(parties) &&
      !(drift && TOLD_AS_LATE.includes(rule)),
  );
  return {
    forum,
    session,
    others: asked ? [] : others,
    apart: byTalk(apart),
    count: apart.length,
    unread: findings.filter(({ cause }) => cause === undefined).length,
    lateDecisions: late.filter(
      (one) => !decided?.open.includes(one) && isHeard(one.waitsFor.map(({ id }) => id)),
    ),
    lateActions: openActions(playbook, day).filter(
      ({ is, checkpoint }) => is === 'overdue' && (isForAll || checkpoint.forum === forum),
    ),
    toDecide: decided,
    asksQuestions: isForAll,
    verdicts: isForAll && forum ? verdictsOf(forum, { until: day }) : undefined,
  };
}

/** Whether what is sent on a day comes in time for a session; undefined where nothing has to be sent before. */
export const isPreReadOpen = ({ preRead }: ToDecide, day: IsoDate): boolean | undefined =>
  preRead && preRead.date >= day;

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

/** Whether everybody named belongs to a forum, so that they can settle something there. */
function belong(parties: readonly string[], { chair, members }: Forum): boolean {
  const ids = new Set(
    [...here<Party>(members), ...(isHere<Party>(chair) ? [chair] : [])].map(({ id }) => id),
  );
  return parties.length > 0 && parties.every((id) => ids.has(id));
}

/** Findings by who has to settle them: first those that only a talk can mend, then the rest; of both, those that nobody can settle alone first. */
function byTalk<T extends Raised>(findings: readonly T[]): Settled<T>[] {
  const keyOf = ({ parties }: Raised) => [...parties].sort().join(' ');
  const isTalk = ({ cause }: Raised) => TALK.includes(cause);
  const talk = new Set(findings.filter(isTalk).map(keyOf));
  const placeOf = (finding: T) => (talk.has(keyOf(finding)) ? 0 : 2) + (finding.parties.length > 1 ? 0 : 1);
  const sorted = [...findings].sort((a, b) => Number(isTalk(b)) - Number(isTalk(a)));
  let left = ROOM.whole;
  return [0, 1, 2, 3].flatMap((place) => {
    const groups = settledBy(
      sorted.filter((finding) => placeOf(finding) === place),
      { ...ROOM, whole: Math.max(0, left) },
    );
    left -= groups.flatMap(({ clusters }) => clusters.flatMap(({ whole }) => whole)).length;
    return groups;
  });
}
