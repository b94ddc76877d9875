import { Temporal } from 'temporal-polyfill';
import { parseDate } from '../time/date.ts';
import { WrongUse } from './command.ts';

/**
 * The day for which everything is judged: `--as-of`, else `SOURCE_DATE_EPOCH` (seconds), else today, in the company’s zone.
 * The only place that looks at a clock.
 */
export function chooseDay(
  asOf: string | undefined,
  epoch: string | undefined,
): string | ((timezone: string) => string) {
  if (asOf !== undefined) {
    const day = parseDate(asOf);
    if (!day.ok) throw new WrongUse(`--as-of: ${day.problem} ${day.fix}`);
    return day.value;
  }
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) {
    throw new WrongUse(`SOURCE_DATE_EPOCH is “${epoch}”; it counts whole seconds since 1970.`);
  }
  return (timezone) => {
    const instant =
      epoch === undefined
        ? Temporal.Now.instant()
        : Temporal.Instant.fromEpochMilliseconds(Number(epoch) * 1000);
    return instant.toZonedDateTimeISO(timezone).toPlainDate().toString();
  };
}

/** The time zone of this machine: a likely one for a company that begins here. */
export const machineZone = (): string => Temporal.Now.timeZoneId();
