import { orList, quoted, refused } from './parsed.ts';
import { counted, guessQuantity, numberProblem, squeeze, wholeAround } from './quantity.ts';
import { LARGEST_PROMISE, PROMISE_UNITS, type PromiseUnit } from './promise-units.ts';

type Guess = PromiseUnit | 'second' | 'day' | 'month' | 'quarter' | 'year';

const FORM =
  'Write a whole number and one of minutes, hours, business hours, business days or weeks, such as "2 business days", or "none" for no promise.';

const SPELLINGS: Readonly<Record<Guess, string>> = {
  second: 's, sec, second',
  minute: 'm, min, minute, clock minute',
  hour: 'h, hr, hour, clock hour',
  'business hour': 'bh, bhr, business hour, business hr, businesshour, working hour, work hour, office hour',
  'business day': 'bd, wd, business day, businessday, working day, work day, workday, weekday, week day',
  day: 'd, day, calendar day, clock day',
  week: 'w, wk, week, calendar week',
  month: 'mo, mth, month, calendar month',
  quarter: 'q, qtr, quarter',
  year: 'y, yr, year',
};

const GUESSES: ReadonlyMap<string, Guess> = new Map(
  (Object.keys(SPELLINGS) as Guess[]).flatMap((unit) =>
    SPELLINGS[unit].split(', ').map((spelling): [string, Guess] => [spelling, unit]),
  ),
);

const NO_PROMISE = new Set(['no', 'never', 'n/a', 'na', '-', '–', 'no promise', 'null', 'nil', 'nothing']);

/** Refuses a text that is no promise: says what is wrong with it and the nearest promises to type. */
export function refusePromise(text: string): { ok: false; problem: string; fix: string } {
  const name = quoted(text);
  const typed = squeeze(text);
  if (typed === '') return refused('The promise is empty.', FORM);
  if (NO_PROMISE.has(typed)) return refused(`${name} is not a promise.`, 'Write "none" for no promise.');
  if (typed === 'next business day' || typed === 'next working day')
    return refused(`${name} has no number.`, 'Write "1 business day".');
  const { number, unit: word } = guessQuantity(text);
  const unit = GUESSES.get(word);
  if (number !== undefined && word === '') return missingUnit(name, number);
  if (!unit) return refused(`${name} is not a promise.`, FORM);
  const wrong = number === undefined ? 'has no number' : numberProblem(number, LARGEST_PROMISE);
  if (unit === 'day' || unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'second')
    return notAUnit(name, number ?? 1, unit, wrong);
  if (unit === 'hour' && number !== undefined && wrong === undefined)
    return refused(`${name} is not spelled out.`, hoursAdvice(number));
  const none = number === 0 ? ', or "none" for no promise' : '';
  const fix = `Write ${orList(nearest(number ?? 1, unit))}${none}.`;
  return refused(`${name} ${wrong ?? 'is not spelled out'}.`, fix);
}

/** Whoever types “24h” may mean working time: a whole day of hours is then a business day. */
function hoursAdvice(hours: number): string {
  const working = businessTime(hours);
  return `Write "${working}" (working time) or "${counted(hours, 'hour')}" (by the clock, also at night and at weekends).`;
}

/** The working time that is most likely meant by so many hours: business days where they are whole days, else business hours. */
export const businessTime = (hours: number): string =>
  hours % 24 === 0 ? counted(hours / 24, 'business day') : counted(hours, 'business hour');

function missingUnit(name: string, number: number): { ok: false; problem: string; fix: string } {
  const [amount = 1] = wholeAround(number, LARGEST_PROMISE);
  const choices = PROMISE_UNITS.map((unit) => counted(amount, unit));
  return refused(`${name} has no unit.`, `Write the unit after the number: ${orList(choices)}.`);
}

function notAUnit(
  name: string,
  number: number,
  unit: 'second' | 'day' | 'month' | 'quarter' | 'year',
  wrong: string | undefined,
): { ok: false; problem: string; fix: string } {
  if (unit === 'second')
    return refused(`${name} is shorter than a promise can be.`, 'Write "1 minute" or more.');
  const amount = wholeAround(number, LARGEST_PROMISE).at(-1) ?? 1;
  if (unit === 'day') {
    const hours = Number.isInteger(number * 24) && number > 0 ? number * 24 : amount * 24;
    return refused(
      `${name} ${wrong ?? 'could mean working days or clock time'}.`,
      `Write "${counted(amount, 'business day')}" (working days) or "${counted(Math.min(hours, LARGEST_PROMISE), 'hour')}" (clock time).`,
    );
  }
  return refused(
    `${name} ${wrong ?? `is counted in ${unit}s, which differ in length`}.`,
    'Write weeks or business days, such as "4 weeks" or "20 business days".',
  );
}

function nearest(number: number, unit: PromiseUnit): string[] {
  const minutes = Math.round(number * 6000) / 100;
  if (unit === 'hour' && number > 0 && !Number.isInteger(number) && Number.isInteger(minutes))
    return [counted(minutes, 'minute')];
  return wholeAround(number, LARGEST_PROMISE).map((amount) => counted(amount, unit));
}
