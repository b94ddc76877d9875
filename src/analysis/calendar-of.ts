import type { Playbook } from '../model/playbook.ts';
import { STANDARD_HOURS, type Calendar, type WeekHours } from '../time/calendar.ts';
import { levelsOf, type Scope } from './scope.ts';

/** The working time of a party: its own hours and zone, else the nearest that its teams or the company state. */
export function calendarOf(scope: Scope, playbook: Playbook): Calendar {
  const levels = levelsOf(scope, playbook);
  const hours = levels.map((level) => level.hours as WeekHours | undefined).find(Boolean);
  const timezone = levels.map((level) => level.timezone).find(Boolean);
  return {
    timezone: timezone ?? playbook.company.timezone,
    hours: hours ?? STANDARD_HOURS,
    holidays: new Set((playbook.company.holidays ?? []).map(({ date }) => date)),
  };
}
