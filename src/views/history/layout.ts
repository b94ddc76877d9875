import { curveStepAfter, line } from 'd3-shape';
import { daysBetween, formatDate, type IsoDate } from '../../time/date.ts';
import { FRAMES, rounded, type Frame } from '../parts/frame.ts';
import { boxBetween, placeLabels, type Box, type Place, type Wanted } from '../parts/labels.ts';
import { percentOf } from '../parts/scale.ts';
import type { ReadingsLayout } from '../readings/layout.ts';

/** What was promised from a day on: in words, and how long it takes at the longest, in minutes. */
export interface PromiseStep {
  readonly on: IsoDate;
  readonly words: string;
  readonly longest: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How high the course is, and how much room stays above and below it for words. */
const COURSE = 11;
const ROOM = 2.6;
const DAYS = COURSE + 1.2;
/** How far a line reaches to each side, and a point; how far words keep from a line that runs upright. */
const LINE = 0.1;
const DOT = 0.35;
const BESIDE = 0.9;
/** From here on words stand to the left of their step. */
const LATE = 60;

/**
 * Lays out what was promised over time as steps: days to the right, longer times upwards; each step at the day on which it came.
 * Undefined where nothing ever changed, or all of it on one day.
 */
export function promiseLayout(
  steps: readonly PromiseStep[],
  day: IsoDate,
  frame: Frame,
): ReadingsLayout | undefined {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || first === last) return undefined;
  const until = last.on > day ? last.on : day;
  const lengths = steps.map(({ longest }) => longest);
  const [low, high] = [Math.min(...lengths), Math.max(...lengths)];
  if (low === high || first.on >= until) return undefined;
  const x = percentOf([0, daysBetween(first.on, until)]);
  const upwards = percentOf([low, high], [COURSE - ROOM, ROOM]);
  const points = steps.map(({ on, longest }): Point => ({
    x: rounded(x(daysBetween(first.on, on))),
    y: rounded(upwards(longest)),
  }));
  const course = [...points, { x: 100, y: points.at(-1)?.y ?? 0 }];
  const draw = line<Point>(
    (point) => point.x,
    (point) => point.y,
  ).curve(curveStepAfter);
  const wanted = steps.map(({ words }, index): Wanted => ({
    text: words,
    places: placesOf(points[index] ?? { x: 0, y: 0 }),
    bold: true,
  }));
  // What is promised now and what was promised at first have the first choice of places.
  const inOrder = [...wanted.slice(-1), ...wanted.slice(0, -1)];
  const days = [first.on, until, ...steps.slice(1, -1).map(({ on }) => on)].map((on): Wanted => {
    const at = x(daysBetween(first.on, on));
    const anchor = on === first.on ? 'start' : on === until ? 'end' : 'middle';
    return { text: formatDate(on), places: [{ x: rounded(at), y: DAYS, anchor }] };
  });
  return {
    height: DAYS + 0.5,
    path: draw(course) ?? '',
    points,
    values: whole(placeLabels(frame, inOrder, drawn(course, frame))),
    target: undefined,
    days: whole(placeLabels(frame, days)),
  };
}

/** Labels that are said in full: the table has them all. */
const whole = (labels: ReturnType<typeof placeLabels>) =>
  labels.filter((label) => label !== undefined).filter((label) => label.whole === undefined);

/** Where the words of a step may stand: over its line or under it, or on the other side of its point, where the line of the step before leaves room. */
function placesOf({ x, y }: Point): Place[] {
  const [over, under, level] = [y - 0.8, y + 1.5, y + 0.35];
  const dx = x === 0 ? 0 : BESIDE;
  const after: Place[] = [over, under].map((at) => ({ x, dx, y: at, anchor: 'start' }));
  const before: Place[] = [level, over, under].map((at) => ({ x, dx: -BESIDE, y: at, anchor: 'end' }));
  return x > LATE ? [...before, ...after] : [...after, ...before];
}

/** The room that the course takes: its lines, and its points. */
function drawn(course: readonly Point[], frame: Frame): Box[] {
  return course.flatMap(({ x, y }, index): Box[] => {
    const next = course[index + 1];
    if (!next) return [];
    const at = (x / 100) * FRAMES[frame];
    const upright = [Math.min(y, next.y), Math.max(y, next.y)] as const;
    return [
      { left: at - DOT, right: at + DOT, top: y - DOT, bottom: y + DOT },
      boxBetween(frame, [x, next.x], y - LINE, y + LINE),
      boxBetween(frame, [next.x, next.x], ...upright),
    ];
  });
}
