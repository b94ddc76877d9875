import { counted } from './quantity.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** A time by the clock as one says it, to its two largest units: “45 minutes”, “5 days 16 hours”, “2 weeks”. */
export function elapsedInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const weeks = whole % WEEK === 0 && whole > 0 ? counted(whole / WEEK, 'week') : undefined;
  if (weeks) return weeks;
  const parts = [
    [Math.floor(whole / DAY), 'day'],
    [Math.floor((whole % DAY) / HOUR), 'hour'],
    [whole % HOUR, 'minute'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return 'no time';
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => counted(count, unit))
    .join(' ');
}
