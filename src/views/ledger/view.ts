import { standingsOf } from '../../analysis/standings.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Drawing, Legend } from '../parts/drawing.ts';
import { svgMarkup } from '../parts/svg.ts';
import type { View } from '../parts/view.ts';
import { blockTable } from './block-table.ts';
import { ledgerLooks, ledgerSentence } from './describe.ts';
import { overview } from './layout.ts';
import { ownershipMatrix } from './matrix.ts';
import { matrixTable } from './matrix-table.ts';

/** A company of this size stands in one table, letter by letter. */
const SMALL = { areas: 50, owners: 20 };
/** One with more areas, or whose picture takes more letters of markup, is seen by department alone. */
const DRAWN = { areas: 600, letters: 60_000 };
/** How many columns each picture has at most. */
const MOST = { wide: 100, narrow: 8 };

const LEGEND: readonly Legend[] = [
  { mark: 'part-accountable', sort: 'bar', means: 'A: answers for it' },
  { mark: 'part-several', sort: 'bar', means: 'one of several who do' },
  { mark: 'part-responsible', sort: 'bar', means: 'R: does the work' },
  { mark: 'part-consulted', sort: 'bar', means: 'C: is asked before' },
  { mark: 'part-informed', sort: 'bar', means: 'I: is told after' },
  { mark: 'part-none', sort: 'bar', means: 'before a row: nobody answers for it' },
  { mark: 'part-unowned', sort: 'bar', means: 'nobody, on purpose' },
];

/** Who owns what, and why: departments by departments, and every area by everyone who has a part in it. */
export function ledgerView(playbook: Playbook, asOf: string): View {
  const standings = standingsOf(playbook, asOf);
  const view = {
    name: 'ledger' as const,
    sentence: ledgerSentence(standings),
    looks: ledgerLooks(playbook, standings),
  };
  if (standings.inUse.length === 0)
    return {
      ...view,
      tables: [],
      empty: 'Here stands who has a part in which area, and why, as soon as the first area is written down.',
    };
  const whole = ownershipMatrix(playbook, asOf, MOST.wide);
  const areas = whole.rows.length;
  const owners = whole.columns.flatMap((column) => column.owners).length;
  const isSmall = areas <= SMALL.areas && owners <= SMALL.owners;
  const isLarge = areas > DRAWN.areas || owners === 0;
  const pictures = isSmall || isLarge ? undefined : picturesOf(playbook, asOf);
  return {
    ...view,
    tables: [blockTable(playbook), ...(isSmall ? [matrixTable(whole, asOf)] : [])],
    note: [
      'A count of areas in use. A department takes part in an area when anyone of it has any letter there; a person counts for their team, and an area belongs to the department of who answers for it, or else of who does the work.',
      ...(pictures ? ['In the picture an owner with several letters in one area has the weightiest.'] : []),
    ].join(' '),
    ...(pictures && {
      legend: LEGEND.filter(({ mark }) => isDrawn(pictures.wide, mark)),
      draw: (frame) => pictures[frame],
      isTableInBrief: true,
    }),
  };
}

/** The pictures for a wide page and for a phone, where they are not too much for one. */
function picturesOf(playbook: Playbook, asOf: string): Record<'wide' | 'narrow', Drawing> | undefined {
  const wide = overview(ownershipMatrix(playbook, asOf, MOST.wide), 'wide');
  const narrow = overview(ownershipMatrix(playbook, asOf, MOST.narrow), 'narrow');
  const letters = [wide, narrow].reduce((sum, { marks, height }) => sum + svgMarkup(marks, height).length, 0);
  return letters <= DRAWN.letters ? { wide, narrow } : undefined;
}

const isDrawn = ({ marks }: Drawing, kind: string): boolean =>
  marks.some(
    (mark) =>
      mark.is === 'path' &&
      mark.steps.length > 0 &&
      (kind === 'part-several'
        ? mark.class.startsWith('part-accountable inner')
        : mark.class.split(' ')[0] === kind),
  );
