import { blockMatrix } from '../../analysis/block-matrix.ts';
import { blockPath } from '../../analysis/block-pages.ts';
import { slugOf } from '../../analysis/ledger-pages.ts';
import { inWords } from '../../components/in-words.ts';
import type { Playbook, Team } from '../../model/playbook.ts';
import { names, number, type Cell, type FactTable, type Row } from '../parts/view.ts';
import { WITHOUT_TEAM } from './matrix.ts';
import { risingHead } from './rising-head.ts';

/** How many departments have a row and a column of their own; the others are counted together. */
const ROWS = 60;
const COLUMNS = 24;

/** Departments whose areas, by departments that take part in them, with any letter: how many areas. */
export function blockTable(playbook: Playbook): FactTable {
  const { homes, guests, blocks } = blockMatrix(playbook);
  const counts = new Map<Team | undefined, number>();
  let most = 0;
  for (const { guest, areas } of blocks) {
    counts.set(guest, (counts.get(guest) ?? 0) + areas.length);
    most = Math.max(most, areas.length);
  }
  const rows = mostOf(homes, ROWS, ({ areas }) => areas.length);
  const columns = mostOf(guests, COLUMNS, (guest) => counts.get(guest) ?? 0);
  const folded = new Set(guests.filter((guest) => !columns.includes(guest)));
  const nameOf = (department: Team | undefined) => department?.label ?? WITHOUT_TEAM;
  return {
    id: 'blocks',
    label: 'Areas of each department, and in how many of them each department takes part',
    columns: [
      { key: 'department', head: 'Areas of', sort: 'words' },
      { key: 'areas', head: 'All', sort: 'number' },
      ...columns.map((guest) => ({
        key: keyOf(guest),
        head: nameOf(guest),
        sort: 'number' as const,
        ...risingHead(nameOf(guest), columns.length),
      })),
      ...(folded.size > 0
        ? [
            {
              key: 'others',
              head: inWords(folded.size, 'other'),
              sort: 'number' as const,
              ...risingHead(inWords(folded.size, 'other'), columns.length),
            },
          ]
        : []),
    ],
    rows: rows.map(({ department, areas }): Row => {
      const own = blocks.filter(({ home }) => home === department);
      const cell = (guest: Team | undefined): Cell => {
        const block = own.find((one) => one.guest === guest);
        if (!block) return number(0);
        const count = block.areas.length;
        const path = `ownership/ledger/${blockPath(block, playbook)}/`;
        return names([{ label: String(count), path }], { value: count, tint: count / most });
      };
      const others = new Set(
        own.flatMap((block) => (folded.has(block.guest) ? block.areas.map(({ area }) => area) : [])),
      );
      const slug = slugOf({ department }, playbook);
      return {
        id: `ledger-${slug}`,
        cells: [
          names([{ label: nameOf(department), path: `ownership/${slug}/` }]),
          number(areas.length),
          ...columns.map(cell),
          ...(folded.size > 0 ? [number(others.size)] : []),
        ],
      };
    }),
    tail:
      homes.length > rows.length
        ? `${inWords(homes.length - rows.length, 'more department')} with ${inWords(
            homes.filter((home) => !rows.includes(home)).reduce((sum, { areas }) => sum + areas.length, 0),
            'area',
          )}: their ledgers are listed below.`
        : undefined,
  };
}

/** Those that count most, in the order in which they stood; a single one is never left out, since the rest takes as much room. */
function mostOf<T>(all: readonly T[], most: number, count: (one: T) => number): readonly T[] {
  if (all.length <= most + 1) return all;
  const kept = new Set([...all].sort((a, b) => count(b) - count(a)).slice(0, most));
  return all.filter((one) => kept.has(one));
}

/** The name of a column in an export. */
const keyOf = (department: Team | undefined): string => (department ? `of-${department.id}` : 'withoutTeam');
