import type { Playbook, Team } from '../model/playbook.ts';
import { daysBetween, type IsoDate } from '../time/date.ts';
import { stepOf, type Step } from '../time/recurrence.ts';
import { needsOf, periodOf, sprinterOf, type Sprint, type Sprinter } from './sprints.ts';

/** Two teams of which one needs the other, and whose sprints do not fit. */
export interface SprintClash {
  /** The team that needs the other’s work. */
  readonly team: Team;
  readonly needs: Team;
  readonly sprints: readonly [Sprint, Sprint];
  /** `apart`: one sprint is a multiple of the other, and they begin on other days; `odd`: neither is; `mixed`: one counts days and the other months. */
  readonly is: 'apart' | 'odd' | 'mixed';
  /** After how many days, or months, both could plan on one day: the least common multiple; undefined where they have none. */
  readonly meet: Step | undefined;
  /** Whether they ever do, by their first days; undefined where one of these is not known. */
  readonly everMeet: boolean | undefined;
  /** How many days what one has finished waits at most until the other plans; undefined where nobody can tell. */
  readonly longestWait: number | undefined;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * Pairs of teams of which one needs the other and whose sprints do not fit, each pair once, from the one that needs.
 * Two rhythms of m and n days meet every lcm(m, n) days, where their first days differ by a multiple of gcd(m, n); what ends with the one
 * then waits for the other at most n − gcd(m, n) days, plus what the first days differ by beyond that (Chinese remainder theorem).
 */
export function sprintClashes(playbook: Playbook, now: IsoDate): SprintClash[] {
  const period = periodOf(playbook, now);
  const known = new Map<Team, Sprinter | undefined>();
  const sprinter = (team: Team) => {
    if (!known.has(team)) known.set(team, sprinterOf(team, playbook, now, period));
    return known.get(team);
  };
  const seen = new Set<string>();
  return playbook.all('team').flatMap((team) =>
    [...new Set(needsOf(team))].flatMap((needs) => {
      const pair = [team.id, needs.id].sort().join(' ');
      if (seen.has(pair)) return [];
      seen.add(pair);
      const [one, other] = [sprinter(team), sprinter(needs)];
      if (!one || !other || one.isTorn || other.isTorn) return [];
      const clash = clashOf(one, other);
      return clash ? [{ team, needs, sprints: [one.sprints[0], other.sprints[0]] as const, ...clash }] : [];
    }),
  );
}

function clashOf(
  one: Sprinter,
  other: Sprinter,
): Pick<SprintClash, 'is' | 'meet' | 'everMeet' | 'longestWait'> | undefined {
  const [a, b] = [stepOf(one.sprints[0].length), stepOf(other.sprints[0].length)];
  if ('days' in a !== 'days' in b)
    return { is: 'mixed', meet: undefined, everMeet: undefined, longestWait: undefined };
  const [n, m] = [countOf(a), countOf(b)];
  const common = gcd(n, m);
  const meet: Step = 'days' in a ? { days: (n / common) * m } : { months: (n / common) * m };
  const phase = phaseOf(one, other, common, 'days' in a);
  const fits = n % m === 0 || m % n === 0;
  if (fits && (phase === undefined || phase === 0)) return undefined;
  const everMeet = phase === undefined ? undefined : phase === 0;
  const longestWait = 'days' in a ? n - common + (phase ?? 0) : undefined;
  return { is: fits ? 'apart' : 'odd', meet, everMeet, longestWait };
}

const countOf = (step: Step): number => ('days' in step ? step.days : step.months);

/** By how many days, or months, the one begins later than the other does, within their common measure; undefined where a first day is not known. */
function phaseOf(one: Sprinter, other: Sprinter, common: number, inDays: boolean): number | undefined {
  if (!one.rhythm || !other.rhythm) return undefined;
  const [from, to] = [other.rhythm.anchor, one.rhythm.anchor];
  if (inDays) return ((daysBetween(from, to) % common) + common) % common;
  if (from.slice(8) !== to.slice(8)) return common;
  const months = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return (((months(to) - months(from)) % common) + common) % common;
}
