import type { Focus, Playbook } from '../model/playbook.ts';
import { addDays, type IsoDate } from '../time/date.ts';

/** A focus that has ended, and the days after it on which nothing came first. */
export interface EarlierFocus {
  readonly focus: Focus;
  /** Absent where another focus was in force on the day after its last one. */
  readonly nothingAfter?: { readonly from: IsoDate; readonly until: IsoDate };
}

/** The focuses that ended before a day, the latest first, each with the days after it on which nothing came first. */
export function earlierFocuses(playbook: Playbook, day: IsoDate): EarlierFocus[] {
  const all = playbook.all('focus').filter(({ from }) => from <= day);
  const ended = all.filter(({ until }) => until < day);
  return [...ended]
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))
    .map((focus) => {
      const from = addDays(focus.until, 1);
      const covered = all.some((other) => other.from <= from && other.until >= from);
      const begins = all
        .map((other) => other.from)
        .filter((begin) => begin > from)
        .sort()[0];
      const until = begins === undefined ? day : addDays(begins, -1);
      return covered ? { focus } : { focus, nothingAfter: { from, until } };
    });
}
