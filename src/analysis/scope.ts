import type { Behaviour, Company, Party, Person, Playbook, Team } from '../model/playbook.ts';
import { here, isHere } from '../model/playbook.ts';
import { keysOf } from './behaviour-key.ts';
import { perPlaybook } from './per-playbook.ts';

/** Someone or something that a behaviour can bind. */
export type Scope = Company | Team | Person;

/** A team and the teams it belongs to, from the inside out; a circle is cut where it closes. */
export function ancestry(team: Team): Team[] {
  const chain: Team[] = [];
  for (
    let at: Team | undefined = team;
    at && !chain.includes(at);
    at = isHere(at.parent) ? at.parent : undefined
  )
    chain.push(at);
  return chain;
}

/** The scopes that reach somebody, narrowest first: person, team, its parents, company. */
export function levelsOf(scope: Scope, playbook: Playbook): Scope[] {
  if (scope.kind === 'company') return [scope];
  const team = scope.kind === 'team' ? scope : isHere(scope.team) ? scope.team : undefined;
  return [...(scope.kind === 'person' ? [scope] : []), ...(team ? ancestry(team) : []), playbook.company];
}

/** A behaviour that binds somebody, through which scope, and which wider ones it displaces. */
export interface Expectation {
  readonly behaviour: Behaviour;
  readonly through: Scope;
  readonly displaces: readonly { readonly behaviour: Behaviour; readonly through: Scope }[];
}

/** What is expected of a party: every behaviour that reaches it, the narrowest of each key winning. */
export function expectationsOf(party: Scope, playbook: Playbook): Expectation[] {
  const levels = levelsOf(party, playbook);
  const found = new Map<Behaviour, { behaviour: Behaviour; through: Scope; depth: number }>();
  for (const [depth, through] of levels.entries())
    for (const behaviour of behavioursByScope(playbook).get(through) ?? [])
      if (!found.has(behaviour)) found.set(behaviour, { behaviour, through, depth });
  const reaching = [...found.values()].sort(byId);
  const wins = (one: { depth: number }, other: { depth: number }) => one.depth < other.depth;
  return reaching
    .filter((one) => !reaching.some((other) => wins(other, one) && sharesKey(one.behaviour, other.behaviour)))
    .map(({ behaviour, through, depth }) => ({
      behaviour,
      through,
      displaces: reaching.filter((other) => depth < other.depth && sharesKey(behaviour, other.behaviour)),
    }));
}

/** Derived once: nearly everything points at the company, and each team would look through all of that. */
const behavioursByScope = perPlaybook((playbook) => {
  const found = new Map<Scope, Behaviour[]>();
  for (const behaviour of playbook.all('behaviour'))
    for (const scope of here<Scope>(behaviour.appliesTo))
      found.set(scope, [...(found.get(scope) ?? []), behaviour]);
  return found;
});

const byId = (a: { behaviour: Behaviour }, b: { behaviour: Behaviour }): number =>
  a.behaviour.id < b.behaviour.id ? -1 : 1;

function sharesKey(a: Behaviour, b: Behaviour): boolean {
  const keys = new Set(keysOf(a));
  return a !== b && keysOf(b).some((key) => keys.has(key));
}

/** The outermost of a team and the teams it belongs to; of a circle the one with the first id, whichever of it is asked. */
export function rootOf(team: Team): Team {
  const chain = ancestry(team);
  const last = chain.at(-1) ?? team;
  const closes = isHere<Team>(last.parent) ? chain.indexOf(last.parent) : -1;
  return closes < 0 ? last : chain.slice(closes).reduce((first, one) => (one.id < first.id ? one : first));
}

/** The department of a team: the nearest of it and its parents of that type, else the root team. */
export const departmentOf = (team: Team): Team =>
  ancestry(team).find((one) => one.type === 'department') ?? rootOf(team);

/** The team a party stands in: itself, or the team of the person. */
export function teamOf(party: Party): Team | undefined {
  if (party.kind === 'team') return party;
  return isHere(party.team) ? party.team : undefined;
}
