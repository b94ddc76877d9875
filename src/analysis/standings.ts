import type { Area, Playbook } from '../model/playbook.ts';
import { lacksReason, standingOf, type Standing } from './ownership.ts';
import { byLabel } from './by-label.ts';

/** The areas by how it stands with who answers for them, each list in order of name. */
export interface Standings extends Readonly<Record<Standing, readonly Area[]>> {
  /** Every area that is not retired. */
  readonly inUse: readonly Area[];
  /** Areas in full use for which nobody answers and nothing says why; one that is going out of use is none. */
  readonly gaps: readonly Area[];
  /** Areas in use that somebody answers for, and nothing says why this one. */
  readonly unexplained: readonly Area[];
}

/** Sorts the areas by how it stands with them on a day. */
export function standings(areas: readonly Area[], now: string): Standings {
  const lists: Record<Standing, Area[]> = {
    one: [],
    shared: [],
    several: [],
    none: [],
    unowned: [],
    retired: [],
  };
  const sorted = [...areas].sort(byLabel);
  for (const area of sorted) lists[standingOf(area, now)].push(area);
  return {
    ...lists,
    inUse: sorted.filter(({ lifecycle }) => lifecycle !== 'retired'),
    gaps: lists.none.filter(({ lifecycle }) => lifecycle === 'active'),
    unexplained: sorted.filter((area) => lacksReason(area) && !lists.none.includes(area)),
  };
}

/** Every area of a playbook, sorted by how it stands with it on a day. */
export const standingsOf = (playbook: Playbook, now: string): Standings =>
  standings(playbook.all('area'), now);
