import type { Landing } from '../analysis/lands-on.ts';
import { loadsOn, sumOfLoads, type Load, type LoadSum } from '../analysis/load.ts';
import { daysWords } from '../analysis/pole-words.ts';
import type { Directive, Person } from '../model/playbook.ts';
import { spanOf } from '../analysis/directives.ts';
import { listed } from '../schema/nearest.ts';
import { formatDate } from '../time/date.ts';
import { hasEnded, hasNotBegun } from '../time/period.ts';
import { amount } from './amount.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** What leaders ask of teams, in one sentence: how many, and whether it pulls apart. */
export function signalsInWords({
  directives,
  leaders,
  apart,
}: {
  readonly directives: number;
  readonly leaders: number;
  readonly apart: number;
}): string {
  if (directives === 0) return 'No leader asks anything of a team for longer than a day.';
  const asked = `${capital(inWords(leaders, 'leader'))} ${leaders === 1 ? 'asks' : 'ask'} ${inWords(directives, 'thing')} of teams for longer than a day`;
  if (apart > 0) return `${asked}, and in ${inWords(apart, 'place')} it pulls apart.`;
  return directives === 1 ? `${asked}.` : `${asked}, and no two pull apart.`;
}

/** When a directive holds, seen from a day: “since 5 October 2026, until 31 December 2026”. */
export function standsInWords(directive: Directive, day: string): string {
  const span = spanOf(directive);
  if (hasEnded(span, day) || hasNotBegun(span, day)) return daysWords(span);
  const until = directive.until ? `, until ${formatDate(directive.until)}` : ', with no end';
  return `since ${formatDate(directive.date)}${until}`;
}

/** How much of a week something takes: “20 minutes”, “1 hour”, “2.4 hours”. */
export function hoursInWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return amount(minutes, minutes === 1 ? 'minute' : 'minutes');
  const tenths = Math.round(hours * 10) / 10;
  return amount(tenths, tenths === 1 ? 'hour' : 'hours');
}

/** What comes round in a team takes of a week, in one sentence each for meetings and for reports. */
export function loadsInWords(loads: readonly Load[], lead: Person | undefined): string {
  const meetings = loads.filter(({ what }) => what === 'meeting');
  const reports = loads.filter(({ what }) => what === 'report');
  return `${meetingsInWords(meetings, lead)} ${reportsInWords(reports)}`;
}

function meetingsInWords(meetings: readonly Load[], lead: Person | undefined): string {
  const all = sumOfLoads(meetings.filter(({ who }) => who === 'team'));
  const own = lead && sumOfLoads(loadsOn(lead, meetings));
  const known = all.n > all.unstated;
  const ledMore = own && own.hours > all.hours ? hoursInWords(own.hours) : undefined;
  if (meetings.length === 0) return 'No meeting that comes round is written down for it.';
  const said = known
    ? `Meetings that come round take each person about ${hoursInWords(all.hours)} a week${ledMore ? `, and the lead about ${ledMore}` : ''}`
    : ledMore && `Meetings that come round take the lead about ${ledMore} a week`;
  const sum = sumOfLoads(meetings);
  if (said) return `${said}${unsaid(sum)}.`;
  return sum.n === sum.unstated
    ? untold('meeting', sum.n)
    : 'Only single people of the team sit in meetings that come round.';
}

function reportsInWords(reports: readonly Load[]): string {
  const sum = sumOfLoads(reports);
  if (sum.n === 0) return 'No report comes round.';
  if (sum.n === sum.unstated) return untold('report', sum.n);
  return `Reports take whoever writes them about ${hoursInWords(sum.hours)} a week${unsaid(sum)}.`;
}

const unsaid = ({ n, unstated }: LoadSum): string =>
  unstated === 0
    ? ''
    : `; ${numberWord(unstated)} of ${numberWord(n)} ${unstated === 1 ? 'does' : 'do'} not say how long`;

const untold = (what: string, n: number): string =>
  n === 1
    ? `One ${what} comes round, and nothing says how long it takes.`
    : `${capital(inWords(n, what))} come round, and nothing says how long they take.`;

/** What lands on a team, in one sentence. */
export function landingInWords({ directives, own, inherited }: Landing): string {
  const above = inherited.reduce((sum, { priorities }) => sum + priorities.length, 0);
  const parts = [
    directives.length > 0 ? inWords(directives.length, 'directive') : '',
    own.length > 0 ? `${inWords(own.length, 'priority', 'priorities')} of its own` : '',
    above > 0
      ? `${inWords(above, 'priority', 'priorities')} of ${inherited.length === 1 ? 'the team' : 'the teams'} above it`
      : '',
  ].filter(Boolean);
  const n = directives.length + own.length + above;
  if (n === 0) return 'No directive and no priority that is written down reaches this team.';
  return `${capital(listed(parts))} ${n === 1 ? 'holds' : 'hold'} for this team.`;
}
