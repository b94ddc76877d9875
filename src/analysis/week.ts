import type { Focus, Forum, Playbook } from '../model/playbook.ts';
import { addDays, daysBetween, type IsoDate } from '../time/date.ts';
import { alignmentForums, comingSessions, type Coming } from './coming-sessions.ts';
import { focusesOn, progressOf, type Progress } from './focus.ts';
import { changesIn, type Change, type Days } from './week-changes.ts';
import { partedIn, type Parted } from './week-parted.ts';
import { lateIn, waitsBySeat, type Seated } from './week-seats.ts';

/** The focus in force, and how far it has come. */
export interface FocusNow {
  readonly focus: Focus;
  /** How many days come after this one until it ends; 0 on its last. */
  readonly left: number;
  readonly progress: Progress | undefined;
}

/** The week of a leadership team, as far as it is written down. */
export interface Week {
  /** The seven days before the day, and the day itself. */
  readonly days: Days;
  /** The focus in force: one in a healthy company. */
  readonly focuses: readonly FocusNow[];
  readonly changes: readonly Change[];
  readonly seats: readonly Seated[];
  /** How many decisions and actions are late. */
  readonly late: { readonly decisions: number; readonly actions: number };
  readonly parted: Parted;
  /** The alignment forum whose agenda comes next; undefined where there is none. */
  readonly forum: Forum | undefined;
  /** The sessions of every forum on the day and the seven days after it. */
  readonly coming: readonly Coming[];
}

/** The week of a leadership team, seen from the end of a day; no git, only the dates that stand in the records. */
export function weekOf(playbook: Playbook, day: IsoDate): Week {
  const days = { from: addDays(day, -7), until: day };
  const seats = waitsBySeat(playbook, day);
  const [forum] = alignmentForums(playbook, day);
  const alignment = playbook.all('forum').filter(({ type }) => type === 'alignment');
  return {
    days,
    focuses: focusesOn(playbook, day).map((focus) => ({
      focus,
      left: daysBetween(day, focus.until),
      progress: progressOf(focus, day),
    })),
    changes: changesIn(playbook, days),
    seats,
    late: lateIn(seats),
    parted: partedIn(playbook, alignment, days),
    forum,
    coming: comingSessions(playbook, day, addDays(day, 7)),
  };
}
