import { WEEKDAYS } from '../time/calendar.ts';
import { formatClock } from '../time/hours.ts';
import { lastReady, type Meeting } from '../time/next-session.ts';
import { formatPromise } from '../time/promise.ts';
import { scheduleInWords } from '../time/schedule-words.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** When a forum meets for which one waits: “every second Tuesday at 10:00”. */
export const meetsWords = ({ schedule }: Meeting): string => scheduleInWords(schedule);

/** What comes too late for a session: “what is sent after Friday 12:00 waits for the next one”. */
export function lateWords(meeting: Meeting): string {
  return `what is ${tooLate(meeting)} waits for the next one`;
}

function tooLate(meeting: Meeting): string {
  const { notice } = meeting;
  if (notice === undefined || notice.kind === 'none') return 'not ready when it begins';
  const last = lastReady(meeting);
  // A day of the week says enough only where it can be that of one week alone.
  if (!last || last.before >= WEEK) return `sent less than ${formatPromise(notice)} before`;
  const day = WEEKDAYS[Math.floor(last.at / DAY)] ?? 'monday';
  return `sent after ${day.charAt(0).toUpperCase()}${day.slice(1)} ${formatClock(last.at % DAY)}`;
}
