import type { ClassLatency, Taken } from '../../analysis/decision-latency.ts';
import { axis, type Axis } from '../parts/axis.ts';
import type { Tick } from '../parts/date-axis.ts';
import { rounded, type Frame } from '../parts/frame.ts';
import { placeLabels, type Label } from '../parts/labels.ts';
import { percentOfRatio } from '../parts/scale.ts';
import { nameOf } from './describe.ts';

/** One class as it is drawn; along the figure in per cent, across it in em. */
export interface LatencyLane {
  readonly label: Label | undefined;
  /** The line on which it stands. */
  readonly y: number;
  readonly promised: number | undefined;
}

/** The picture of how long decisions took: a lane for each class, a stroke for each decision. */
export interface LatencyLayout {
  readonly height: number;
  readonly lanes: readonly LatencyLane[];
  /** The dots at half and at 85 of 100, and the strokes of all decisions, in time or without a promise, and late; as paths in a box of 100 by the height. */
  readonly paths: Readonly<Record<'median' | 'most' | 'kept' | 'late', string>>;
  readonly axis: Axis;
}

/** Business days that people have a feeling for. */
const LEAST = 0.25;
const KNOWN = [LEAST, 0.5, 1, 2, 5, 10, 20, 50, 100, 250, 500, 1000];
const WORDS: Readonly<Record<number, string>> = { 0.25: '¼ day', 0.5: '½ day', 1: '1 day' };
const FIRST = 1.1;
/** From the words of a lane to its line, and to the next words. */
const LINE = 1.15;
const LANE = 3.6;
/** Half the height of a stroke. */
const STROKE = 0.55;
/** How far the promise reaches above and below its line. */
export const REACH = 0.95;
const RANGE = [1.5, 98.5] as const;

/** Lays out the classes of which something was decided, one below the other, on one axis on which hours and months both have room. */
export function latencyLayout(classes: readonly ClassLatency[], frame: Frame): LatencyLayout {
  const drawn = classes
    .filter(({ taken }) => taken.length > 0)
    .map((latency, index) => ({ latency, top: FIRST + index * LANE, y: FIRST + index * LANE + LINE }));
  const { at, ticks } = daysAxis(
    drawn.flatMap(({ latency: { taken, promised } }) => [
      ...taken.map(({ took }) => took.inDays),
      ...(promised ? [promised.inDays] : []),
    ]),
  );
  const labels = placeLabels(
    frame,
    drawn.map(({ latency, top }) => ({
      text: nameOf(latency),
      bold: true,
      places: [{ x: 0, y: top, anchor: 'start' }],
    })),
  );
  const floor = (drawn.at(-1)?.y ?? 0) + REACH + 1.7;
  const dots = (which: 'median' | 'most') =>
    drawn.map(({ latency: { figures }, y }) =>
      figures.is === 'known' ? `M${rounded(at(figures[which].inDays))} ${rounded(y)}h0` : '',
    );
  const strokes = (isLate: boolean) =>
    drawn.flatMap(({ latency: { taken }, y }) =>
      taken.filter(({ inTime }) => (inTime === false) === isLate).map((one) => stroke(one, y, at)),
    );
  return {
    height: floor + 0.5,
    lanes: drawn.map(({ latency: { promised }, y }, index) => ({
      label: labels[index],
      y,
      promised: promised && at(promised.inDays),
    })),
    paths: {
      median: dots('median').join(''),
      most: dots('most').join(''),
      kept: strokes(false).join(''),
      late: strokes(true).join(''),
    },
    axis: axis(frame, ticks, floor),
  };
}

const stroke = ({ took }: Taken, y: number, at: (days: number) => number): string =>
  `M${rounded(at(took.inDays))} ${rounded(y - STROKE)}v${2 * STROKE}`;

/** An axis of business days with equal room for equal ratios; what took less than its begin stands there, and the begin says so. */
function daysAxis(days: readonly number[]): { at: (days: number) => number; ticks: Tick[] } {
  const [least, most] = [Math.min(1, ...days), Math.max(2, ...days)];
  const low = KNOWN.findLast((one) => one <= least) ?? LEAST;
  const high = KNOWN.find((one) => one >= most) ?? most;
  const at = percentOfRatio([low, high], RANGE);
  const words = (one: number) => WORDS[one] ?? `${one} days`;
  return {
    at: (value) => at(Math.max(low, value)),
    ticks: KNOWN.filter((one) => one >= low && one <= high).map((one) => ({
      at: at(one),
      text: one > least && one === low ? `${words(one)} or less` : words(one),
    })),
  };
}
