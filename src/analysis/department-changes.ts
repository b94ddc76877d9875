import { PARTS } from './area-parts.ts';
import type { AreaThen } from './area-then.ts';
import type { AreaChange } from './ownership-changes.ts';
import { groupOf, type Group } from './ownership-transfers.ts';

/** How a department takes part in an area of another, or of its own. */
export type Mark = 'added' | 'removed' | 'arrived' | 'departed';

/** A change in which department takes part in the areas of which. */
export interface CellChange {
  /** The department under which the area is listed. */
  readonly of: Group;
  /** The department that takes part. */
  readonly by: Group;
  readonly mark: Mark;
  readonly area: AreaChange;
}

/**
 * How the departments that take part in each other’s areas have changed, an entry a cell and area. Where an area is
 * listed under another department now, those who took part already arrive there with it, and depart from where it was.
 */
export function cellChanges(areas: readonly AreaChange[]): CellChange[] {
  return areas.flatMap((area): CellChange[] => {
    const [was, is] = [area.before, area.after].map((one) => one && takingPart(one));
    const [then, now] = [groupOf(area.before?.home), groupOf(area.after?.home)];
    const stays = (id: string) => was?.has(id) === true && is?.has(id) === true;
    const entries = (of: Group, some: ReadonlyMap<string, Group> | undefined, marks: [Mark, Mark]) =>
      [...(some?.values() ?? [])]
        .filter(({ id }) => !stays(id) || then.id !== now.id)
        .map((by) => ({ of, by, mark: marks[stays(by.id) ? 1 : 0], area }));
    return [...entries(then, was, ['removed', 'departed']), ...entries(now, is, ['added', 'arrived'])];
  });
}

/** The departments whose people or teams have a part in an area, by id. */
const takingPart = (area: AreaThen): ReadonlyMap<string, Group> =>
  new Map(
    PARTS.flatMap((part) => area[part]).map(({ department }) => {
      const group = groupOf(department);
      return [group.id, group];
    }),
  );
