import fc from 'fast-check';
import { mondayToFriday, parseHours, type Shift, type WeekHours } from '../../src/time/calendar.ts';
import { PROMISE_UNITS, type PromiseUnit, type TimePromise } from '../../src/time/promise.ts';

/** Zones with every sort of offset and change of clocks. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Auckland',
  'Africa/Casablanca',
  'Asia/Kathmandu',
] as const;

/** The shifts that these ranges mean. */
export function shifts(...ranges: string[]): Shift[] {
  return ranges.map((range) => {
    const read = parseHours(range);
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  });
}

/** A promise of an amount of a unit. */
export function within(amount: number, unit: PromiseUnit): TimePromise {
  return { kind: 'within', amount, unit };
}

/** Explicitly no promise. */
export const NONE: TimePromise = { kind: 'none' };

const shift: fc.Arbitrary<Shift> = fc
  .record({ from: fc.integer({ min: 0, max: 95 }), length: fc.integer({ min: 1, max: 96 }) })
  .map(({ from, length }) => ({ from: from * 15, to: (from + length) * 15 }));

const free: fc.Arbitrary<readonly Shift[]> = fc.constant([]);
const day = fc.oneof(
  { weight: 1, arbitrary: free },
  { weight: 3, arbitrary: fc.array(shift, { minLength: 1, maxLength: 2 }) },
);

const anyWeek = fc
  .record({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  })
  .filter((hours) => Object.values(hours).some((ranges) => ranges.length > 0));

/** Weeks of working hours: usual ones, split and night shifts, edges inside a change of clocks, and any others, overlaps included. */
export const weekHours: fc.Arbitrary<WeekHours> = fc.oneof(
  { weight: 2, arbitrary: anyWeek },
  {
    weight: 3,
    arbitrary: fc.constantFrom<WeekHours>(
      mondayToFriday(shifts('09:00-17:00')),
      mondayToFriday(shifts('09:00-12:00', '14:00-17:00')),
      mondayToFriday(shifts('22:00-06:00')),
      everyDay(shifts('22:00-06:00')),
      everyDay(shifts('00:00-24:00')),
      everyDay(shifts('02:15-02:45', '08:00-10:00')),
      everyDay(shifts('23:00-00:30', '01:00-02:30')),
      { ...everyDay([]), sunday: shifts('02:00-05:00', '20:00-23:00'), tuesday: shifts('07:00-08:00') },
    ),
  },
);

/** A promise with an amount small enough for some weeks to hold it. */
export const smallPromise: fc.Arbitrary<TimePromise> = fc.constantFrom(...PROMISE_UNITS).chain((unit) =>
  fc
    .integer({
      min: 1,
      max: { minute: 4000, hour: 200, 'business hour': 30, 'business day': 4, week: 2 }[unit],
    })
    .map((amount) => within(amount, unit)),
);

/** The same shifts on every day of the week. */
export function everyDay(ranges: readonly Shift[]): WeekHours {
  return { ...mondayToFriday(ranges), saturday: ranges, sunday: ranges };
}
