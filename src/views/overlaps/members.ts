import type { HeldArea } from '../../analysis/held-areas.ts';
import { isSharedOnPurpose } from '../../analysis/ownership.ts';
import { inWords } from '../../components/in-words.ts';
import { href } from '../../kinds.ts';
import { names, type Cell, type Goal, type Row } from '../parts/view.ts';

/** How many names a table holds at most, its rows alike: the ledger has every area. */
const NAMES = 600;
/** How many areas of a row stand in the open. */
const IN_THE_OPEN = 2;

/** How many of some areas were declared as shared: by a rule, and to an end that has not passed. */
export const onPurposeOf = (areas: readonly HeldArea[], asOf: string): number =>
  areas.filter(({ area }) => isSharedOnPurpose(area, asOf)).length;

/** The areas of a row as a cell, a few in the open, and the list of all that folds out below; `rows` share the room that a page has. */
export function membersOf(
  areas: readonly HeldArea[],
  asOf: string,
  rows: number,
): { readonly cell: Cell; readonly holds: Row['holds'] } {
  const all = areas.map(({ area }): Goal =>
    isSharedOnPurpose(area, asOf)
      ? { label: `${area.label} (shared on purpose)`, path: href(area.ref, '') }
      : area,
  );
  const isFew = all.length <= IN_THE_OPEN + 1;
  const most = Math.floor(NAMES / rows);
  const rest = all.length - most;
  const cell = {
    ...names(isFew ? all : all.slice(0, IN_THE_OPEN), { most: all.length }),
    text: names(all).text,
    all,
  };
  if (isFew) return { cell, holds: undefined };
  return {
    cell,
    holds: {
      summary: `All ${inWords(all.length, 'area')}`,
      to:
        rest > 1
          ? [...all.slice(0, most), { label: `${rest} more, in the ledger`, path: 'ownership/' }]
          : all,
    },
  };
}
