import type { Playbook, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { combinationsOf } from './combinations.ts';
import { heldAreas, type HeldArea } from './held-areas.ts';
import { perPlaybook } from './per-playbook.ts';

/** Two teams that hold some areas together, whoever else holds them. */
export interface Pair {
  /** In order of name. */
  readonly teams: readonly [Team, Team];
  /** How many areas both hold. */
  readonly areas: number;
  /** How many areas each of them holds. */
  readonly of: readonly [number, number];
}

/**
 * How much of what the smaller of two teams holds is the other’s, too: 1 where it holds nothing without it.
 * The overlap coefficient, |A ∩ B| / min(|A|, |B|) (Szymkiewicz 1934, Simpson 1943).
 */
export const overlapOf = ({ areas, of }: Pair): number => areas / Math.min(...of);

/** Every pair of teams that holds an area in use together; those with the most areas first, then those with the greatest overlap, then by name. */
export const pairsOf = perPlaybook((playbook: Playbook): readonly Pair[] => {
  const holders = [...areasHeld(playbook)].map(([team, size]) => ({ team, size }));
  const rank = new Map(holders.map(({ team }, index) => [team, index]));
  const together = new Map<number, number>();
  for (const { sets, areas } of combinationsOf(playbook, 'team')) {
    const ranks = sets.map((team) => rank.get(team) ?? 0).sort((a, b) => a - b);
    for (const [index, one] of ranks.entries())
      for (const other of ranks.slice(index + 1)) {
        const key = one * holders.length + other;
        together.set(key, (together.get(key) ?? 0) + areas.length);
      }
  }
  return [...together]
    .flatMap(([key, areas]): (Pair & { key: number })[] => {
      const one = holders[Math.floor(key / holders.length)];
      const other = holders[key % holders.length];
      return one && other ? [{ key, teams: [one.team, other.team], areas, of: [one.size, other.size] }] : [];
    })
    .sort((a, b) => b.areas - a.areas || overlapOf(b) - overlapOf(a) || a.key - b.key);
});

/** The areas that both teams of a pair hold, in order of name. */
export const areasOfPair = (playbook: Playbook, { teams: [one, other] }: Pair): HeldArea[] =>
  heldAreas(playbook).filter(({ teams }) => teams.includes(one) && teams.includes(other));

/** The teams that hold some area in use, and none of them with another team; in order of name. */
export function loners(playbook: Playbook): Team[] {
  const together = new Set(combinationsOf(playbook, 'team').flatMap(({ sets }) => sets));
  return [...areasHeld(playbook).keys()].filter((team) => !together.has(team));
}

/** How many areas in use each team holds, for those that hold any; in order of name. */
function areasHeld(playbook: Playbook): Map<Team, number> {
  const counts = new Map<Team, number>();
  for (const { teams } of heldAreas(playbook))
    for (const team of teams) counts.set(team, (counts.get(team) ?? 0) + 1);
  const inOrder = playbook
    .all('team')
    .filter((team) => counts.has(team))
    .sort(byLabel);
  return new Map(inOrder.map((team) => [team, counts.get(team) ?? 0]));
}
