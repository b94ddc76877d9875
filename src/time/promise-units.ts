/** The units of a promise: clock time (minute, hour), working time (business hour, business day) and calendar weeks. */
export type PromiseUnit = 'minute' | 'hour' | 'business hour' | 'business day' | 'week';

/** The units of a promise, shortest first. */
export const PROMISE_UNITS: readonly PromiseUnit[] = [
  'minute',
  'hour',
  'business hour',
  'business day',
  'week',
];

/** The largest number that a promise may have, in any unit. */
export const LARGEST_PROMISE = 9999;
