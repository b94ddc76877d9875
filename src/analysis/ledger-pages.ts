import type { Area, Playbook } from '../model/playbook.ts';
import { isViewName } from '../words.ts';
import { ledger, type Block } from './ownership.ts';
import { perPlaybook } from './per-playbook.ts';

/** How many areas one page lists in full; a larger company gets a page per department. */
const AREAS_ON_ONE_PAGE = 150;
const ROWS_PER_PAGE = 250;
/** How many elements the rows of one page may have; the rest of a page needs less than 500. */
const ELEMENTS_PER_PAGE = 5400;
/** How many names a cell of the ledger shows before it counts the rest. */
export const NAMES_IN_A_CELL = 3;

/** Whether the whole ledger stands on the overview. */
export function fitsOnePage(playbook: Playbook): boolean {
  const areas = playbook.all('area');
  return areas.length <= AREAS_ON_ONE_PAGE && weight(areas) <= ELEMENTS_PER_PAGE / 2;
}

/** One page of a department’s ledger. */
export interface LedgerPage {
  readonly block: Block;
  readonly areas: readonly Area[];
  /** From 1, of how many. */
  readonly number: number;
  readonly of: number;
  /** Where it stands below `ownership/`, such as `sales` or `sales/2`. */
  readonly path: string;
}

/** The pages of every department. */
export const ledgerPages: (playbook: Playbook) => readonly LedgerPage[] = perPlaybook((playbook) =>
  ledger(playbook).flatMap((block) => {
    const pages = paged(
      [...block.areas].sort((a, b) => Number(a.lifecycle === 'retired') - Number(b.lifecycle === 'retired')),
      (area) => weight([area]),
    );
    const slug = slugOf(block, playbook);
    return pages.map((areas, index) => {
      return {
        block,
        areas,
        number: index + 1,
        of: pages.length,
        path: index === 0 ? slug : `${slug}/${index + 1}`,
      };
    });
  }),
);

/** Where a view stands in the order of each of its columns: `ownership/ledger/by/areas/`. */
const ORDERS = 'by';

/** What the department of a block is called in addresses, apart from the views that stand there and their orders; the hyphen at its end is never part of an id. */
export function slugOf({ department }: Pick<Block, 'department'>, playbook: Playbook): string {
  if (department)
    return isViewName(department.id) || department.id === ORDERS ? `${department.id}-` : department.id;
  return playbook.find('team', 'without-team') ? 'without-team-' : 'without-team';
}

/** Rows in pages of 250 at most, and of fewer where they need many elements. */
export function paged<Row>(rows: readonly Row[], elementsOf: (row: Row) => number): Row[][] {
  const pages: Row[][] = [[]];
  let elements = 0;
  for (const row of rows) {
    const more = elementsOf(row);
    if ((pages.at(-1)?.length ?? 0) >= ROWS_PER_PAGE || elements + more > ELEMENTS_PER_PAGE) {
      pages.push([]);
      elements = 0;
    }
    pages.at(-1)?.push(row);
    elements += more;
  }
  return pages;
}

/** At most how many elements the rows of some areas need: row, name, reason, and each cell with its names. */
function weight(areas: readonly Area[]): number {
  const cell = (names: number) => 2 + Math.min(names, NAMES_IN_A_CELL) + (names > NAMES_IN_A_CELL ? 2 : 0);
  return areas.reduce((sum, { accountable, responsible, consulted, informed }) => {
    const lists = [accountable, responsible, consulted, informed];
    return sum + 7 + lists.reduce((all, list) => all + cell(list?.length ?? 0), 0);
  }, 0);
}
