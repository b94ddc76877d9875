import { rounded, type Frame } from '../parts/frame.ts';
import { placeLabels, type Label } from '../parts/labels.ts';
import { percentOf } from '../parts/scale.ts';

/** A row of the picture: what it is called, the parts of its bar, and what is written beside it. */
export interface SplitRow {
  readonly label: string;
  readonly parts: readonly number[];
  readonly said: string;
}

/** A part of a bar, from where to where in per cent, and its upper edge in em. */
export interface SplitPart {
  /** Which of the parts of its row it is. */
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Bars below each other, each cut into parts: places along them in per cent, down in em. */
export interface SplitBarsLayout {
  readonly height: number;
  readonly bar: number;
  readonly parts: readonly SplitPart[];
  readonly names: readonly Label[];
  readonly said: readonly Label[];
}

/** Names stand left of the bars and numbers right of them, or both above them where the figure is narrow. */
const SHAPES = {
  wide: { from: 33, to: 80, step: 2, bar: 0.55, name: 15.6, said: 81.5, base: 1.25, anchor: 'start' },
  narrow: { from: 0, to: 100, step: 2.9, bar: 1.5, name: 16.5, said: 100, base: 1.05, anchor: 'end' },
} as const;
const BAR = 0.8;

/** Lays out rows in the order in which they come; `most` is the length of a whole bar, the longest row where nothing is said. */
export function splitBarsLayout(
  rows: readonly SplitRow[],
  frame: Exclude<Frame, 'cell'>,
  most = Math.max(0, ...rows.map(({ parts }) => sum(parts))),
): SplitBarsLayout {
  const { from, to, step, bar, name, said, base, anchor } = SHAPES[frame];
  const at = percentOf([0, most], [from, to]);
  const words = rows.flatMap((row, index) => {
    const y = index * step + base;
    return [
      { text: row.said, places: [{ x: said, y, anchor }] },
      { text: row.label, places: [{ x: 0, y, anchor: 'start' as const, room: name }] },
    ];
  });
  const placed = placeLabels(frame, words);
  const every = (side: number) =>
    placed.filter((label, index) => label && index % 2 === side) as readonly Label[];
  return {
    height: rounded(rows.length * step + 0.3),
    bar: BAR,
    parts: rows.flatMap(({ parts }, index) =>
      parts.flatMap((part, nth) => {
        const before = sum(parts.slice(0, nth));
        const y = rounded(index * step + bar);
        return part > 0 ? [{ part: nth, from: rounded(at(before)), to: rounded(at(before + part)), y }] : [];
      }),
    ),
    names: every(1),
    said: every(0),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
