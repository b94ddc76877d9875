import { here, type Area, type Missing, type Party, type Playbook, type Team } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { perPlaybook } from './per-playbook.ts';
import { departmentOf, teamOf } from './scope.ts';

/** How it stands with the one who answers for an area. */
export type Standing = 'one' | 'shared' | 'several' | 'none' | 'unowned' | 'retired';

/** Who is accountable for an area and here to be. */
export const accountableOf = (area: Area): Party[] => here<Party>(area.accountable);
/** Who does the work of an area. */
export const responsibleOf = (area: Area): Party[] => here<Party>(area.responsible);

/** Whether a party is a seat that nobody holds: it answers for nothing, does nothing and is asked nothing. */
export const isEmptySeat = (party: Party | Missing): boolean =>
  party.kind === 'person' && party.vacant === true;

/** Whether everyone accountable is a seat that nobody holds. */
export function isVacant({ accountable }: Area): boolean {
  const owners = accountable ?? [];
  return owners.length > 0 && owners.every(isEmptySeat);
}

/** Whether an area is shared on purpose: by a rule, and to an end that has not passed. */
export function isSharedOnPurpose(area: Area, now: string): boolean {
  const { shared } = area;
  return shared?.rule !== undefined && shared.until !== undefined && !hasEnded({ until: shared.until }, now);
}

/** Whether an area in use has an owner, and nothing says why this one. */
export const lacksReason = (area: Area): boolean =>
  area.lifecycle !== 'retired' && area.reason === undefined && accountableOf(area).length > 0;

/** How it stands with an area on a day. */
export function standingOf(area: Area, now: string): Standing {
  if (area.lifecycle === 'retired') return 'retired';
  const written = area.accountable?.length ?? 0;
  if (written === 0 || isVacant(area)) return area.unowned ? 'unowned' : 'none';
  if (written === 1) return 'one';
  return isSharedOnPurpose(area, now) ? 'shared' : 'several';
}

/** The teams that do the work of an area, each once; people count for their team. */
export function responsibleTeams(area: Area): Team[] {
  return [...new Set(responsibleOf(area).flatMap((party) => teamOf(party) ?? []))];
}

/** The team that an area is listed under: of its owner, else of who does the work. */
export function homeOf(area: Area): Team | undefined {
  for (const party of [...accountableOf(area), ...responsibleOf(area)]) {
    const team = teamOf(party);
    if (team) return departmentOf(team);
  }
  return undefined;
}

/** A department and its areas; without a department where nobody stands behind the area. */
export interface Block {
  readonly department: Team | undefined;
  readonly areas: readonly Area[];
}

/** The areas by department, departments in order of name; those of nobody come last. */
export const ledger: (playbook: Playbook) => readonly Block[] = perPlaybook((playbook) =>
  [...Map.groupBy([...playbook.all('area')].sort(byLabel), homeOf)]
    .map(([department, areas]) => ({ department, areas }))
    .sort(({ department: a }, { department: b }) => {
      if (!a || !b) return a ? -1 : 1;
      return byLabel(a, b) || (a.id < b.id ? -1 : 1);
    }),
);
