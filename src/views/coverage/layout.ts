import type { Mark } from '../parts/drawing.ts';
import { rounded } from '../parts/frame.ts';
import { percentOf } from '../parts/scale.ts';

/** How a part of a bar is drawn, in the order in which the parts follow each other. */
export const PARTS = ['one', 'agreed', 'several', 'unowned', 'none'] as const;
/** The areas of a department by who answers for them; a count each. */
export type Parts = Readonly<Record<(typeof PARTS)[number], number>>;

/** How high a row is, in em. */
export const ROW = 1.5;
const BAR = { y: 0.3, height: 0.9 };

/** The bar of a department: one part after the other, `most` areas being the whole width. */
export function coverageBar(parts: Parts, most: number): Mark[] {
  const scale = percentOf([0, most]);
  const at = (areas: number) => rounded(scale(areas));
  let before = 0;
  return PARTS.flatMap((part): Mark[] => {
    const from = before;
    before += parts[part];
    return parts[part] > 0 ? [{ is: 'bar', from: at(from), to: at(before), ...BAR, class: part }] : [];
  });
}
