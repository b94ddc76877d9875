import { here, type Area, type Party, type Team } from '../model/playbook.ts';
import { OWNERSHIP } from '../words.ts';
import { isEmptySeat } from './ownership.ts';
import { departmentOf, teamOf } from './scope.ts';

/** One of the parts that somebody can have in an area. */
export type Part = keyof typeof OWNERSHIP;
/** Every part, the weightiest first. */
export const PARTS = Object.keys(OWNERSHIP) as Part[];

/** A part that somebody has in an area. */
export interface AreaPart {
  readonly part: Part;
  /** Who is named. */
  readonly party: Party;
  /** For whom they count: their team, or they themselves where they have none. */
  readonly owner: Party;
}

/** Every part in an area, the weightiest first; a seat that nobody holds has none. */
export function partsIn(area: Area): AreaPart[] {
  return PARTS.flatMap((part) =>
    here<Party>(area[part])
      .filter((party) => !isEmptySeat(party))
      .map((party) => ({ part, party, owner: teamOf(party) ?? party })),
  );
}

/** The department of an owner; undefined for a person without a team. */
export const departmentOfOwner = (owner: Party): Team | undefined =>
  owner.kind === 'team' ? departmentOf(owner) : undefined;
