import type { Person, Playbook, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { issuerOf } from './directives.ts';
import { landsOn, type Landing, type Pulling } from './lands-on.ts';

/** What one team hears. */
export interface Heard {
  readonly team: Team;
  readonly landing: Landing;
  /** Who asks something of it, by name. */
  readonly leaders: readonly Person[];
  /** Those of them who ask the opposite of one another, or of a trade-off. */
  readonly apart: readonly Person[];
}

/** What each team hears on a day, by name of the team; teams to which nobody asks anything and for which nothing comes round are left out. */
export function heardBy(playbook: Playbook, day: string, pulling: Pulling): Heard[] {
  return [...playbook.all('team')].sort(byLabel).flatMap((team) => {
    const landing = landsOn(team, playbook, day, pulling);
    const directives = landing.directives.map(({ directive }) => directive);
    const now = new Set([
      ...landing.pulls.flatMap(({ one, other }) => [one, other]),
      ...landing.reversals.map(({ directive }) => directive),
    ]);
    const people = (some: typeof directives) =>
      [...new Set(some.flatMap((one) => issuerOf(one) ?? []))].sort(byLabel);
    return directives.length + landing.loads.length > 0
      ? [{ team, landing, leaders: people(directives), apart: people([...now]) }]
      : [];
  });
}
