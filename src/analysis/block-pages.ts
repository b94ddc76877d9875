import type { Playbook } from '../model/playbook.ts';
import { blockMatrix, type MatrixBlock, type TakenPart } from './block-matrix.ts';
import { paged, slugOf } from './ledger-pages.ts';
import { perPlaybook } from './per-playbook.ts';

/** One page of a block: areas of one department in which one department takes part. */
export interface BlockPage {
  readonly block: MatrixBlock;
  readonly areas: readonly TakenPart[];
  /** From 1, of how many. */
  readonly number: number;
  readonly of: number;
  /** Where it stands below `ownership/ledger/`, such as `sales/product` or `sales/product/2`. */
  readonly path: string;
}

/** The pages of every block in which anything stands. */
export const blockPages: (playbook: Playbook) => readonly BlockPage[] = perPlaybook((playbook) =>
  blockMatrix(playbook).blocks.flatMap((block) => {
    const pages = paged(block.areas, elementsOf);
    const path = blockPath(block, playbook);
    return pages.map((areas, index) => ({
      block,
      areas,
      number: index + 1,
      of: pages.length,
      path: index === 0 ? path : `${path}/${index + 1}`,
    }));
  }),
);

/** Where the first page of a block stands below `ownership/ledger/`. */
export const blockPath = ({ home, guest }: Omit<MatrixBlock, 'areas'>, playbook: Playbook): string =>
  [home, guest].map((department) => slugOf({ department }, playbook)).join('/');

/** At most how many elements a row needs: itself, its cells, each name, and the letter and the fold of each part. */
const elementsOf = ({ area, parts }: TakenPart): number =>
  11 + (area.accountable?.length ?? 0) + parts.length + 3 * new Set(parts.map(({ part }) => part)).size;
