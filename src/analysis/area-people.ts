import { here, isHere, type Area, type Party, type Person, type Team } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';

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

/** Owners of an area who have left before a day. */
export const goneOwners = (area: Area, day: string): Person[] =>
  here<Party>(area.accountable).filter(
    (owner): owner is Person => owner.kind === 'person' && hasEnded({ until: owner.until }, day),
  );
