import type { Playbook, Priority, Team } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { crowds, type Crowd } from './crowds.ts';
import { teamOfPriority } from './focus-priorities.ts';

/** Priorities of one team that hold on one day and are too many, or too much, together. */
export interface Overload extends Crowd<Priority> {
  readonly team: Team;
}

/** Where the priorities of a team take more than all of its time on one day; weight is the time in percent of the team. */
export const overplanned = (playbook: Playbook, day: string): Overload[] =>
  perTeam(playbook, day, () => [''], {
    weightOf: ({ capacity }) => capacity ?? 0,
    limit: 100,
  });

/** Where several priorities of a team have one rank on one day; weight counts them. */
export const sameRanks = (playbook: Playbook, day: string): Overload[] =>
  perTeam(playbook, day, ({ rank }) => (rank === undefined ? [] : [String(rank)]), {
    weightOf: () => 1,
    limit: 1,
  });

/** Where a team ranks more priorities on one day than so many; weight counts them. */
export const tooManyRanked = (playbook: Playbook, day: string, most: number): Overload[] =>
  perTeam(playbook, day, ({ rank }) => (rank === undefined ? [] : ['']), {
    weightOf: () => 1,
    limit: most,
  });

/** The crowds among the priorities of each team that have not ended, of those under one key; teams by name. */
function perTeam(
  playbook: Playbook,
  day: string,
  keysOf: (priority: Priority) => string[],
  how: Parameters<typeof crowds<Priority>>[1],
): Overload[] {
  const plans = new Map<Team, Map<string, Priority[]>>();
  for (const one of playbook.all('priority')) {
    // Whose it is cannot be told where the team that it names cannot be found.
    const team = one.team?.kind === 'missing' ? undefined : teamOfPriority(one);
    if (!team || hasEnded(one, day)) continue;
    const plan = plans.get(team) ?? new Map<string, Priority[]>();
    plans.set(team, plan);
    for (const key of keysOf(one)) {
      const some = plan.get(key);
      if (some) some.push(one);
      else plan.set(key, [one]);
    }
  }
  return [...plans]
    .sort(([a], [b]) => byLabel(a, b))
    .flatMap(([team, plan]) =>
      [...plan.values()].flatMap((some) => crowds(some, how)).map((crowd) => ({ team, ...crowd })),
    );
}
