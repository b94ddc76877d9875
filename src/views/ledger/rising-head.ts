import { shortened } from '../parts/text-width.ts';
import type { Column } from '../parts/view.ts';

/** How high a name rises over its column, and how long it is at most, in em. */
const HEIGHT = 7.4;
const LONGEST = 8.4;

/** Up to so many columns are wide enough for their names. */
const LEVEL = 8;

/** The head of one of many columns, each narrower than its name: it rises to the right. Of few, nothing more than its words. */
export function risingHead(label: string, columns: number): Pick<Column, 'marks' | 'height'> {
  if (columns <= LEVEL) return {};
  const text = shortened(label, LONGEST) ?? '…';
  const whole = text === label ? undefined : label;
  const place = { x: 50, y: HEIGHT - 0.3, anchor: 'start' as const };
  return { height: HEIGHT, marks: [{ is: 'text', isTurned: true, label: { text, whole, ...place } }] };
}
