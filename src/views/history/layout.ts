import { curveStepAfter, line } from 'd3-shape';
import { daysBetween, formatDate, type IsoDate } from '../../time/date.ts';
import type { Frame } from '../parts/frame.ts';
import { rounded } from '../parts/frame.ts';
import { placeLabels, type Wanted } from '../parts/labels.ts';
import { percentOf } from '../parts/scale.ts';
import type { ReadingsLayout } from '../readings/layout.ts';

/** What was promised from a day on: in words, and how long it takes at the longest, in minutes. */
export interface PromiseStep {
  readonly on: IsoDate;
  readonly words: string;
  readonly longest: number;
}

/** How high the course is, and how much room stays above and below it for words. */
const COURSE = 9;
const ROOM = 2.6;
const DAYS = COURSE + 1.2;

/**
 * Lays out what was promised over time as steps: days to the right, longer times upwards; each step at the day on which it came.
 * Undefined where nothing ever changed, or all of it on one day.
 */
export function promiseLayout(
  steps: readonly PromiseStep[],
  until: IsoDate,
  frame: Frame,
): ReadingsLayout | undefined {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || first === last || first.on >= until) return undefined;
  const lengths = steps.map(({ longest }) => longest);
  const [low, high] = [Math.min(...lengths), Math.max(...lengths)];
  if (low === high) return undefined;
  const x = percentOf([0, daysBetween(first.on, until)]);
  const upwards = percentOf([low, high], [COURSE - ROOM, ROOM]);
  const points = steps.map(({ on, longest }) => ({
    x: rounded(x(daysBetween(first.on, on))),
    y: rounded(upwards(longest)),
  }));
  const end = { x: 100, y: points.at(-1)?.y ?? 0 };
  const draw = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveStepAfter);
  const wanted = points.map(({ x: at, y }, index): Wanted => {
    const isLast = at > 70;
    const anchor = isLast ? 'end' : 'start';
    return {
      text: steps[index]?.words ?? '',
      places: (isLast ? [1.6, -0.7] : [-0.7, 1.6]).map((side) => ({ x: at, y: y + side, anchor })),
      bold: true,
    };
  });
  const days: Wanted[] = [
    { text: formatDate(first.on), places: [{ x: 0, y: DAYS, anchor: 'start' }] },
    { text: formatDate(until), places: [{ x: 100, y: DAYS, anchor: 'end' }] },
  ];
  return {
    height: DAYS + 0.5,
    path: draw([...points, end]) ?? '',
    points,
    values: placeLabels(frame, wanted).filter((label) => label !== undefined),
    target: undefined,
    days: placeLabels(frame, days).filter((label) => label !== undefined),
  };
}
