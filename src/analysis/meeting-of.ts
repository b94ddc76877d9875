import type { Forum, Playbook } from '../model/playbook.ts';
import type { Meeting } from '../time/next-session.ts';
import { calendarOf } from './calendar-of.ts';

/** A forum as one waits for it: on the clock of the company, its pre-read counted in the working time of the company. */
export function meetingOf({ every, first, on, preReadDue }: Forum, playbook: Playbook): Meeting {
  return {
    schedule: { every, first, on },
    calendar: calendarOf(playbook.company, playbook),
    notice: preReadDue,
  };
}
