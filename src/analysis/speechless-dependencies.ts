import { isHere, type Playbook, type Team } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { meet, speakerOf } from './forum-seats.ts';
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
 * What is declared of a team holds for those below it, and one who speaks for both, or a place in one line of teams, is a channel of its own;
 * new teams are not asked yet, and nobody is while a forum or a team could not be read.
 */
export function speechlessDependencies(playbook: Playbook, day: string): Speechless[] {
  if (playbook.hasUnread('forum') || playbook.hasUnread('team')) return [];
  return playbook.all('team').flatMap((team) =>
    (team.dependsOn ?? []).flatMap((needs, at) => {
      if (!isHere<Team>(needs) || needs === team) return [];
      if (isNewTeam(team, playbook, day) || isNewTeam(needs, playbook, day)) return [];
      const [line, other] = [ancestry(team), ancestry(needs)];
      if (line.includes(needs) || other.includes(team) || haveOneSpeaker(team, needs)) return [];
      if (meet(team, needs, playbook, day)) return [];
      const works = line.some((one) =>
        other.some((two) => worksWith(one, two, day) || worksWith(two, one, day)),
      );
      return works ? [] : [{ team, needs, path: ['dependsOn', at] }];
    }),
  );
}

/** Whether a team says how it works with another; also where one that it names could not be found. */
const worksWith = (one: Team, other: Team, day: string): boolean =>
  (one.interactions ?? []).some(
    ({ with: named, until }) => !hasEnded({ until }, day) && (!isHere<Team>(named) || named === other),
  );

const haveOneSpeaker = (one: Team, other: Team): boolean => {
  const speaker = speakerOf(one);
  return speaker !== undefined && speaker === speakerOf(other);
};
