import type { Playbook, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { responsibleTeams } from './ownership.ts';

/** Two teams that do the work of some areas together. */
export interface Pair {
  readonly teams: readonly [Team, Team];
  readonly areas: number;
}

/** Every pair of teams that does the work of an area in use together, those with the most areas first. */
export function pairsOf(playbook: Playbook): Pair[] {
  const pairs = new Map<string, { teams: readonly [Team, Team]; areas: number }>();
  for (const area of playbook.all('area')) {
    if (area.lifecycle === 'retired') continue;
    const teams = responsibleTeams(area).sort(byLabel);
    for (const [index, one] of teams.entries()) {
      for (const other of teams.slice(index + 1)) {
        const key = `${one.id} ${other.id}`;
        const pair = pairs.get(key);
        if (pair) pair.areas += 1;
        else pairs.set(key, { teams: [one, other], areas: 1 });
      }
    }
  }
  return [...pairs.values()].sort(
    (a, b) => b.areas - a.areas || byLabel(a.teams[0], b.teams[0]) || byLabel(a.teams[1], b.teams[1]),
  );
}

/** The teams that do the work of some area in use, and of none of them with another team. */
export function loners(playbook: Playbook): Team[] {
  const together = new Map<Team, boolean>();
  for (const area of playbook.all('area')) {
    if (area.lifecycle === 'retired') continue;
    const teams = responsibleTeams(area);
    for (const team of teams) together.set(team, together.get(team) || teams.length > 1);
  }
  const alone = [...together].filter(([, withOthers]) => !withOthers).map(([team]) => team);
  return alone.sort(byLabel);
}
