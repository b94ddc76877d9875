import { Temporal } from 'temporal-polyfill';
import { component, type IcsLine } from './ics-lines.ts';

/** A stretch of one offset to UTC: when it begins, and the offsets before and in it, in seconds. */
interface Change {
  readonly at: Temporal.Instant;
  readonly from: number;
  readonly to: number;
}

/**
 * A time zone as a calendar file describes it (RFC 5545, 3.6.5), with each change of its clock from one instant to another: what the pages count by, so that neither has another hour than the other.
 * Each change stands alone, since not every program counts the first of several that are listed together.
 */
export function zoneLines(timezone: string, from: Temporal.Instant, until: Temporal.Instant): IcsLine[] {
  return component('VTIMEZONE', [
    ['TZID', timezone],
    ...changesOf(timezone, from, until).flatMap(observance),
  ]);
}

function observance(change: Change): IcsLine[] {
  return component(change.to > change.from ? 'DAYLIGHT' : 'STANDARD', [
    ['DTSTART', onset(change)],
    ['TZOFFSETFROM', offset(change.from)],
    ['TZOFFSETTO', offset(change.to)],
  ]);
}

/** The change that is in force at the beginning, and every later one. */
function changesOf(timezone: string, from: Temporal.Instant, until: Temporal.Instant): Change[] {
  const begin = from.toZonedDateTimeISO(timezone);
  const before = begin.getTimeZoneTransition('previous');
  const changes: Change[] = [before ? changeAt(before) : always(begin)];
  for (let next = begin.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (Temporal.Instant.compare(next.toInstant(), until) > 0) break;
    changes.push(changeAt(next));
  }
  return changes;
}

function changeAt(transition: Temporal.ZonedDateTime): Change {
  const at = transition.toInstant();
  const before = at.subtract({ milliseconds: 1 }).toZonedDateTimeISO(transition.timeZoneId);
  return { at, from: before.offsetNanoseconds / 1e9, to: transition.offsetNanoseconds / 1e9 };
}

function always(begin: Temporal.ZonedDateTime): Change {
  const offsetSeconds = begin.offsetNanoseconds / 1e9;
  return { at: Temporal.Instant.fromEpochMilliseconds(0), from: offsetSeconds, to: offsetSeconds };
}

/** When a change comes, on the clock as it stood before it. */
function onset({ at, from }: Change): string {
  return at
    .add({ seconds: from })
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace(/[-:]/g, '');
}

function offset(seconds: number): string {
  const size = Math.abs(Math.round(seconds));
  const parts = [Math.floor(size / 3600), Math.floor((size % 3600) / 60), size % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'));
  return `${seconds < 0 ? '-' : '+'}${hours}${minutes}${rest === '00' ? '' : rest}`;
}
