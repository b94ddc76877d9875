import { parseSessionDay, fitsEvery, type SessionDay } from '../time/sessions.ts';
import type { Interval } from '../time/interval.ts';
import { SESSION_DAY_FORM } from '../time/forms.ts';
import { parsed } from './common.ts';

/** The day on which something meets: `tuesday`, `third wednesday`, `last friday`. */
export const recurrenceDay = () => parsed<SessionDay>(parseSessionDay, SESSION_DAY_FORM);

/** Whether the day of a forum can be told from how often it meets: a weekday from weeks, the n-th weekday from months. */
export const dayFits = ({ on, every }: { on?: SessionDay | undefined; every: Interval }): boolean =>
  on === undefined || fitsEvery(on, every);

/** What is said, at its day, of a forum whose day does not fit how often it meets. */
export const WRONG_DAY = {
  path: ['on'],
  error: 'The day, `on`, does not fit how often the forum meets, `every`',
  params: {
    fix: 'Write a weekday such as `tuesday` with weeks, and the first to fourth or last one such as `third wednesday` with months, quarters or years.',
  },
};
