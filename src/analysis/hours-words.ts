import { WEEKDAYS, type Shift, type WeekHours } from '../time/calendar.ts';
import { formatClock } from '../time/hours.ts';

/** Working hours in words, days with the same hours together: “Monday to Friday, 09:00 to 17:30”. */
export function hoursInWords(week: WeekHours): string[] {
  const runs: { days: string[]; hours: string }[] = [];
  for (const [index, day] of WEEKDAYS.entries()) {
    const hours = week[day].map(shiftInWords).join(' and ');
    const last = runs.at(-1);
    const follows = last?.hours === hours && last.days.at(-1) === named(WEEKDAYS[index - 1] ?? '');
    if (hours === '') continue;
    if (follows) last.days.push(named(day));
    else runs.push({ days: [named(day)], hours });
  }
  return runs.map(({ days, hours }) => `${daysInWords(days)}, ${hours}`);
}

function daysInWords(days: readonly string[]): string {
  if (days.length === 1) return days.join('');
  return `${days[0]} ${days.length === 2 ? 'and' : 'to'} ${days.at(-1)}`;
}

function shiftInWords({ from, to }: Shift): string {
  return to > 1440 ? `${formatClock(from)} to ${formatClock(to - 1440)} the next day` : `${formatClock(from)} to ${formatClock(to)}`;
}

const named = (day: string): string => day.charAt(0).toUpperCase() + day.slice(1);
