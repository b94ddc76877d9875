import type { Mark, Step } from '../parts/drawing.ts';
import { percentOf } from '../parts/scale.ts';
import { shortened, widthOf } from '../parts/text-width.ts';

/** How high a row is, in em. */
export const ROW = 1.5;
/** How far columns stand apart, in em: names that rise over them at this distance do not touch. */
const STEP = 1.6;
/** How long a name over a column is at most, in em; the whole of it is at hand. */
const LONGEST = 12;
/** The angle at which `svg.ts` turns names, in radians. */
const RISE = (55 * Math.PI) / 180;
/** How far a name stands to the right of its column, and how far it reaches above its line, in em. */
const BESIDE = 0.3;
const ASCENT = 0.95;
const BAR = { y: 0.3, height: 0.9 };

/** Sets side by side: each a column of dots, with its name rising over it. */
export interface SetColumns {
  /** How wide the picture is, in em; names rise beyond it, over the bars beside it. */
  readonly width: number;
  /** The names over the columns, and how high they stand, in em. */
  readonly head: readonly Mark[];
  readonly height: number;
  /** The middle of each column, in per cent. */
  readonly at: readonly number[];
}

/** Lays out the columns of some sets in their order. */
export function setColumns(sets: readonly string[]): SetColumns {
  const named = sets.map((name, index) => {
    const text = shortened(name, LONGEST) ?? '…';
    return { text, whole: text === name ? undefined : name, x: (index + 0.5) * STEP, long: widthOf(text) };
  });
  const width = sets.length * STEP;
  const percent = percentOf([0, width]);
  const height = Math.ceil(Math.max(0, ...named.map(({ long }) => long)) * Math.sin(RISE) + ASCENT);
  return {
    width,
    height,
    at: named.map(({ x }) => percent(x)),
    head: named.map(({ text, whole, x }) => ({
      is: 'text',
      isTurned: true,
      label: { text, whole, x: percent(x + BESIDE), y: height - BESIDE, anchor: 'start' },
    })),
  };
}

/** One row of dots: a full one for each set that belongs to the combination, joined by a line, an empty one for each that does not. */
export function setDots({ at }: Pick<SetColumns, 'at'>, members: ReadonlySet<number>): Mark[] {
  const [y, full] = [ROW / 2, at.filter((_, index) => members.has(index))];
  const dots = (places: readonly number[]): Step[] =>
    places.flatMap((x): Step[] => [
      ['M', x, y],
      ['L', x, y],
    ]);
  const [first = 0, last = 0] = [full.at(0), full.at(-1)];
  return [
    { is: 'path', class: 'set-without', steps: dots(at.filter((_, index) => !members.has(index))) },
    {
      is: 'path',
      class: 'set-line',
      steps:
        first < last
          ? [
              ['M', first, y],
              ['L', last, y],
            ]
          : [],
    },
    { is: 'path', class: 'set-with', steps: dots(full) },
  ];
}

/** The bar of a combination: what nothing was agreed on, then what is shared on purpose; `most` areas are the whole width. */
export function combinationBar(areas: number, onPurpose: number, most: number): Mark[] {
  const at = percentOf([0, most]);
  const bar = (from: number, to: number, name: string): Mark[] =>
    from < to ? [{ is: 'bar', from: at(from), to: at(to), ...BAR, class: name }] : [];
  return [...bar(0, areas - onPurpose, 'together'), ...bar(areas - onPurpose, areas, 'agreed')];
}
