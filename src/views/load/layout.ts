import type { Mark, Step } from '../parts/drawing.ts';
import { FRAMES } from '../parts/frame.ts';
import { boxBetween, placeLabels } from '../parts/labels.ts';
import { percentOf } from '../parts/scale.ts';
import { widthOf } from '../parts/text-width.ts';

/** How high a row and the head above the rows are, in em. */
export const ROW = 1.5;
const BAR = { y: 0.3, height: 0.9 };
const WORDS = { y: 1.05, dx: 0.5 };
/** Even beside the longest words so much is left for the bars, in per cent. */
const LEAST = 25;

/** What is drawn for a team: how many areas it answers for, how many it only does the work of, and both in letters. */
export interface LoadBar {
  readonly accountable: number;
  readonly responsible: number;
  readonly said: string;
}

/** Where a number of areas stands along a row: the longest bar leaves room for the widest words. */
export function loadScale(bars: readonly LoadBar[]): (areas: number) => number {
  const most = Math.max(0, ...bars.map(({ accountable, responsible }) => accountable + responsible));
  const beside = Math.max(0, ...bars.map(({ said }) => widthOf(said))) + 2 * WORDS.dx;
  return percentOf([0, most], [0, Math.max(LEAST, 100 * (1 - beside / FRAMES.cell))]);
}

/** The bar of a team, with the median of all as a hairline through it and the counts at its end. */
export function loadBar(
  { accountable, responsible, said }: LoadBar,
  median: number | undefined,
  at: (areas: number) => number,
): Mark[] {
  const [middle, end] = [at(accountable), at(accountable + responsible)];
  const line = at(median ?? 0);
  const places = [end, Math.max(end, line)].map((x) => ({ x, ...WORDS, anchor: 'start' as const }));
  // Where the words would stand across the hairline, they stand behind it.
  const taken = median === undefined ? [] : [boxBetween('cell', [line, line], 0, ROW)];
  const [label] = placeLabels('cell', [{ text: said, places }], taken);
  return [
    ...(accountable > 0 ? [{ is: 'bar', from: 0, to: middle, ...BAR, class: 'answers' } as const] : []),
    ...(responsible > 0 ? [{ is: 'bar', from: middle, to: end, ...BAR, class: 'works' } as const] : []),
    ...(median === undefined ? [] : hairline(line, 0)),
    ...(label ? [{ is: 'text', label } as const] : []),
  ];
}

/** The head above the bars: what the hairline is, and where it begins. */
export function loadHead(median: number, at: (areas: number) => number): Mark[] {
  const x = at(median);
  const [label] = placeLabels('cell', [
    {
      text: `median ${median}`,
      places: [
        { x, y: 0.9, anchor: 'middle' },
        { x, y: 0.9, anchor: 'start' },
      ],
    },
  ]);
  return [...hairline(x, 1.2), ...(label ? [{ is: 'text', label } as const] : [])];
}

/** A line that is seen beside the bars and through them. */
function hairline(x: number, from: number): Mark[] {
  const steps: Step[] = [
    ['M', x, from],
    ['L', x, ROW],
  ];
  return [
    { is: 'path', steps, class: 'median-edge' },
    { is: 'path', steps, class: 'median' },
  ];
}
