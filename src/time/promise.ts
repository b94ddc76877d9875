import { accepted, type Parsed } from './parsed.ts';
import { refusePromise } from './promise-advice.ts';
import { LARGEST_PROMISE, PROMISE_UNITS, type PromiseUnit } from './promise-units.ts';
import { counted, squeeze } from './quantity.ts';

export type { Parsed } from './parsed.ts';
export { PROMISE_UNITS, type PromiseUnit } from './promise-units.ts';

/** A promised time: a whole number of a unit, or explicitly none. */
export type TimePromise =
  | { readonly kind: 'none' }
  | { readonly kind: 'within'; readonly amount: number; readonly unit: PromiseUnit };

const SHORT: Readonly<Record<PromiseUnit, readonly string[]>> = {
  minute: ['min', 'm'],
  hour: ['h'],
  'business hour': ['bh'],
  'business day': ['bd'],
  week: ['w'],
};

/** Reads a promise such as "15 minutes", "2 business days" or "none", in any case and spacing; refuses all else with what to type. */
export function parsePromise(text: string): Parsed<TimePromise> {
  const typed = squeeze(text);
  if (typed === 'none') return accepted<TimePromise>({ kind: 'none' });
  const [, digits, word] = /^([1-9]\d*) (.+)$/.exec(typed) ?? [];
  const unit = PROMISE_UNITS.find((name) => word === name || word === `${name}s`);
  const amount = Number(digits);
  if (unit && amount <= LARGEST_PROMISE) return accepted<TimePromise>({ kind: 'within', amount, unit });
  return refusePromise(text);
}

/** The promise as people say it: "1 business day", "2 business days", "none"; `parsePromise` reads it back unchanged. */
export function formatPromise(promise: TimePromise): string {
  return promise.kind === 'none' ? 'none' : counted(promise.amount, promise.unit);
}

/** What people type when they search for this promise, its own spelling first: "2 business days", "2 days", "2bd". */
export function promiseSpellings(promise: TimePromise): string[] {
  if (promise.kind === 'none') return ['none', 'no promise'];
  const { amount, unit } = promise;
  const spoken = unit.startsWith('business ') ? [counted(amount, unit.replace('business ', ''))] : [];
  return [formatPromise(promise), ...spoken, ...SHORT[unit].map((short) => `${amount}${short}`)];
}
