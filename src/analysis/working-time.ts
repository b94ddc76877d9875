import type { Playbook } from '../model/playbook.ts';
import { formatHours, WEEKDAYS, type Calendar, type Weekday, type WeekHours } from '../time/calendar.ts';
import { calendarOf } from './calendar-of.ts';
import type { Scope } from './scope.ts';

/** When somebody works, in words: “Monday to Friday, 09:00–17:00” for each sort of day, and the zone. */
export interface WorkingTime {
  readonly days: readonly string[];
  /** The zone as people call it, such as “Lisbon time”. */
  readonly zone: string;
  /** Whether hours or zone are others than those of the company. */
  readonly differs: boolean;
}

/** The working time of a party in words. */
export function workingTime(scope: Scope, playbook: Playbook): WorkingTime {
  const [own, company] = [calendarOf(scope, playbook), calendarOf(playbook.company, playbook)];
  return { days: weekInWords(own.hours), zone: zoneInWords(own), differs: !sameTime(own, company) };
}

/** The days of a week with the same shifts together, in words. */
export function weekInWords(hours: WeekHours): string[] {
  const runs: { days: Weekday[]; shifts: string }[] = [];
  for (const day of WEEKDAYS) {
    const shifts = hours[day].map((shift) => formatHours(shift).replace('-', '–')).join(' and ');
    const last = runs.at(-1);
    if (last?.shifts === shifts) last.days.push(day);
    else runs.push({ days: [day], shifts });
  }
  return runs
    .filter(({ shifts }) => shifts !== '')
    .map(({ days, shifts }) => `${daysInWords(days)}, ${shifts}`);
}

function daysInWords(days: readonly Weekday[]): string {
  const [first, last] = [days[0] ?? 'monday', days.at(-1) ?? 'monday'].map(
    (day) => day.charAt(0).toUpperCase() + day.slice(1),
  );
  if (days.length === 7) return 'Every day';
  if (days.length === 1) return `${first}`;
  return days.length === 2 ? `${first} and ${last}` : `${first} to ${last}`;
}

/** A zone as people call it: “Lisbon time”. */
export function zoneInWords({ timezone }: Pick<Calendar, 'timezone'>): string {
  const place = timezone.split('/').at(-1)?.replaceAll('_', ' ') ?? timezone;
  return timezone.includes('/') ? `${place} time` : timezone;
}

const sameTime = (a: Calendar, b: Calendar): boolean =>
  a.timezone === b.timezone && weekInWords(a.hours).join() === weekInWords(b.hours).join();
