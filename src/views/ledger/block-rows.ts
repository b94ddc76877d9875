import { PARTS, type Part } from '../../analysis/area-parts.ts';
import type { MatrixBlock } from '../../analysis/block-matrix.ts';
import type { BlockPage } from '../../analysis/block-pages.ts';
import { lacksReason } from '../../analysis/ownership.ts';
import { capital, inWords } from '../../components/in-words.ts';
import { OWNERSHIP } from '../../words.ts';
import { names, words, type Cell, type FactTable } from '../parts/view.ts';
import { WITHOUT_TEAM } from './matrix.ts';
import { answersCell } from './standing-words.ts';

/** One page of a block: each area with who answers for it, the part that the department takes in it, and why. */
export function blockRows({ block, areas }: BlockPage, asOf: string): FactTable {
  const { home, guest } = block;
  const of = home?.label ?? WITHOUT_TEAM;
  const by = guest?.label ?? 'people without a team';
  // Who answers for it has a column of its own, where a department’s own owners stand.
  const shown = PARTS.filter(
    (part) =>
      (part !== 'accountable' || home !== guest) &&
      block.areas.some(({ parts }) => parts.some((one) => one.part === part)),
  );
  const hasReasons = block.areas.some(({ area }) => area.reason !== undefined || lacksReason(area));
  return {
    id: 'block',
    label:
      home === guest
        ? `Areas of ${of} that ${by} works on itself`
        : `Areas of ${of} in which ${by} takes part`,
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
  const of = home ? `of ${home.label}` : 'that belong to no department';
  if (home === guest)
    return home ? `${home.label} has a part in ${count} of its own.` : `People without a team hold ${count}.`;
  return `${capital(guest?.label ?? 'people without a team')} ${guest ? 'takes' : 'take'} part in ${count} ${of}.`;
}
