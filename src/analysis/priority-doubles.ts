import { here, type Area, type Playbook, type Priority, type Team } from '../model/playbook.ts';
import { hasEnded, overlap } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { teamOfPriority } from './focus-priorities.ts';
import { isSharedOnPurpose } from './ownership.ts';
import { isWithin } from './reach.ts';

/** Two teams that change one area in one time, each as a priority of its own. */
export interface PriorityDouble {
  readonly one: Priority;
  readonly other: Priority;
  readonly teams: readonly [Team, Team];
  /** The areas that both name and that nobody shares on purpose, by name. */
  readonly areas: readonly Area[];
  /** The days on which both are in force; without a beginning or an end where neither says one. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Pairs of priorities of two teams that name one area which is not shared, on a common day from the one asked for on; a team and one above it are one team here. */
export function priorityDoubles(playbook: Playbook, day: string): PriorityDouble[] {
  const standing = playbook.all('priority').filter((one) => one.areas && !hasEnded(one, day));
  const order = new Map(standing.map((one, at) => [one, at]));
  return standing.flatMap((one, index) =>
    besideIn(one, order).flatMap(([other, at]) => {
      if (at <= index) return [];
      const areas = sharedAreas(one, other, day);
      const days = areas.length > 0 ? overlap(one, other) : undefined;
      const teams = days && apart(teamOfPriority(one), teamOfPriority(other));
      return days && teams ? [{ one, other, teams, areas, from: days.from, until: days.until }] : [];
    }),
  );
}

/** The standing priorities that name an area which one of them names, in their order. */
function besideIn(one: Priority, order: ReadonlyMap<Priority, number>): [Priority, number][] {
  const found = new Map<Priority, number>();
  for (const { backlinks } of here<Area>(one.areas))
    for (const { from, path } of backlinks) {
      const at = from.kind === 'priority' && path[0] === 'areas' ? order.get(from) : undefined;
      if (at !== undefined) found.set(from as Priority, at);
    }
  return [...found].sort(([, a], [, b]) => a - b);
}

function sharedAreas(one: Priority, other: Priority, day: string): Area[] {
  const theirs = here<Area>(other.areas);
  return [...new Set(here<Area>(one.areas))]
    .filter((area) => theirs.includes(area) && !isSharedOnPurpose(area, day))
    .sort(byLabel);
}

const apart = (one: Team | undefined, other: Team | undefined): [Team, Team] | undefined =>
  one && other && !isWithin(one, other) && !isWithin(other, one) ? [one, other] : undefined;
