import { here, type BehaviourOf, type Playbook, type Team } from '../model/playbook.ts';
import { addDays, addMonths, type IsoDate } from '../time/date.ts';
import { addInterval, type Interval } from '../time/interval.ts';
import { daysOf, firstAfter, lastUntil, stepOf, together, type Recurrence } from '../time/recurrence.ts';
import { byLabel } from './by-label.ts';
import { subTeamsOf } from './members.ts';
import { periodOn } from './period-on.ts';
import { expectationsOf } from './scope.ts';

/** A behaviour that says how long a team works before it plans again. */
export type Sprint = BehaviourOf<'sprint-length'>;
/** Days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** A team that plans in sprints, and when. */
export interface Sprinter {
  readonly team: Team;
  /** What binds it: one sprint length, or several that contradict or complete each other. */
  readonly sprints: readonly [Sprint, ...Sprint[]];
  /** Its planning days; undefined where nothing says on which day a sprint began, or where two sayings contradict. */
  readonly rhythm: Recurrence | undefined;
  readonly isTorn: boolean;
  /** Its planning days in the period. */
  readonly days: readonly IsoDate[];
  /** The ends of its sprints that it keeps free, as far as they lie in the period. */
  readonly pauses: readonly Days[];
  /** The first day of the sprint that runs now; undefined where the team begins later. */
  readonly current: IsoDate | undefined;
  /** Its next planning days. */
  readonly coming: readonly IsoDate[];
  /** What it keeps free before it plans next. */
  readonly pause: Days | undefined;
}

/** The planning period of a company that a day falls into, and whether it is only assumed. */
export interface Period extends Days {
  /** True where the company states no period, and the quarter of the year stands for it. */
  readonly isAssumed: boolean;
}

/** So many planning days of each team are looked up ahead. */
export const AHEAD = 4;

/** The planning period in force on a day: that of the company, else the quarter of the year. */
export function periodOf(playbook: Playbook, now: IsoDate): Period {
  const { period } = playbook.company;
  if (period) return { ...periodOn(period, now), isAssumed: false };
  const from = addMonths(`${now.slice(0, 7)}-01`, -((Number(now.slice(5, 7)) - 1) % 3));
  return { from, until: addDays(addMonths(from, 3), -1), isAssumed: true };
}

/** Teams that plan for themselves: a department plans through its teams, where it has some. */
export const planningTeams = (playbook: Playbook): Team[] =>
  playbook
    .all('team')
    .filter((team) => team.type !== 'department' || subTeamsOf(team).length === 0)
    .sort(byLabel);

/** How a team plans in sprints, seen from a day and over a period; undefined where no sprint length reaches it. */
export function sprinterOf(team: Team, playbook: Playbook, now: IsoDate, period: Days): Sprinter | undefined {
  const [first, ...others] = expectationsOf(team, playbook)
    .map(({ behaviour }) => behaviour)
    .filter((behaviour): behaviour is Sprint => behaviour.type === 'sprint-length')
    .sort(byLabel);
  if (!first) return undefined;
  const sprints = [first, ...others] as const;
  const rhythm = rhythmOf(sprints);
  const known = { team, sprints: [...sprints] as [Sprint, ...Sprint[]], isTorn: rhythm === 'torn' };
  if (rhythm === 'torn' || rhythm === undefined)
    return {
      ...known,
      rhythm: undefined,
      days: [],
      pauses: [],
      current: undefined,
      coming: [],
      pause: undefined,
    };
  const begins = team.from ?? '';
  const running = lastUntil(rhythm, now);
  const cooldown = sprints.find((sprint) => sprint.cooldown)?.cooldown;
  const coming = comingAfter(rhythm, now, begins);
  const isThere = ({ until }: Days) => until >= begins;
  const pauseBefore = (day: IsoDate) => cooldown && pauseOf(rhythm, day, cooldown);
  const [next] = coming;
  return {
    ...known,
    rhythm,
    days: daysOf(rhythm, period.from, period.until).filter((day) => day >= begins),
    pauses: daysOf(rhythm, addDays(period.from, 1), firstAfter(rhythm, period.until))
      .flatMap((day) => pauseBefore(day) ?? [])
      .filter((pause) => isThere(pause) && pause.from <= period.until),
    current: now < begins ? undefined : running < begins ? begins : running,
    coming,
    pause: next === undefined ? undefined : pauseBefore(next),
  };
}

/** The planning days that all of what binds a team agrees on. */
function rhythmOf(sprints: readonly [Sprint, ...Sprint[]]): Recurrence | 'torn' | undefined {
  const [{ length: every }] = sprints;
  if (sprints.some((other) => !isSameStep(other.length, every))) return 'torn';
  const anchors = [...new Set(sprints.flatMap(({ anchor }) => anchor ?? []))];
  const [anchor] = anchors;
  if (anchor === undefined) return undefined;
  const all = anchors.map((one) => ({ anchor: one, every }));
  return together(all).is === 'never' ? 'torn' : { anchor, every };
}

function isSameStep(one: Interval, other: Interval): boolean {
  const [a, b] = [stepOf(one), stepOf(other)];
  return 'days' in a ? 'days' in b && a.days === b.days : 'months' in b && a.months === b.months;
}

function comingAfter(rhythm: Recurrence, now: IsoDate, begins: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  let day = begins > now ? addDays(begins, -1) : now;
  while (days.length < AHEAD) {
    day = firstAfter(rhythm, day);
    days.push(day);
  }
  return days;
}

/** What is kept free before a planning day: the last part of the sprint that ends there, at most all of it. */
function pauseOf(rhythm: Recurrence, day: IsoDate, cooldown: Interval): Days {
  const until = addDays(day, -1);
  const [from, begin] = [addInterval(day, cooldown, -1), lastUntil(rhythm, until)];
  return { from: from < begin ? begin : from, until };
}

/** The teams that a team needs, without itself. */
export const needsOf = (team: Team): Team[] => here<Team>(team.dependsOn).filter((other) => other !== team);
