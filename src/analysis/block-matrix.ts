import type { Area, Playbook, Team } from '../model/playbook.ts';
import { departmentOfOwner, partsIn, type AreaPart } from './area-parts.ts';
import { byLabel } from './by-label.ts';
import { ledger } from './ownership.ts';
import { perPlaybook } from './per-playbook.ts';

/** An area in which a department takes part, and with what. */
export interface TakenPart {
  readonly area: Area;
  readonly parts: readonly AreaPart[];
}

/** The areas of one department in which one department takes part; either is undefined for what stands in none. */
export interface MatrixBlock {
  readonly home: Team | undefined;
  readonly guest: Team | undefined;
  readonly areas: readonly TakenPart[];
}

/** Who takes part where, department by department. */
export interface BlockMatrix {
  /** Whose areas, and all of them that are in use; in order of name, those of none last. */
  readonly homes: readonly { readonly department: Team | undefined; readonly areas: readonly Area[] }[];
  /** Who takes part in any, in order of name; people without a team last. */
  readonly guests: readonly (Team | undefined)[];
  /** Every block in which anything stands, in order of the two. */
  readonly blocks: readonly MatrixBlock[];
}

/** The departments whose areas are in use by the departments that take part in them, with any letter; a count of areas. */
export const blockMatrix: (playbook: Playbook) => BlockMatrix = perPlaybook((playbook) => {
  const homes = ledger(playbook).flatMap(({ department, areas }) => {
    const inUse = areas.filter(({ lifecycle }) => lifecycle !== 'retired');
    return inUse.length > 0 ? [{ department, areas: inUse }] : [];
  });
  const rows = homes.map(({ department: home, areas }) => {
    const found = new Map<Team | undefined, TakenPart[]>();
    for (const area of areas)
      for (const [guest, parts] of Map.groupBy(partsIn(area), ({ owner }) => departmentOfOwner(owner)))
        found.set(guest, [...(found.get(guest) ?? []), { area, parts }]);
    return { home, found };
  });
  const taking = new Set(rows.flatMap(({ found }) => [...found.keys()]));
  const guests = [
    ...playbook
      .all('team')
      .filter((team) => taking.has(team))
      .sort(byLabel),
    ...(taking.has(undefined) ? [undefined] : []),
  ];
  const blocks = rows.flatMap(({ home, found }) =>
    guests.flatMap((guest) => {
      const areas = found.get(guest);
      return areas ? [{ home, guest, areas }] : [];
    }),
  );
  return { homes, guests, blocks };
});
