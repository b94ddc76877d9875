import { PARTS, type Part } from '../../analysis/area-parts.ts';
import type { MatrixBlock } from '../../analysis/block-matrix.ts';
import type { BlockPage } from '../../analysis/block-pages.ts';
import { lacksReason } from '../../analysis/ownership.ts';
import { capital, inWords } from '../../components/in-words.ts';
import type { Team } from '../../model/playbook.ts';
import { OWNERSHIP } from '../../words.ts';
import { names, words, type Cell, type FactTable } from '../parts/view.ts';
import { answersCell } from './standing-words.ts';

/** One page of a block: each area with who answers for it, the part that the department takes in it, and why. */
export function blockRows({ block, areas }: BlockPage, asOf: string): FactTable {
  const { home, guest } = block;
  const by = guest?.label ?? NOBODYS;
  // Who answers for it has a column of its own, where a department’s own owners stand.
  const shown = PARTS.filter(
    (part) =>
      (part !== 'accountable' || home !== guest) &&
      block.areas.some(({ parts }) => parts.some((one) => one.part === part)),
  );
  const hasReasons = block.areas.some(({ area }) => area.reason !== undefined || lacksReason(area));
  return {
    id: 'block',
    label: `Areas ${ofHome(home)} in which ${by} ${guest ? 'takes' : 'take'} part`,
    columns: [
      { key: 'area', head: 'Area', sort: 'words' },
      { key: 'answers', head: 'Who answers for it', sort: 'words' },
      ...shown.map((part) => ({ key: part, head: `${OWNERSHIP[part].label}: ${by}` })),
      ...(hasReasons ? [{ key: 'reason', head: 'Why this owner' }] : []),
    ],
    rows: areas.map(({ area, parts }) => {
      const partCell = (part: Part): Cell => {
        const parties = parts.flatMap((one) => (one.part === part ? [one.party] : []));
        return parties.length > 0 ? names(parties, { part }) : words('');
      };
      return {
        id: `block-${area.id}`,
        cells: [
          names([area]),
          answersCell(area, asOf),
          ...shown.map(partCell),
          ...(hasReasons ? [words(area.reason ?? (lacksReason(area) ? 'nothing says why' : ''))] : []),
        ],
      };
    }),
  };
}

/** What stands in a block, in a sentence. */
export function blockSentence({ home, guest, areas }: MatrixBlock): string {
  const count = inWords(areas.length, 'area');
  if (home && home === guest) return `${home.label} has a part in ${count} of its own.`;
  return `${guest?.label ?? capital(NOBODYS)} ${guest ? 'takes' : 'take'} part in ${count} ${ofHome(home, areas.length)}.`;
}

/** Whoever counts for no department. */
const NOBODYS = 'people without a team';

const ofHome = (home: Team | undefined, count = Infinity): string =>
  home ? `of ${home.label}` : `that ${count === 1 ? 'belongs' : 'belong'} to no department`;
