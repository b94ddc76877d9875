import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatPromise,
  parsePromise,
  PROMISE_UNITS,
  promiseSpellings,
  type TimePromise,
} from '../../src/time/promise.ts';
import { NONE, within } from './arbitraries.ts';

const promises: fc.Arbitrary<TimePromise> = fc.oneof(
  fc.constant(NONE),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...PROMISE_UNITS))
    .map(([amount, unit]) => within(amount, unit)),
);

describe('a promise is read', () => {
  test.each([
    ['15 minutes', within(15, 'minute')],
    ['4 hours', within(4, 'hour')],
    ['4 business hours', within(4, 'business hour')],
    ['2 business days', within(2, 'business day')],
    ['2 weeks', within(2, 'week')],
    ['none', NONE],
    ['1 business days', within(1, 'business day')],
    ['2 business day', within(2, 'business day')],
    ['  2   Business\u00a0DAYS ', within(2, 'business day')],
    ['None', NONE],
    ['9999 minutes', within(9999, 'minute')],
  ])('from “%s”', (text, value) => {
    expect(parsePromise(text)).toEqual({ ok: true, value });
  });
});

describe('a promise that is written', () => {
  test('reads back as it was', () => {
    fc.assert(
      fc.property(promises, (promise) => {
        expect(parsePromise(formatPromise(promise))).toEqual({ ok: true, value: promise });
      }),
    );
  });

  test('has the plural for all but one', () => {
    expect(formatPromise(within(1, 'business day'))).toBe('1 business day');
    expect(formatPromise(within(2, 'business day'))).toBe('2 business days');
    expect(formatPromise(within(1, 'week'))).toBe('1 week');
    expect(formatPromise(NONE)).toBe('none');
  });

  test('is found by what people type', () => {
    expect(promiseSpellings(within(2, 'business day'))).toEqual(['2 business days', '2 days', '2bd']);
    expect(promiseSpellings(within(1, 'business day'))).toEqual(['1 business day', '1 day', '1bd']);
    expect(promiseSpellings(within(4, 'business hour'))).toEqual(['4 business hours', '4 hours', '4bh']);
    expect(promiseSpellings(within(48, 'hour'))).toEqual(['48 hours', '48h']);
    expect(promiseSpellings(within(15, 'minute'))).toEqual(['15 minutes', '15min', '15m']);
    expect(promiseSpellings(within(2, 'week'))).toEqual(['2 weeks', '2w']);
    expect(promiseSpellings(NONE)).toEqual(['none', 'no promise']);
  });
});

const FORM =
  'Write a whole number and one of minutes, hours, business hours, business days or weeks, such as "2 business days", or "none" for no promise.';
const BOTH = 'Write "2 business days" (working days) or "48 hours" (clock time).';
const ONE = 'Write "1 business day" (working days) or "24 hours" (clock time).';
const WEEKS = 'Write weeks or business days, such as "4 weeks" or "20 business days".';

describe('a promise is refused with what to type', () => {
  test.each([
    ['', 'The promise is empty.', FORM],
    ['asap', '“asap” is not a promise.', FORM],
    ['2-3 days', '“2-3 days” is not a promise.', FORM],
    ['1,000 minutes', '“1,000 minutes” is not a promise.', FORM],
    ['2 days', '“2 days” could mean working days or clock time.', BOTH],
    ['2d', '“2d” could mean working days or clock time.', BOTH],
    ['two days', '“two days” could mean working days or clock time.', BOTH],
    ['within 2 calendar days', '“within 2 calendar days” could mean working days or clock time.', BOTH],
    ['1 day', '“1 day” could mean working days or clock time.', ONE],
    ['day', '“day” has no number.', ONE],
    ['0 days', '“0 days” is no time at all; the number must be 1 or more.', ONE],
    [
      '1.5 days',
      '“1.5 days” is not a whole number.',
      'Write "2 business days" (working days) or "36 hours" (clock time).',
    ],
    [
      '48h',
      '“48h” is not spelled out.',
      'Write "2 business days" (working time) or "48 hours" (by the clock, also at night and at weekends).',
    ],
    [
      '4 hrs',
      '“4 hrs” is not spelled out.',
      'Write "4 business hours" (working time) or "4 hours" (by the clock, also at night and at weekends).',
    ],
    ['30 mins.', '“30 mins.” is not spelled out.', 'Write "30 minutes".'],
    ['2 working days', '“2 working days” is not spelled out.', 'Write "2 business days".'],
    ['2business-days', '“2business-days” is not spelled out.', 'Write "2 business days".'],
    ['02 weeks', '“02 weeks” is not spelled out.', 'Write "2 weeks".'],
    ['a week', '“a week” is not spelled out.', 'Write "1 week".'],
    ['business hour', '“business hour” has no number.', 'Write "1 business hour".'],
    ['next business day', '“next business day” has no number.', 'Write "1 business day".'],
    [
      '0 hours',
      '“0 hours” is no time at all; the number must be 1 or more.',
      'Write "1 hour", or "none" for no promise.',
    ],
    ['-3 weeks', '“-3 weeks” is less than nothing; the number must be 1 or more.', 'Write "3 weeks".'],
    ['1.5 hours', '“1.5 hours” is not a whole number.', 'Write "90 minutes".'],
    ['1,5 weeks', '“1,5 weeks” is not a whole number.', 'Write "1 week" or "2 weeks".'],
    ['10000 weeks', '“10000 weeks” is too long; the number must be 9999 or less.', 'Write "9999 weeks".'],
    ['30 seconds', '“30 seconds” is shorter than a promise can be.', 'Write "1 minute" or more.'],
    ['1 month', '“1 month” is counted in months, which differ in length.', WEEKS],
    ['2 quarters', '“2 quarters” is counted in quarters, which differ in length.', WEEKS],
    ['never', '“never” is not a promise.', 'Write "none" for no promise.'],
    [
      '48',
      '“48” has no unit.',
      'Write the unit after the number: "48 minutes", "48 hours", "48 business hours", "48 business days" or "48 weeks".',
    ],
  ])('“%s”', (text, problem, fix) => {
    expect(parsePromise(text)).toEqual({ ok: false, problem, fix });
  });

  test('a long text is quoted in part, on one line', () => {
    const read = parsePromise(`when\n${'we '.repeat(40)}can`);
    expect(read.ok ? '' : read.problem).toBe(`“when ${'we '.repeat(18)}…” is not a promise.`);
  });

  test('and what each fix puts in quotes is accepted, whatever was typed', () => {
    const unit = fc.constantFrom(
      '',
      'd',
      'h',
      'min',
      'days',
      'working days',
      'bh',
      'wks',
      'months',
      'x',
      's',
      'q',
    );
    const number = fc.oneof(fc.integer().map(String), fc.double({ noNaN: true }).map(String), fc.string());
    fc.assert(
      fc.property(
        fc.tuple(number, unit).map(([first, second]) => `${first} ${second}`),
        (text) => {
          const read = parsePromise(text);
          if (read.ok) return;
          const typed = [...read.fix.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
          expect(typed.length).toBeGreaterThan(0);
          for (const spelling of typed) expect(parsePromise(spelling).ok, spelling).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
