import { OWNERSHIP } from '../../words.ts';
import { names, words, type FactTable } from '../parts/view.ts';
import { risingHead } from './rising-head.ts';
import { isOfSeveral, partsOf, type Matrix } from './matrix.ts';
import { answersCell } from './standing-words.ts';

/** A small company in one table: each area with the letters that each owner has in it, and who answers for it. */
export function matrixTable({ rows, columns }: Matrix, asOf: string): FactTable {
  return {
    id: 'matrix',
    label: 'Every area, and the letters that each team has in it',
    height: 1.5,
    columns: [
      { key: 'area', head: 'Area', sort: 'words' },
      { key: 'department', head: 'Department', sort: 'words' },
      ...columns.map(({ label, owners }) => ({
        key: `by-${owners.map(({ id }) => id).join('_')}`,
        head: label,
        ...risingHead(label, columns.length),
      })),
      { key: 'answers', head: 'Who answers for it' },
    ],
    rows: rows.map(({ area, department, standing }) => {
      const hasSeveral = isOfSeveral(standing);
      return {
        id: `matrix-${area.id}`,
        cells: [
          names([area]),
          words(department),
          ...columns.map(({ owners }) => {
            const letters = owners.flatMap((owner) => partsOf(area, owner));
            return words(letters.map((part) => OWNERSHIP[part].letter).join(' '), {
              letters,
              isLoud: hasSeveral,
            });
          }),
          answersCell(area, asOf),
        ],
      };
    }),
  };
}
