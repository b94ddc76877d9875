import { OWNERSHIP } from '../../words.ts';
import type { Mark } from '../parts/drawing.ts';
import { shortened } from '../parts/text-width.ts';
import { names, words, type FactTable } from '../parts/view.ts';
import { partsOf, type Matrix } from './matrix.ts';
import { answersCell } from './standing-words.ts';

/** How high the names of owners rise over their columns, and how long they are at most, in em. */
const HEAD = 7;
const LONGEST = 8;

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
        key: `by${owners.map(({ ref }) => ref.replace(/(?:^|\W)(\w)/g, (_, one: string) => one.toUpperCase())).join('')}`,
        head: label,
        marks: [head(label)],
        height: HEAD,
      })),
      { key: 'answers', head: 'Who answers for it' },
    ],
    rows: rows.map(({ area, department }) => ({
      id: `matrix-${area.id}`,
      cells: [
        names([area]),
        words(department),
        ...columns.map(({ owners }) => {
          const letters = owners.flatMap((owner) => partsOf(area, owner));
          return words(letters.map((part) => OWNERSHIP[part].letter).join(' '), { letters });
        }),
        answersCell(area, asOf),
      ],
    })),
  };
}

function head(label: string): Mark {
  const text = shortened(label, LONGEST) ?? '…';
  return {
    is: 'text',
    isTurned: true,
    label: { text, whole: text === label ? undefined : label, x: 40, y: HEAD - 0.3, anchor: 'start' },
  };
}
