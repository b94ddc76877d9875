import type { Meeting, PairMeeting, SprintCalendar } from '../../analysis/sprint-calendar.ts';
import type { Sprinter } from '../../analysis/sprints.ts';
import { capital, inWords, numberWord } from '../../components/in-words.ts';
import { listed } from '../../schema/nearest.ts';
import { weekdayOf } from '../../time/calendar.ts';
import type { IsoDate } from '../../time/date.ts';
import { formatEvery, type Interval } from '../../time/interval.ts';
import { stepOf, type Recurrence } from '../../time/recurrence.ts';
import { dayInWords } from './days-in-words.ts';

/** So many pairs are named in a sentence before the rest is counted. */
const NAMED = 3;

/** When it is planned next, in one sentence: “Seven teams plan in sprints, six of them next on Monday 30 November.” */
export function sprintsInWords({ sprinters, coming, now }: SprintCalendar): string {
  if (sprinters.length === 0) return 'No team plans in sprints yet.';
  const [first] = coming;
  const count = capital(inWords(sprinters.length, 'team'));
  const plan = sprinters.length === 1 ? 'plans' : 'plan';
  if (!first) return `${count} ${plan} in sprints, and nothing says on which day.`;
  const day = dayInWords(first.day, now);
  const [{ team }] = first.teams as [Sprinter];
  if (sprinters.length === 1) return `One team plans in sprints: ${team.label}, next on ${day}.`;
  if (first.teams.length === sprinters.length)
    return `${count} plan in sprints, ${sprinters.length === 2 ? 'both' : 'all'} of them next on ${day}.`;
  const who =
    first.teams.length === 1 ? `${team.label} next,` : `${numberWord(first.teams.length)} of them next`;
  return `${count} plan in sprints, ${who} on ${day}.`;
}

/** Whether teams that need each other plan on one day, in one sentence; empty where no team needs another. */
export function pairsInWords({ pairs, sprinters, now }: SprintCalendar): string {
  const known = pairs.filter(({ met }) => met);
  if (known.length === 0)
    return pairs.length === 0 && sprinters.length > 1 ? 'None of them needs another one that does.' : '';
  const never = known.filter(({ next }) => next === undefined);
  const [only] = known;
  if (only && known.length === 1) {
    const both = `${namesOf(only)}, of which one needs the other,`;
    return only.next === undefined
      ? `${both} never plan on one day.`
      : `${both} plan together next on ${dayInWords(only.next, now)}.`;
  }
  const count = `${known.length === never.length ? 'None' : capital(numberWord(never.length))} of the ${inWords(known.length, 'pair')} in which one team needs the other`;
  if (never.length === known.length) return `${count} ever plans on one day.`;
  if (never.length > 0)
    return `${count} never ${never.length === 1 ? 'plans' : 'plan'} on one day: ${listed(never.map(namesOf), 'and', NAMED)}.`;
  const next = known.flatMap((pair) => pair.next ?? []).sort();
  const [first = '', last = ''] = [next[0], next.at(-1)];
  const all = `${known.length === 2 ? 'Both' : `All ${numberWord(known.length)}`} pairs in which one team needs the other plan together`;
  return first === last
    ? `${all} next on ${dayInWords(first, now)}.`
    : `${all} again, the first on ${dayInWords(first, now)}, the last on ${dayInWords(last, now)}.`;
}

const namesOf = ({ teams: [one, other] }: PairMeeting): string =>
  `${one.team.label} with ${other.team.label}`;

/** On which day of the period the most teams plan, in one sentence; empty where nothing is known. */
export function lanesInWords({ sprinters, now }: SprintCalendar): string {
  const known = sprinters.filter(({ days }) => days.length > 0);
  const counts = new Map<IsoDate, number>();
  for (const { days } of known) for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (known.length < 2) return '';
  const days = [...counts]
    .filter(([, count]) => count === most)
    .map(([day]) => day)
    .sort();
  if (most === 1) return 'No two of them plan on one day in this period.';
  const on = listed(
    days.map((day) => dayInWords(day, now)),
    'and',
    NAMED,
  );
  if (most < known.length)
    return `At most ${numberWord(most)} of the ${numberWord(known.length)} plan on one day: on ${on}.`;
  const all = most === 2 ? 'Both' : `All ${numberWord(most)}`;
  return `${all} plan on one day ${timesInWords(days.length)} in this period: on ${on}.`;
}

/** How often something is: “not once”, “once”, “twice”, “seven times”. */
export function timesInWords(count: number): string {
  return ['not once', 'once', 'twice'][count] ?? `${numberWord(count)} times`;
}

/** How often teams plan on one day, and why where they never do. */
export function oftenInWords({ met, teams, next }: Meeting): string {
  if (!met) {
    const silent = teams.filter(({ rhythm }) => rhythm === undefined).map(({ team }) => team.label);
    return `not known: nothing clear says when ${listed(silent)} ${silent.length === 1 ? 'plans' : 'plan'}`;
  }
  if (met.is === 'rhythm') return formatEvery(inLargestUnit(met.recurrence.every));
  const rhythms = teams.flatMap(({ rhythm }) => rhythm ?? []);
  if (met.is === 'never') return `never: ${whyNever(rhythms)}`;
  if (next === undefined) return 'not in the next twenty years';
  const isMixed = new Set(rhythms.map(({ every }) => 'days' in stepOf(every))).size > 1;
  return `at no regular interval${isMixed ? ': some plan by weeks, some by months' : ''}`;
}

/** An interval in the largest unit that it is whole in: 14 days are 2 weeks, 3 months are a quarter. */
function inLargestUnit(interval: Interval): Interval {
  const step = stepOf(interval);
  if ('days' in step) return step.days % 7 === 0 ? { count: step.days / 7, unit: 'week' } : interval;
  if (step.months % 12 === 0) return { count: step.months / 12, unit: 'year' };
  return step.months % 3 === 0
    ? { count: step.months / 3, unit: 'quarter' }
    : { count: step.months, unit: 'month' };
}

function whyNever(rhythms: readonly Recurrence[]): string {
  const inWeeks = rhythms.every(({ every }) => every.unit === 'week');
  const weekdays = [...new Set(rhythms.map(({ anchor }) => weekdayOf(anchor)))];
  if (inWeeks && weekdays.length > 1)
    return `they plan on ${listed(weekdays.map((day) => `${capital(day)}s`))}`;
  return 'their first days keep them apart';
}
