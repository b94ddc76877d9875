import type { SprintCalendar } from '../../analysis/sprint-calendar.ts';
import type { Sprinter } from '../../analysis/sprints.ts';
import type { IsoDate } from '../../time/date.ts';
import { daysInWords, spansInWords } from './days-in-words.ts';

/** A team over the whole period, in words: what its lane shows. */
export interface LaneRow {
  readonly sprinter: Sprinter;
  readonly plans: string;
  /** On which of these days a team plans too that it needs, or that needs it. */
  readonly together: string;
  readonly free: string;
}

/** The days on which a team plans together with one that it needs, or that needs it. */
export function sharedDays(sprinter: Sprinter, { pairs }: SprintCalendar): IsoDate[] {
  const own = pairs.filter(({ teams }) => teams.some(({ team }) => team === sprinter.team));
  return [...new Set(own.flatMap(({ days }) => days))].sort();
}

/** Why the planning days of a team are not known; undefined where they are. */
export function unknownInWords({ rhythm, isTorn }: Sprinter): string | undefined {
  if (rhythm) return undefined;
  return isTorn ? 'not known: two sprint lengths contradict' : 'not known: no first day is written down';
}

/** The lanes of a calendar as rows of a table. */
export function laneRows(calendar: SprintCalendar): LaneRow[] {
  const { sprinters, now } = calendar;
  return sprinters.map((sprinter) => {
    const shared = sharedDays(sprinter, calendar);
    const isAlways = shared.length > 0 && shared.length === sprinter.days.length;
    return {
      sprinter,
      plans:
        unknownInWords(sprinter) ??
        (sprinter.days.length > 0 ? daysInWords(sprinter.days, now) : 'not in this period'),
      together: isAlways ? 'on all of them' : daysInWords(shared, now),
      free: spansInWords(sprinter.pauses, now),
    };
  });
}
