import { here, isHere, type Person, type Playbook, type Value } from '../model/playbook.ts';
import { behavioursBehind } from './value-behaviours.ts';

/** The latest story in which a leader lived a value. */
export interface LastStory {
  readonly who: Person;
  readonly on: string;
}

/** The latest story, up to a day, in which one of the leaders lived a value; undefined where there is none. */
export function lastStory(value: Value, playbook: Playbook, day: string): LastStory | undefined {
  const leaders = new Set<Person>(here<Person>(playbook.company.leaders));
  const told = behavioursBehind(value).flatMap(({ modelledBy }) =>
    (modelledBy ?? []).flatMap(({ who, on }) =>
      isHere<Person>(who) && leaders.has(who) && on <= day ? [{ who, on }] : [],
    ),
  );
  return told.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))[0];
}
