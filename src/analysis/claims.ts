import type { Area, Party, Playbook } from '../model/playbook.ts';
import { accountableOf, responsibleOf } from './ownership.ts';

/** Areas of different owners that claim the same thing. */
export interface DoubleClaim {
  readonly areas: readonly Area[];
  readonly claims: readonly string[];
}

/** Who holds an area: who is accountable, or who is responsible where nobody is. */
export function holdersOf(area: Area): Party[] {
  const owners = accountableOf(area);
  return owners.length > 0 ? owners : responsibleOf(area);
}

/** The claims that areas of different owners make together, one entry for each set of areas. */
export function doubleClaims(playbook: Playbook): DoubleClaim[] {
  const byClaim = new Map<string, Area[]>();
  for (const area of playbook.all('area')) {
    if (area.lifecycle === 'retired' || holdersOf(area).length === 0) continue;
    for (const claim of new Set(area.claims)) byClaim.set(claim, [...(byClaim.get(claim) ?? []), area]);
  }
  const bySet = new Map<string, { areas: Area[]; claims: string[] }>();
  for (const [claim, areas] of byClaim) {
    if (new Set(areas.map(holderKey)).size < 2) continue;
    const key = areas.map(({ id }) => id).join(' ');
    bySet.set(key, { areas, claims: [...(bySet.get(key)?.claims ?? []), claim] });
  }
  return [...bySet.values()];
}

const holderKey = (area: Area): string =>
  holdersOf(area)
    .map(({ id }) => id)
    .sort()
    .join(' ');
