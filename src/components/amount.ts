import { MONTHS } from '../time/months.ts';

const FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

export { amount } from '../report/amount.ts';

/** Numbers of one column, each with as many decimals as the longest, so that they line up. */
export function column(values: readonly number[]): string[] {
  const digits = Math.max(0, ...values.map((value) => (FORMAT.format(value).split('.')[1] ?? '').length));
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return values.map((value) => format.format(value));
}

/** A short amount kept on one line, such as “2 business days”. */
export const kept = (words: string): string => words.replaceAll(' ', '\u00a0');

/** A sentence in which no number leaves its sign: “91 %”, “500 €”, “91 % → 95 %”. */
export const unbroken = (words: string): string =>
  words.replace(/(?<=\d) (?=[%‰€$£°])/g, '\u00a0').replaceAll(/ ?→ ?/g, '\u00a0→\u00a0');

const DATE = new RegExp(`\\d{1,2} (?:${MONTHS.join('|')})(?: \\d{4})?`, 'g');

/** A sentence in which no date is torn apart: “12 November 2026”. */
export const wholeDates = (words: string): string => words.replace(DATE, kept);

/** A sentence in which no time is torn apart: “2 business days”. */
export const wholeTimes = (words: string): string =>
  words.replace(/\d+ (?:business )?(?:minute|hour|day|week|month|quarter|year)/g, kept);
