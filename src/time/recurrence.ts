import { addDays, addMonths, daysBetween, type IsoDate } from './date.ts';
import { addInterval, type Interval } from './interval.ts';

/** Days that come round: one of them, and how far apart they are; the others follow from it in both directions. */
export interface Recurrence {
  readonly anchor: IsoDate;
  readonly every: Interval;
}

/** How far apart days are that come round: so many days, or so many months. */
export type Step = { readonly days: number } | { readonly months: number };

/** On which days several recurrences fall together: on those of another one, on none ever, or on days that only a list can tell. */
export type Together =
  | { readonly is: 'rhythm'; readonly recurrence: Recurrence }
  | { readonly is: 'never' }
  | { readonly is: 'irregular'; readonly all: readonly Recurrence[] };

const LONGEST = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const;
const EPOCH = '1970-01-01';
/** What comes round more seldom than once in so many years is told by a list, so that no date lies beyond the calendar. */
const SELDOM = 500;
/** So far ahead days are looked for that no arithmetic tells. */
const YEARS_AHEAD: Interval = { count: 20, unit: 'year' };

/** An interval in its own measure: weeks are 7 days, quarters 3 months, years 12; days and months never mix. */
export function stepOf({ count, unit }: Interval): Step {
  if (unit === 'day' || unit === 'week') return { days: unit === 'week' ? count * 7 : count };
  return { months: count * { month: 1, quarter: 3, year: 12 }[unit] };
}

/** How many intervals after its anchor the last day of a recurrence lies that is no later than a day. */
export function turnOn({ anchor, every }: Recurrence, day: IsoDate): number {
  let turn = Math.floor(daysBetween(anchor, day) / (every.count * LONGEST[every.unit]));
  while (addInterval(anchor, every, turn) > day) turn--;
  while (addInterval(anchor, every, turn + 1) <= day) turn++;
  return turn;
}

/** The last day of a recurrence that is no later than a day. */
export const lastUntil = (recurrence: Recurrence, day: IsoDate): IsoDate =>
  addInterval(recurrence.anchor, recurrence.every, turnOn(recurrence, day));

/** The first day of a recurrence after a day. */
export const firstAfter = (recurrence: Recurrence, day: IsoDate): IsoDate =>
  addInterval(recurrence.anchor, recurrence.every, turnOn(recurrence, day) + 1);

/** The days of a recurrence from one day to another, both included. */
export function daysOf(recurrence: Recurrence, from: IsoDate, until: IsoDate): IsoDate[] {
  const { anchor, every } = recurrence;
  const days: IsoDate[] = [];
  const first = turnOn(recurrence, addDays(from, -1)) + 1;
  for (let day = addInterval(anchor, every, first); day <= until;) {
    days.push(day);
    day = addInterval(anchor, every, first + days.length);
  }
  return days;
}

/** On which days several recurrences fall together. */
export function together(all: readonly Recurrence[]): Together {
  const [first, ...rest] = all;
  if (!first) return { is: 'never' };
  let met: Recurrence = first;
  for (const other of rest) {
    const both = meet(met, other);
    if (both === 'irregular') return { is: 'irregular', all };
    if (both === undefined) return { is: 'never' };
    met = both;
  }
  return { is: 'rhythm', recurrence: met };
}

/** The days from one to another on which they fall together. */
export function daysTogether(met: Together, from: IsoDate, until: IsoDate): IsoDate[] {
  if (met.is === 'never') return [];
  if (met.is === 'rhythm') return daysOf(met.recurrence, from, until);
  const [rarest, ...others] = [...met.all].sort((a, b) => lengthOf(b) - lengthOf(a));
  const days = rarest ? daysOf(rarest, from, until) : [];
  return days.filter((day) => others.every((other) => lastUntil(other, day) === day));
}

/** The next day after a day on which they fall together; undefined where there is none, or none within twenty years that only a list could tell. */
export function firstTogetherAfter(met: Together, day: IsoDate): IsoDate | undefined {
  if (met.is === 'rhythm') return firstAfter(met.recurrence, day);
  return daysTogether(met, addDays(day, 1), addInterval(day, YEARS_AHEAD))[0];
}

const lengthOf = ({ every }: Recurrence): number => every.count * LONGEST[every.unit];

/** Where two recurrences meet, by the Chinese remainder theorem; days and months have no common measure. */
function meet(a: Recurrence, b: Recurrence): Recurrence | 'irregular' | undefined {
  const [one, other] = [stepOf(a.every), stepOf(b.every)];
  if ('days' in one && 'days' in other) {
    const found = congruence([numberOf(a.anchor), one.days], [numberOf(b.anchor), other.days]);
    if (!found || found[1] > SELDOM * LONGEST.year) return found && 'irregular';
    return { anchor: addDays(EPOCH, found[0] % found[1]), every: { count: found[1], unit: 'day' } };
  }
  if (!('months' in one && 'months' in other)) return 'irregular';
  const [day = 1, otherDay = 1] = [a, b].map(({ anchor }) => Number(anchor.slice(8)));
  // From the 29th on a month may lack the day, and its last one stands for it.
  if (Math.max(day, otherDay) > 28) return 'irregular';
  const found =
    day === otherDay
      ? congruence([monthOf(a.anchor), one.months], [monthOf(b.anchor), other.months])
      : undefined;
  if (!found || found[1] > SELDOM * 12) return found && 'irregular';
  const shift = (found[0] - monthOf(a.anchor)) % found[1];
  return { anchor: addMonths(a.anchor, shift), every: { count: found[1], unit: 'month' } };
}

/** The numbers that are both `a` and a multiple of `n` away, and `b` and a multiple of `m` away: one of them, and how far they are apart. */
function congruence(
  [a, n]: readonly [number, number],
  [b, m]: readonly [number, number],
): [number, number] | undefined {
  const common = gcd(n, m);
  if ((b - a) % common !== 0) return undefined;
  let at = a;
  while ((at - b) % m !== 0) at += n;
  return [at, (n / common) * m];
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const numberOf = (day: IsoDate): number => daysBetween(EPOCH, day);
const monthOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
