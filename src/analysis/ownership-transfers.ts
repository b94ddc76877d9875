import { ownedIs, without, type AreaThen } from './area-then.ts';
import type { AreaChange } from './ownership-changes.ts';
import type { Named } from './named-then.ts';
import type { Team } from '../model/playbook.ts';

/** A department or a team, or what stands where there is none. */
export interface Group {
  /** An id of its own: what is no team has one with a hyphen at its end, which no team can have. */
  readonly id: string;
  readonly label: string;
}

/** Nobody answers, and nothing says why; and nobody does, as was agreed. */
export const NOBODY: Group = { id: 'nobody-', label: 'Nobody' };
export const ON_PURPOSE: Group = { id: 'purpose-', label: 'Nobody, on purpose' };
/** Whether nobody answers, on purpose or not. */
export const isNobody = ({ id }: Pick<Group, 'id'>): boolean => id === NOBODY.id || id === ON_PURPOSE.id;
/** Whoever stands in no team, or is no longer here. */
export const NO_TEAM: Group = { id: 'no-team-', label: 'No team today' };

/** The group that a team is. */
export const groupOf = (team: Team | undefined): Group =>
  team ? { id: team.id, label: team.label } : NO_TEAM;

/** By what those who answer are put together. */
export type Grain = 'team' | 'department';

/** Areas that went from some who answered for them to others. */
export interface Transfer {
  readonly from: Group;
  readonly to: Group;
  readonly areas: readonly AreaChange[];
}

/** With more teams than this on one side, departments stand for them. */
const TEAMS = 12;

/** Who gave areas to whom, by teams where they are few, else by departments; one who was joined or left by another has moved nothing. */
export function transfersIn(areas: readonly AreaChange[]): { grain: Grain; transfers: Transfer[] } {
  const byTeam = transfersBy('team', areas);
  const sides = [byTeam.map(({ from }) => from.id), byTeam.map(({ to }) => to.id)];
  const isFew = sides.every((ids) => new Set(ids).size <= TEAMS);
  return isFew
    ? { grain: 'team', transfers: byTeam }
    : { grain: 'department', transfers: transfersBy('department', areas) };
}

function transfersBy(grain: Grain, areas: readonly AreaChange[]): Transfer[] {
  const found = new Map<string, { from: Group; to: Group; areas: AreaChange[] }>();
  for (const area of areas) {
    const ends = endsOf(area, grain);
    for (const from of ends?.from ?? [])
      for (const to of ends?.to ?? []) {
        const key = `${from.id} ${to.id}`;
        const one = found.get(key) ?? { from, to, areas: [] };
        one.areas.push(area);
        found.set(key, one);
      }
  }
  return [...found.values()];
}

/** Who gave an area away, and who has it instead, each group once; undefined where it changed no hands. */
function endsOf({ before, after }: AreaChange, grain: Grain) {
  if (!before || !after) return undefined;
  const went = without(before.accountable, after.accountable);
  const came = without(after.accountable, before.accountable);
  const isTaken = (went.length > 0 || before.accountable.length === 0) && came.length > 0;
  const isLeft = went.length > 0 && after.accountable.length === 0;
  if (!isTaken && !isLeft) return undefined;
  return { from: groupsOf(went, before, grain), to: groupsOf(came, after, grain) };
}

function groupsOf(some: readonly Named[], area: AreaThen, grain: Grain): Group[] {
  if (some.length === 0) return [ownedIs(area) === 'purpose' ? ON_PURPOSE : NOBODY];
  const groups = some.map((one) => groupOf(one[grain]));
  return groups.filter(({ id }, index) => groups.findIndex((other) => other.id === id) === index);
}
