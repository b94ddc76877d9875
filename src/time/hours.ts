import { accepted, quoted, refused, type Parsed } from './parsed.ts';

/** A stretch of working time in minutes since local midnight of the day it begins; `to` is greater than `from` and exceeds 1440 for one that ends after midnight. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
const FORM = 'Write the hours as "09:00-17:00".';

/** Reads hours such as "09:00-17:00" (hyphen or en dash); an end at or before the start is on the next day ("22:00-06:00"), "24:00" is an end; refuses all else with what to type. */
export function parseHours(text: string): Parsed<Shift> {
  const [, start, end] = /^(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)$/.exec(text.trim()) ?? [];
  const from = start === undefined ? undefined : parseClock(start);
  const to = end === undefined ? undefined : parseClock(end);
  if (from === undefined || to === undefined || from === DAY || from === to) return refuseHours(text);
  return accepted({ from, to: to > from ? to : to + DAY });
}

/** The shift as it is written: "09:00-17:00", "22:00-06:00"; a midnight end is "24:00". */
export function formatHours(shift: Shift): string {
  return `${formatClock(shift.from)}-${formatClock(shift.to > DAY ? shift.to - DAY : shift.to)}`;
}

/** Minutes since midnight of a clock time written "00:00" to "24:00", or undefined for anything else. */
export function parseClock(text: string): number | undefined {
  const [, hour, minute] = (/^(\d\d):(\d\d)$/.exec(text) ?? []).map(Number);
  if (hour === undefined || minute === undefined || minute > 59) return undefined;
  const minutes = hour * 60 + minute;
  return minutes <= DAY ? minutes : undefined;
}

/** The clock time of a minute since midnight, 0 to 1440: "09:05", "24:00". */
export function formatClock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function refuseHours(text: string): Parsed<Shift> {
  const name = quoted(text);
  if (text.trim() === '') return refused('The hours are empty.', FORM);
  const time = String.raw`(\d{1,2})(?:[:.h](\d\d))? ?([ap]\.?m\.?)?`;
  const parts = new RegExp(`^${time} ?(?:-|–|—|−|to|until) ?${time}$`, 'i').exec(text.trim());
  if (!parts) return refused(`${name} is not a range of hours.`, FORM);
  const from = minuteOf(parts[1], parts[2], parts[3]);
  const to = afternoon(from, minuteOf(parts[4], parts[5], parts[6]), parts[6]);
  if (from === undefined || to === undefined)
    return refused(
      `${name} names a time that does not exist.`,
      'Write times from "00:00" to "24:00", such as "09:00-17:00".',
    );
  if (from % DAY === to % DAY)
    return refused(`${name} ends when it begins.`, 'Write "00:00-24:00" for a whole day, or another end.');
  const shift = { from: from % DAY, to };
  const problem =
    from === DAY ? 'begins at 24:00, which only an end can be' : 'is not written with hours and minutes';
  return refused(`${name} ${problem}.`, `Write "${formatHours(shift)}".`);
}

/** An end that says neither am nor pm and would lie before a start in the morning is in the afternoon: “9 to 5”. */
function afternoon(from: number | undefined, to: number | undefined, half: string | undefined) {
  const meant = from !== undefined && to !== undefined && half === undefined;
  return meant && from <= DAY / 2 && to > 0 && to < from ? to + DAY / 2 : to;
}

function minuteOf(hour: string | undefined, minute = '00', half: string | undefined): number | undefined {
  const typed = Number(hour);
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined;
  const full = half === undefined ? typed : (typed % 12) + (/^p/i.test(half) ? 12 : 0);
  return parseClock(`${String(full).padStart(2, '0')}:${minute}`);
}
