import { mayBeText, readingOf, sortOf, type Field } from './fields.client.ts';

/** How a text is written that is read as something else than words. */
const HINTS: Readonly<Partial<Record<ReturnType<typeof readingOf>, string>>> = {
  promise:
    'Such as 4 hours, 4 business hours, 2 business days, 1 week, or none. Business hours and days are working time.',
  interval: 'A number of days, weeks, months, quarters or years, such as 2 weeks.',
  day: 'As year, month and day: 2026-11-23.',
  moment: 'As year, month and day, 2026-11-23, or with a time: 2026-11-23 10:30.',
  hours: 'From when until when, Monday to Friday: 09:00-17:00.',
  timezone: 'By its name, such as Europe/Berlin.',
  address: 'The whole address, beginning with https://.',
};

/** How a field is written, where neither its name nor its own sentence shows it. */
export function readingHint({ schema, hint = '' }: Field): string | undefined {
  if (sortOf(schema) !== 'text' && !mayBeText(schema)) return undefined;
  return /`[^`]*\d/.test(hint) ? undefined : HINTS[readingOf(schema)];
}
