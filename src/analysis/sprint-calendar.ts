import type { Playbook, Team } from '../model/playbook.ts';
import { addDays, type IsoDate } from '../time/date.ts';
import { daysTogether, firstTogetherAfter, together, type Together } from '../time/recurrence.ts';
import { byLabel, byLabelThenId } from './by-label.ts';
import { departmentOf } from './scope.ts';
import {
  AHEAD,
  needsOf,
  periodOf,
  planningTeams,
  sprinterOf,
  type Period,
  type Sprinter,
} from './sprints.ts';

/** Teams that should plan on one day now and then, and when they do. */
export interface Meeting {
  readonly teams: readonly Sprinter[];
  /** How their planning days fall together; undefined where those of one are not known. */
  readonly met: Together | undefined;
  /** The days of the period on which all of them plan. */
  readonly days: readonly IsoDate[];
  /** The next such day. */
  readonly next: IsoDate | undefined;
}

/** Two teams of which one needs the other. */
export interface PairMeeting extends Meeting {
  readonly teams: readonly [Sprinter, Sprinter];
  /** Whether the second needs the first as well; the first always needs the second. */
  readonly isMutual: boolean;
}

/** The teams of a department that plan in sprints, two or more. */
export interface DepartmentMeeting extends Meeting {
  readonly department: Team;
}

/** A planning day to come, and who plans on it. */
export interface PlanningDay {
  readonly day: IsoDate;
  readonly teams: readonly Sprinter[];
}

/** When the teams of a company plan, and when those that need each other plan on one day. */
export interface SprintCalendar {
  readonly now: IsoDate;
  readonly period: Period;
  /** The teams that plan in sprints, in order of name. */
  readonly sprinters: readonly Sprinter[];
  /** The others. */
  readonly without: readonly Team[];
  readonly coming: readonly PlanningDay[];
  readonly pairs: readonly PairMeeting[];
  readonly departments: readonly DepartmentMeeting[];
  /** Pairs of which one needs the other, and only one plans in sprints. */
  readonly halves: number;
  /** What the company calls the days on which it is closed. */
  readonly closed: ReadonlyMap<IsoDate, string>;
}

/** The sprint calendar of a playbook, seen from a day. */
export function sprintCalendarOf(playbook: Playbook, now: IsoDate): SprintCalendar {
  const period = periodOf(playbook, now);
  const found = new Map(playbook.all('team').map((team) => [team, sprinterOf(team, playbook, now, period)]));
  const planning = planningTeams(playbook);
  const sprinters = planning.flatMap((team) => found.get(team) ?? []);
  const meetingOf = <T extends readonly Sprinter[]>(teams: T) => ({
    teams,
    ...meetingDays(teams, now, period),
  });
  const { whole, halves } = pairsIn(playbook, found);
  const departments = Map.groupBy(sprinters, ({ team }) => departmentOf(team));
  return {
    now,
    period,
    sprinters,
    without: planning.filter((team) => !found.get(team)),
    coming: comingDays(sprinters),
    pairs: apartFirst(whole.map(({ teams, isMutual }) => ({ ...meetingOf(teams), isMutual }))),
    departments: [...departments]
      .filter(([, teams]) => teams.length > 1)
      .map(([department, teams]) => ({ ...meetingOf(teams), department }))
      .sort((a, b) => byLabel(a.department, b.department)),
    halves,
    closed: new Map((playbook.company.holidays ?? []).map(({ date, name }) => [date, name])),
  };
}

function meetingDays(teams: readonly Sprinter[], now: IsoDate, period: Period): Omit<Meeting, 'teams'> {
  const rhythms = teams.flatMap(({ rhythm }) => rhythm ?? []);
  if (rhythms.length < teams.length) return { met: undefined, days: [], next: undefined };
  const met = together(rhythms);
  // None of them plans before it exists.
  const begins = teams.map(({ team }) => team.from ?? '').reduce((a, b) => (a > b ? a : b), '');
  return {
    met,
    days: daysTogether(met, period.from, period.until).filter((day) => day >= begins),
    next: firstTogetherAfter(met, begins > now ? addDays(begins, -1) : now),
  };
}

interface Pairs {
  readonly whole: readonly { readonly teams: readonly [Sprinter, Sprinter]; readonly isMutual: boolean }[];
  readonly halves: number;
}

/** Each pair of teams of which one needs the other once, in order of name of the one that needs. */
function pairsIn(playbook: Playbook, found: ReadonlyMap<Team, Sprinter | undefined>): Pairs {
  const whole: { teams: readonly [Sprinter, Sprinter]; isMutual: boolean }[] = [];
  let halves = 0;
  const comesFirst = (one: Team, other: Team) => byLabelThenId(one, other) < 0;
  for (const team of [...playbook.all('team')].sort(byLabel)) {
    for (const other of [...new Set(needsOf(team))].sort(byLabel)) {
      const isMutual = needsOf(other).includes(team);
      if (isMutual && !comesFirst(team, other)) continue;
      const [one, two] = [found.get(team), found.get(other)];
      if (one && two) whole.push({ teams: [one, two], isMutual });
      else if (one || two) halves++;
    }
  }
  return { whole, halves };
}

/** Those that never plan on one day first, since somebody has to settle it. */
const apartFirst = (pairs: readonly PairMeeting[]): PairMeeting[] =>
  [...pairs].sort((a, b) => Number(b.met?.is === 'never') - Number(a.met?.is === 'never'));

/** The next days on which anybody plans, each with all who do. */
function comingDays(sprinters: readonly Sprinter[]): PlanningDay[] {
  const days = [...new Set(sprinters.flatMap(({ coming }) => coming))].sort().slice(0, AHEAD);
  return days.map((day) => ({ day, teams: sprinters.filter(({ coming }) => coming.includes(day)) }));
}
