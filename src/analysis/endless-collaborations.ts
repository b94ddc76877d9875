import { isHere, type Playbook, type Team } from '../model/playbook.ts';

/** Two teams that work as one without an end, and each place that says so, the first in order of ids first. */
export interface Endless {
  readonly teams: readonly [Team, Team];
  readonly places: readonly { readonly team: Team; readonly path: readonly (string | number)[] }[];
}

/** Pairs of teams whose collaboration has no end; an end that one of the two has written holds for both. */
export function endlessCollaborations(playbook: Playbook): Endless[] {
  const found = new Map<string, { teams: readonly [Team, Team]; places: Endless['places'][number][] }>();
  const ended = new Set<string>();
  for (const team of playbook.all('team'))
    for (const [at, { with: other, mode, until }] of (team.interactions ?? []).entries()) {
      if (mode !== 'collaboration' || !isHere<Team>(other) || other === team) continue;
      const key = [team.id, other.id].sort().join(' ');
      if (until !== undefined) ended.add(key);
      else {
        const pair = found.get(key) ?? { teams: [team, other] as const, places: [] };
        pair.places.push({ team, path: ['interactions', at] });
        found.set(key, pair);
      }
    }
  return [...found].flatMap(([key, pair]) => (ended.has(key) ? [] : [pair]));
}
