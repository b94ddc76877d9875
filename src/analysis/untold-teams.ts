import {
  here,
  isHere,
  type AnyNode,
  type Decision,
  type Directive,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { decisionsThat } from './decision-log.ts';
import { dueOf } from './decision-time.ts';
import { calendarOf } from './calendar-of.ts';
import type { Behaviour, BehaviourOf } from '../model/playbook.ts';
import { periodsAgo } from './periods-ago.ts';
import { audiencesOf, isWithin } from './reach.ts';
import { levelsOf } from './scope.ts';
import { slowest } from './slowest.ts';

type Documentation = BehaviourOf<'documentation'>;

/** A decision, and the teams that work differently because of it and were told nothing. */
export interface Untold {
  readonly decision: Decision;
  readonly teams: readonly Team[];
  /** What is promised about writing things down. */
  readonly promise: Documentation;
  /** The last day on which they were to be told. */
  readonly due: string;
}

/**
 * Decisions in force of the last planning period that change the work of teams to which no directive names them as its cause, once the time
 * is over in which such things are written down. Where several promises reach a team the slowest counts; where none does, nothing was promised.
 */
export function untoldTeams(playbook: Playbook, day: string): Untold[] {
  const since = periodsAgo(playbook, day, 1);
  const promises = playbook.all('behaviour').filter(isDocumentation);
  if (promises.length === 0 || playbook.hasUnread('directive')) return [];
  return decisionsThat(playbook, day, 'in-force').flatMap((decision) => {
    const { decided } = decision;
    if (!decided || decided.date <= since) return [];
    const told = directivesFrom(decision).flatMap(({ to }) => audiencesOf(to));
    const untold = [...new Set(here<Team>(decision.affects))].filter(
      (team) => !told.some((audience) => isWithin(team, audience)),
    );
    const promise = slowestOf(promises, decision, untold, playbook);
    const due =
      promise &&
      dueOf(decided, promise.within, {
        calendar: calendarOf(playbook.company, playbook),
        written: playbook.company.timezone,
        isUnread: false,
      })?.date;
    return promise && due !== undefined && due < day ? [{ decision, teams: untold, promise, due }] : [];
  });
}

const isDocumentation = (behaviour: Behaviour): behaviour is Documentation =>
  behaviour.type === 'documentation' && behaviour.within.kind !== 'none';

const directivesFrom = (decision: Decision): Directive[] =>
  decision.backlinks.flatMap(({ from, path }) =>
    from.kind === 'directive' && path[0] === 'because' ? [from] : [],
  );

/** The slowest promise that reaches one of the teams and is about decisions like this one, or about all. */
function slowestOf(
  promises: readonly Documentation[],
  decision: Decision,
  teams: readonly Team[],
  playbook: Playbook,
): Documentation | undefined {
  const levels = new Set<AnyNode>(teams.flatMap((team) => levelsOf(team, playbook)));
  const reaching = promises.filter(
    ({ appliesTo, covers }) =>
      here<AnyNode>(appliesTo).some((scope) => levels.has(scope)) &&
      (!covers || covers.some((area) => isHere(area) && here(decision.areas).includes(area))),
  );
  const time = (one: Documentation) => slowest(one.within, [playbook.company], playbook);
  return [...reaching].sort((a, b) => time(b) - time(a))[0];
}
