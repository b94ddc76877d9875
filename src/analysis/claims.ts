import { isHere, type Area, type Party, type Playbook } from '../model/playbook.ts';
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

/**
 * The claims that areas of different owners make together, one entry for each set of areas. What a part claims is no longer the whole’s,
 * what is declared as shared by all who claim it is theirs together, and an area of which an owner could not be found is not asked.
 */
export function doubleClaims(playbook: Playbook): DoubleClaim[] {
  const byClaim = new Map<string, Area[]>();
  for (const area of playbook.all('area')) {
    if (area.lifecycle === 'retired' || holdersOf(area).length === 0 || !areOwnersKnown(area)) continue;
    for (const claim of new Set(area.claims)) byClaim.set(claim, [...(byClaim.get(claim) ?? []), area]);
  }
  const bySet = new Map<string, { areas: Area[]; claims: string[] }>();
  for (const [claim, all] of byClaim) {
    const wholes = new Set(all.flatMap(wholesOf));
    const areas = all.filter((area) => !wholes.has(area));
    if (new Set(areas.map(holderKey)).size < 2 || isSharedByAll(areas)) continue;
    const key = areas.map(({ id }) => id).join(' ');
    bySet.set(key, { areas, claims: [...(bySet.get(key)?.claims ?? []), claim] });
  }
  return [...bySet.values()];
}

const areOwnersKnown = ({ accountable, responsible }: Area): boolean =>
  [...(accountable ?? responsible ?? [])].every((owner) => isHere<Party>(owner));

/** The areas that an area is part of, from the inside out; a circle is cut where it closes. */
function wholesOf(area: Area): Area[] {
  const found: Area[] = [];
  for (let at = area.parent; isHere<Area>(at) && at !== area && !found.includes(at); at = at.parent)
    found.push(at);
  return found;
}

function isSharedByAll(areas: readonly Area[]): boolean {
  const holders = new Set(areas.flatMap(holdersOf));
  return areas.some(
    (area) => area.shared?.rule !== undefined && new Set(holdersOf(area)).size === holders.size,
  );
}

/** Who stands behind an area in the end: a team and whoever leads it are one. */
const holderKey = (area: Area): string =>
  holdersOf(area)
    .map((holder) => (holder.kind === 'team' && isHere<Party>(holder.lead) ? holder.lead.id : holder.id))
    .sort()
    .join(' ');
