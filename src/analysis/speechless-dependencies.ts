import { isHere, type Person, type Playbook, type Team } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { meetsIn } from './forum-seats.ts';
import { isNewTeam } from './new-team.ts';
import { ancestry } from './scope.ts';

/** A team that needs another’s work, with nothing through which the two talk. */
export interface Speechless {
  readonly team: Team;
  readonly needs: Team;
  /** Where the need is written. */
  readonly path: readonly (string | number)[];
}

/**
 * Teams that need another’s work and neither sit in one forum with it nor have a way of working with it.
 * What is declared of a team holds for those below it, and a lead of both, or a place in one line of teams, is a channel of its own; new teams are not asked yet.
 */
export function speechlessDependencies(playbook: Playbook, day: string): Speechless[] {
  const meet = meetsIn(playbook, day);
  return playbook.all('team').flatMap((team) =>
    (team.dependsOn ?? []).flatMap((needs, at) => {
      if (!isHere<Team>(needs) || needs === team) return [];
      if (isNewTeam(team, playbook, day) || isNewTeam(needs, playbook, day)) return [];
      const [line, other] = [ancestry(team), ancestry(needs)];
      if (line.includes(needs) || other.includes(team) || haveOneLead(team, needs)) return [];
      if (meet(team, needs)) return [];
      const works = line.some((one) =>
        other.some((two) => worksWith(one, two, day) || worksWith(two, one, day)),
      );
      return works ? [] : [{ team, needs, path: ['dependsOn', at] }];
    }),
  );
}

const worksWith = (one: Team, other: Team, day: string): boolean =>
  (one.interactions ?? []).some(
    (bond) => isHere<Team>(bond.with) && bond.with === other && !hasEnded({ until: bond.until }, day),
  );

const haveOneLead = (one: Team, other: Team): boolean =>
  isHere<Person>(one.lead) && isHere<Person>(other.lead) && one.lead === other.lead;
