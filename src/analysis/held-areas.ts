import type { Area, Party, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { accountableOf, isEmptySeat, responsibleOf } from './ownership.ts';
import { perPlaybook } from './per-playbook.ts';
import { teamOf } from './scope.ts';

/** An area in use, and the teams that hold it; a person counts for their team, and a seat that nobody holds for none. */
export interface HeldArea {
  readonly area: Area;
  /** The teams that answer for it. */
  readonly accountable: readonly Team[];
  /** The teams that do its work. */
  readonly responsible: readonly Team[];
  /** All of them, each once. */
  readonly teams: readonly Team[];
}

/** The areas in use with the teams that hold each, in order of name. */
export const heldAreas = perPlaybook((playbook): readonly HeldArea[] =>
  playbook
    .all('area')
    .filter(({ lifecycle }) => lifecycle !== 'retired')
    .sort(byLabel)
    .map((area) => {
      const accountable = teamsOf(accountableOf(area));
      const responsible = teamsOf(responsibleOf(area));
      return { area, accountable, responsible, teams: [...new Set([...accountable, ...responsible])] };
    }),
);

const teamsOf = (parties: readonly Party[]): Team[] => [
  ...new Set(parties.flatMap((party) => (isEmptySeat(party) ? [] : (teamOf(party) ?? [])))),
];

/** How several can meet in one area: both answer for it, both do its work, or one answers and another works. */
export const MEETINGS = ['answer', 'work', 'split'] as const;
/** One of the ways in which several meet in one area. */
export type Meeting = (typeof MEETINGS)[number];

/** How some teams meet in an area that they hold, or departments where `of` says which a team belongs to. */
export function meetingsIn(
  { accountable, responsible }: HeldArea,
  sets: readonly Team[],
  of: (team: Team) => Team,
): Meeting[] {
  const several = (teams: readonly Team[]) =>
    new Set(teams.map(of).filter((set) => sets.includes(set))).size > 1;
  const found: Meeting[] = [];
  if (several(accountable)) found.push('answer');
  if (several(responsible)) found.push('work');
  return found.length > 0 ? found : ['split'];
}
