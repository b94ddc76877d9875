import { daysInMonth, MONTHS, YEARS } from './months.ts';
import { orList, quoted, refused } from './parsed.ts';

type Ymd = readonly [year: number, month: number, day: number];

const FORM = 'Write the year, month and day as numbers, such as "2026-11-17".';

/** Refuses a text that is no date: says what is wrong with it and the date to type where it can be guessed. */
export function refuseDate(text: string): { ok: false; problem: string; fix: string } {
  const name = quoted(text);
  if (text.trim() === '') return refused('The date is empty.', FORM);
  const guesses = guess(text.trim());
  const [first] = guesses;
  if (!first) return refused(`${name} is not a date.`, FORM);
  const real = guesses.filter((ymd) => wrong(ymd) === undefined).map(iso);
  if (real.length > 0)
    return refused(`${name} is not written as year-month-day.`, `Write ${orList([...new Set(real)])}.`);
  const { problem, fix } = wrong(first) ?? { problem: 'is not a date', fix: FORM };
  return refused(`${name} ${problem}.`, fix);
}

function wrong([year, month, day]: Ymd): { problem: string; fix: string } | undefined {
  if (year < YEARS.first || year > YEARS.last) {
    const years = `${YEARS.first} to ${YEARS.last}`;
    return { problem: `is not in the years ${years}`, fix: `Write a year from ${years}.` };
  }
  if (month < 1 || month > 12)
    return {
      problem: 'is not a day of the calendar: a year has 12 months',
      fix: `Write the month as "01" to "12", after the year: "${year}-01-31".`,
    };
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return undefined;
  return {
    problem: `is not a day of the calendar: ${MONTHS[month - 1]} ${year} has ${days} days`,
    fix: `Write a day from "${iso([year, month, 1])}" to "${iso([year, month, days])}".`,
  };
}

/** The dates that an author may mean, most likely first. */
function guess(text: string): Ymd[] {
  const bare = text.replace(/[T ]\d{1,2}:\d\d.*$/, '');
  const [, y, m, d] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(bare) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(bare) ?? [];
  if (y !== undefined) return [[Number(y), Number(m), Number(d)]];
  const [, a, b, year] = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(bare) ?? [];
  if (a !== undefined)
    return [
      [Number(year), Number(b), Number(a)],
      [Number(year), Number(a), Number(b)],
    ];
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3,})\.?,? (\d{4})$/i.exec(bare);
  const monthFirst = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(bare);
  const [, day, word, then] =
    dayFirst ?? (monthFirst && [bare, monthFirst[2], monthFirst[1], monthFirst[3]]) ?? [];
  const month = MONTHS.findIndex((known) => word && known.toLowerCase().startsWith(word.toLowerCase())) + 1;
  return month > 0 ? [[Number(then), month, Number(day)]] : [];
}

function iso([year, month, day]: Ymd): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
