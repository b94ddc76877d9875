import {
  here,
  isHere,
  type Area,
  type Party,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { ancestry } from './scope.ts';

/** The only one who can keep an area going, or undefined where it is several or nobody; a team counts as several. */
export function onlyOneOf(area: Area, day: string): Person | undefined {
  const parties = [area.accountable, area.responsible, area.backup].flatMap((list) => here<Party>(list));
  const named = [area.accountable, area.responsible, area.backup].flatMap((list) => list ?? []);
  if (named.length > parties.length || parties.some(({ kind }) => kind === 'team')) return undefined;
  const people = new Set(
    (parties as Person[]).filter(({ vacant, until }) => vacant !== true && !hasEnded({ until }, day)),
  );
  const [one, ...others] = people;
  return others.length === 0 ? one : undefined;
}

/** Teams that answer for an area, and that nobody leads: no lead is named, or the seat is empty. */
export const leaderlessOwners = (area: Area): Team[] =>
  here<Party>(area.accountable).filter(
    (owner): owner is Team =>
      owner.kind === 'team' &&
      (owner.lead === undefined || (isHere<Person>(owner.lead) && owner.lead.vacant === true)),
  );

/** Owners of an area who have left before a day; an empty seat has not left. */
export const goneOwners = (area: Area, day: string): Person[] =>
  here<Party>(area.accountable).filter(
    (owner): owner is Person =>
      owner.kind === 'person' && owner.vacant !== true && hasEnded({ until: owner.until }, day),
  );

/** Who can name the next one where somebody has left: whom they reported to, else who leads their team or one above it, else the first leader of the company. */
export function successionOf(gone: Person, playbook: Playbook, day: string): Person[] {
  const above: Person[] = [];
  for (let at = gone.reportsTo; isHere<Person>(at) && at !== gone && !above.includes(at); at = at.reportsTo)
    above.push(at);
  const leads = isHere<Team>(gone.team) ? ancestry(gone.team).flatMap(({ lead }) => lead ?? []) : [];
  const asked = here<Person>([...above, ...leads, ...(playbook.company.leaders ?? [])]);
  return asked
    .filter((one) => one !== gone && one.vacant !== true && !hasEnded({ until: one.until }, day))
    .slice(0, 1);
}
