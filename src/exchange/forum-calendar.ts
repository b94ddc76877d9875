import { focusesOn } from '../analysis/focus.ts';
import { meetingOf } from '../analysis/meeting-of.ts';
import { lateWords } from '../analysis/waiting-words.ts';
import { href } from '../kinds.ts';
import type { AnyNode, Focus, Forum, Playbook } from '../model/playbook.ts';
import { toId } from '../schema/common.ts';
import { addDays, addMonths, type IsoDate } from '../time/date.ts';
import { instantAt, type Moment } from '../time/moment.ts';
import type { TimePromise } from '../time/promise.ts';
import { addInterval } from '../time/interval.ts';
import { sessionsBetween } from '../time/sessions.ts';
import { component, icsText, icsWords, type IcsLine } from './ics-lines.ts';
import { ruleOf } from './ics-rule.ts';
import { zoneLines } from './ics-zone.ts';

/** So many years ahead is written down what no rule tells: the changes of the clock, and some sessions. */
const YEARS = 5;

/** The sessions of a forum as a calendar file (RFC 5545), without those on closing days; undefined where nobody can tell on which days it meets. */
export function forumCalendar(forum: Forum, playbook: Playbook, asOf: IsoDate): string | undefined {
  return calendarFile(forum.name, [forum], eventOf(forum, playbook, asOf), playbook, asOf);
}

/** The sessions of every forum, and the day on which the focus in force ends, as a calendar file; undefined where there is neither. */
export function playbookCalendar(playbook: Playbook, asOf: IsoDate): string | undefined {
  const forums = playbook.all('forum');
  const events = [
    ...forums.flatMap((forum) => eventOf(forum, playbook, asOf)),
    ...focusesOn(playbook, asOf).flatMap((focus) => endOf(focus, playbook, asOf)),
  ];
  return calendarFile(playbook.company.name, forums, events, playbook, asOf);
}

function calendarFile(
  name: string,
  forums: readonly Forum[],
  events: readonly IcsLine[],
  { company }: Playbook,
  asOf: IsoDate,
): string | undefined {
  if (events.length === 0) return undefined;
  const begins = forums.flatMap(({ first }) => (first?.minute === undefined ? [] : [first.date])).sort()[0];
  const at = (day: IsoDate) => instantAt(day, 0, company.timezone);
  const zone = begins ? zoneLines(company.timezone, at(begins), at(lastYear(begins, asOf))) : [];
  return icsText(
    component('VCALENDAR', [
      ['VERSION', '2.0'],
      ['PRODID', '-//leadership-playbook//EN'],
      ['X-WR-CALNAME', icsWords(name)],
      ...zone,
      ...events,
    ]),
  );
}

/** One event that comes round; where no rule tells when, one for each session of some years. */
function eventOf(forum: Forum, playbook: Playbook, asOf: IsoDate): IcsLine[] {
  const { first, every, on, until } = forum;
  if (!first) return [];
  const schedule = { every, first, on, until };
  const [begins] = sessionsBetween(schedule, first.date, addInterval(first.date, every, 2));
  if (!begins) return [];
  const { timezone, holidays = [] } = playbook.company;
  const rule = ruleOf(schedule, begins.date);
  const closed = new Set(holidays.map(({ date }) => date));
  if (rule === undefined)
    return sessionsBetween(schedule, begins.date, lastYear(begins.date, asOf))
      .filter(({ date }) => !closed.has(date))
      .flatMap((one) => sessionOf(forum, one, [], playbook, asOf, `-${compact(one.date)}`));
  const end = until === undefined ? '' : `;UNTIL=${lastOf(until, begins, timezone)}`;
  const left = [...closed].filter((day) => sessionsBetween(schedule, day, day).length > 0).sort();
  const recurring: IcsLine[] = [
    ['RRULE', `${rule}${end}`],
    ...left.map((date) => timed('EXDATE', { ...begins, date }, timezone)),
  ];
  return sessionOf(forum, begins, recurring, playbook, asOf);
}

function sessionOf(
  forum: Forum,
  begins: Moment,
  recurring: readonly IcsLine[],
  playbook: Playbook,
  asOf: IsoDate,
  which = '',
): IcsLine[] {
  const late = forum.preReadDue ? [sentence(lateWords(meetingOf(forum, playbook)))] : [];
  const about = [...(forum.purpose === undefined ? [] : [forum.purpose]), ...late].join('\n');
  return component('VEVENT', [
    ...identity(forum, playbook, asOf, which),
    timed('DTSTART', begins, playbook.company.timezone),
    ...(begins.minute === undefined ? [] : lasting(forum.duration)),
    ...recurring,
    ['SUMMARY', icsWords(forum.name)],
    ...(about === '' ? [] : [['DESCRIPTION', icsWords(about)] as const]),
  ]);
}

/** Up to when what cannot be said for ever is written down. */
const lastYear = (begins: IsoDate, asOf: IsoDate): IsoDate =>
  addMonths(begins > asOf ? begins : asOf, YEARS * 12);

function endOf(focus: Focus, playbook: Playbook, asOf: IsoDate): IcsLine[] {
  return component('VEVENT', [
    ...identity(focus, playbook, asOf),
    ['DTSTART;VALUE=DATE', compact(focus.until)],
    ['DTEND;VALUE=DATE', compact(addDays(focus.until, 1))],
    ['SUMMARY', icsWords(`The focus ends: ${focus.statement}`)],
    ['TRANSP', 'TRANSPARENT'],
  ]);
}

/** What tells an event from all others in any calendar, when it was written, and its page where the site has an address. */
function identity({ kind, id, ref }: AnyNode, { company }: Playbook, asOf: IsoDate, which = ''): IcsLine[] {
  const site = company.url === undefined ? undefined : new URL(company.url);
  const base = site?.pathname.replace(/\/?$/, '/');
  const whose = site?.hostname ?? `${toId(company.name) ?? 'company'}.leadership-playbook`;
  return [
    ['UID', `${kind}-${id}${which}@${whose}`],
    ['DTSTAMP', `${compact(asOf)}T000000Z`],
    ...(site ? [['URL', new URL(href(ref, base), site).href] as const] : []),
  ];
}

/** A local time in the zone of the company, or a day where nothing says at what time. */
function timed(name: string, { date, minute }: Moment, timezone: string): IcsLine {
  return minute === undefined
    ? [`${name};VALUE=DATE`, compact(date)]
    : [`${name};TZID=${timezone}`, `${compact(date)}T${clock(minute)}`];
}

/** The last moment of the last day, in the form in which the first session is written. */
function lastOf(until: IsoDate, { minute }: Moment, timezone: string): string {
  if (minute === undefined) return compact(until);
  const last = instantAt(addDays(until, 1), 0, timezone).subtract({ seconds: 1 });
  return last.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** How long a session takes, where it is said in minutes or hours. */
function lasting(duration: TimePromise | undefined): IcsLine[] {
  if (duration?.kind !== 'within') return [];
  const { amount, unit } = duration;
  if (unit === 'minute') return [['DURATION', `PT${amount}M`]];
  if (unit === 'hour' || unit === 'business hour') return [['DURATION', `PT${amount}H`]];
  return [['DURATION', unit === 'week' ? `P${amount}W` : `P${amount}D`]];
}

const compact = (date: IsoDate): string => date.replaceAll('-', '');
const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60, 0].map((part) => String(part).padStart(2, '0')).join('');
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
