import { here, type Area, type Party, type Person, type Playbook } from '../model/playbook.ts';
import { isEmptySeat } from './ownership.ts';
import { percentile } from './percentile.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** What an area weighs by its tier: the company stops without the first. */
const WEIGHT: Readonly<Record<number, number>> = { 1: 3, 2: 2, 3: 1 };

/** What one owner answers for. */
export interface OwnerLoad {
  readonly owner: Party;
  readonly areas: readonly Area[];
  /** The areas, those of tier 1 three times and those of tier 2 twice. */
  readonly weight: number;
}

/** What the owners answer for, and what the one in the middle does. */
export interface OwnerLoads {
  readonly is: 'known';
  /** How many owners there are. */
  readonly n: number;
  readonly median: number;
  readonly loads: readonly OwnerLoad[];
}

/**
 * What each owner answers for, weighted 3, 2, 1 by tier (1 where no tier is said), and the median of all owners by nearest rank.
 * Areas that are retired weigh nothing, seats that nobody holds carry nothing. `least`: how many owners it takes to say something.
 */
export function ownerLoads(playbook: Playbook, least: number): OwnerLoads | TooFew {
  const held = new Map<Party, Area[]>();
  for (const area of playbook.all('area')) {
    if (area.lifecycle === 'retired') continue;
    for (const owner of new Set(here<Party>(area.accountable)))
      if (!isEmptySeat(owner)) held.set(owner, [...(held.get(owner) ?? []), area]);
  }
  if (held.size < least) return tooFew(held.size, least);
  const loads = [...held].map(([owner, areas]) => ({
    owner,
    areas,
    weight: areas.reduce((sum, { tier = 3 }) => sum + (WEIGHT[tier] ?? 1), 0),
  }));
  const sorted = loads.map(({ weight }) => weight).sort((a, b) => a - b);
  return { is: 'known', n: loads.length, median: percentile(sorted, 50) ?? 0, loads };
}

/** A person who answers for far more than the owner in the middle, and how many owners there are. */
export interface HeavyLoad extends OwnerLoad {
  readonly owner: Person;
  readonly n: number;
  readonly median: number;
}

/** The people who answer for more than so many times the median as the company has set; none where there are too few owners. */
export function heavyLoads(playbook: Playbook): HeavyLoad[] {
  const { ownerLoad, ownersAtLeast } = playbook.company.thresholds;
  const known = ownerLoads(playbook, ownersAtLeast);
  if (known.is !== 'known') return [];
  const { n, median } = known;
  // A team shares its load among its people; only one person has one calendar.
  return known.loads.flatMap(({ owner, areas, weight }) =>
    owner.kind === 'person' && weight > ownerLoad * median ? [{ owner, areas, weight, n, median }] : [],
  );
}
