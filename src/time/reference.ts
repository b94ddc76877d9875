import { Temporal } from 'temporal-polyfill';
import { requireWorkingTime, WEEKDAYS, type Calendar, type WeekHours } from './calendar.ts';
import type { TimePromise } from './promise.ts';

/**
 * The Mondays with which the reference fortnights begin, by the season of the north: zones stand differently to one another in winter and in summer.
 * No zone changes its clock from 1 December 2025 to 14 February 2026, and none from 4 May to 15 August 2026.
 */
export const REFERENCE_MONDAYS = { winter: '2026-01-05', summer: '2026-06-01' } as const;
/** One of the two seasons. */
export type Season = keyof typeof REFERENCE_MONDAYS;
/** Both seasons, winter first. */
export const SEASONS = Object.keys(REFERENCE_MONDAYS) as Season[];

/** The Monday of winter, which stands for the year wherever a single calendar is judged. */
export const REFERENCE_MONDAY = REFERENCE_MONDAYS.winter;

const HOUR = 60;
const DAY = 24 * HOUR;
/** How many minutes a week has, after which every start repeats itself. */
export const WEEK = 7 * DAY;

/** One week of working time, repeated without end; minutes count from Monday 00:00 local, days from Monday. */
interface Week {
  /** How many working minutes of the week lie before each minute. */
  readonly rank: Int32Array;
  /** The working minutes of the week in order. */
  readonly work: Int32Array;
  /** For each minute: when it counts from, and the day on which that shift began. */
  readonly start: Int32Array;
  readonly day: Int32Array;
  /** The working days of the week in order, with their first opening and last close in minutes since that midnight. */
  readonly days: readonly { readonly day: number; readonly open: number; readonly close: number }[];
  /** The how manieth working day each day is, from 0. */
  readonly order: Int32Array;
  /** The most minutes, 60 or fewer, of which every opening and every close is a multiple. */
  readonly grain: number;
}

/** When something comes due for each minute at which it begins, both in minutes since a reference Monday 00:00 UTC. */
export type Due = (start: number) => number;

const weeks = new Map<string, Week>();
const offsets = new Map<string, number>();
const keys = new WeakMap<WeekHours, string>();

/**
 * When a promise comes due for each minute at which it is given, both in minutes since the reference Monday 00:00 UTC, so that legs of parties in several zones can be chained;
 * holidays are ignored, and every zone keeps the offset it has on that Monday. Infinity for "none" and for what is never given; throws a RangeError as `dueAt` does.
 */
export function referenceDue(promise: TimePromise, calendar: Calendar, season: Season = 'winter'): Due {
  if (promise.kind === 'none') return () => Infinity;
  const { amount, unit } = promise;
  if (unit === 'minute') return (start) => start + amount;
  if (unit === 'hour') return (start) => start + amount * 60;
  if (unit === 'week') return (start) => start + amount * WEEK;
  const week = weekOf(calendar.hours);
  const offset = offsetOf(calendar.timezone, season);
  const count = unit === 'business hour' ? afterHours : afterDays;
  return (start) => {
    if (start === Infinity) return Infinity;
    const monday = Math.floor((start + offset) / WEEK) * WEEK;
    return monday - offset + count(week, start + offset - monday, amount);
  };
}

/** Whether somebody works at a minute since the reference Monday 00:00 UTC. */
export function worksAt(minute: number, calendar: Calendar, season: Season): boolean {
  const { rank, work } = weekOf(calendar.hours);
  const local = minutesIntoWeek(minute + offsetOf(calendar.timezone, season));
  return (local === WEEK - 1 ? work.length : at(rank, local + 1)) > at(rank, local);
}

/** The weekday, counted from Monday, and the minute of the day that a calendar shows at a minute since the reference Monday 00:00 UTC. */
export function localTime(
  minute: number,
  calendar: Calendar,
  season: Season,
): { weekday: number; minute: number } {
  const local = minutesIntoWeek(minute + offsetOf(calendar.timezone, season));
  return { weekday: Math.floor(local / DAY), minute: local % DAY };
}

/**
 * The grain of a promise: the most minutes, 60 or fewer, of which every opening, every close and every amount that it knows is a multiple.
 * Within a grain nothing opens, closes or comes due, so that what begins there either waits for the same minute or moves on minute by minute.
 */
export function grainOf(promise: TimePromise, calendar: Calendar, season: Season = 'winter'): number {
  if (promise.kind === 'none') return HOUR;
  if (!promise.unit.startsWith('business '))
    return promise.unit === 'minute' ? divisor(HOUR, promise.amount) : HOUR;
  return divisor(weekOf(calendar.hours).grain, offsetOf(calendar.timezone, season));
}

/** The largest number of minutes that divides both: the grain of what is made of two. */
export function divisor(one: number, other: number): number {
  return other === 0 ? Math.abs(one) : divisor(other, one % other);
}

/** The hours as text, the same for equal hours. */
export function hoursKey(hours: WeekHours): string {
  const key =
    keys.get(hours) ??
    WEEKDAYS.map((day) => hours[day].map(({ from, to }) => `${from}-${to}`).join()).join(';');
  keys.set(hours, key);
  return key;
}

function afterHours(week: Week, minute: number, hours: number): number {
  const last = at(week.rank, minute) + hours * 60 - 1;
  return Math.floor(last / week.work.length) * WEEK + at(week.work, last % week.work.length) + 1;
}

function afterDays(week: Week, minute: number, count: number): number {
  const day = at(week.day, minute);
  const wall = at(week.start, minute) - day * DAY;
  const turn = Math.floor(day / 7) * week.days.length + at(week.order, (day + 7) % 7) + count;
  const target = week.days[turn % week.days.length];
  if (!target) throw new RangeError('A week with working time has a working day.');
  const midnight = Math.floor(turn / week.days.length) * WEEK + target.day * DAY;
  return midnight + Math.max(Math.min(wall, target.close), target.open);
}

function weekOf(hours: WeekHours): Week {
  const key = hoursKey(hours);
  const week = weeks.get(key) ?? buildWeek(hours);
  weeks.set(key, week);
  return week;
}

function buildWeek(hours: WeekHours): Week {
  requireWorkingTime(hours);
  const days = WEEKDAYS.flatMap((name, day) => {
    const shifts = hours[name];
    if (shifts.length === 0) return [];
    const open = Math.min(...shifts.map(({ from }) => from));
    return [{ day, open, close: Math.max(...shifts.map(({ to }) => to)) }];
  });
  // From the night before Monday to the week after, so that each minute of the week finds the shift it counts from.
  const shifts = Array.from({ length: 15 }, (_, index) => index - 1).flatMap((day) =>
    [...hours[WEEKDAYS[(day + 7) % 7] ?? 'monday']]
      .sort((a, b) => a.from - b.from)
      .map(({ from, to }) => ({ day, open: day * DAY + from, close: day * DAY + to })),
  );
  const open = new Uint8Array(WEEK);
  for (const shift of shifts) open.fill(1, Math.max(0, shift.open), Math.max(0, shift.close));
  const start = new Int32Array(WEEK);
  const day = new Int32Array(WEEK);
  const rank = new Int32Array(WEEK);
  const work: number[] = [];
  for (let minute = 0, next = 0; minute < WEEK; minute += 1) {
    while ((shifts[next]?.close ?? Infinity) <= minute) next += 1;
    start[minute] = Math.max(minute, shifts[next]?.open ?? minute);
    day[minute] = shifts[next]?.day ?? 0;
    rank[minute] = work.length;
    if (open[minute]) work.push(minute);
  }
  const grain = shifts.flatMap((shift) => [shift.open, shift.close]).reduce(divisor, HOUR);
  const order = Int32Array.from(WEEKDAYS, (_, one) => days.findIndex((working) => working.day === one));
  return { rank, work: Int32Array.from(work), start, day, days, order, grain };
}

const minutesIntoWeek = (minute: number): number => ((minute % WEEK) + WEEK) % WEEK;

/** Minutes that the zone is ahead of UTC on the reference Monday of a season. */
export function offsetOf(timezone: string, season: Season): number {
  const key = `${timezone};${season}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const noon = Temporal.Instant.from(`${REFERENCE_MONDAYS[season]}T12:00Z`).toZonedDateTimeISO(timezone);
  const offset = Math.round(noon.offsetNanoseconds / 60e9);
  offsets.set(key, offset);
  return offset;
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}
