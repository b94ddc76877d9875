import { line } from 'd3-shape';
import { courseOf, type Reading } from '../../analysis/readings.ts';
import { daysBetween, formatDate } from '../../time/date.ts';
import type { Frame } from '../parts/frame.ts';
import { rounded } from '../parts/frame.ts';
import { placeLabels, type Anchor, type Label, type Place, type Wanted } from '../parts/labels.ts';
import { percentOf } from '../parts/scale.ts';

/** A point of the picture: per cent of its width, em from its top. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture of a measure over time: days to the right, values upwards. */
export interface ReadingsLayout {
  readonly height: number;
  /** The course, in a box of 100 by the height. */
  readonly path: string;
  readonly points: readonly Point[];
  /** The value at first and at last, the lowest and the highest. */
  readonly values: readonly Label[];
  /** The target with its words, where there is one. */
  readonly target: { readonly y: number; readonly label: Label | undefined } | undefined;
  /** The first day and the last. */
  readonly days: readonly Label[];
}

/** How high the course is, and how much room stays above its highest point and below its lowest for a number. */
const COURSE = 14;
const ROOM = 2.6;
const DAYS = COURSE + 1.2;
/** How far a number stands above its point, and its base line below it. */
const ABOVE = -0.9;
const BELOW = 1.75;
/** So near the edge a number begins or ends at its point. */
const EDGE = 12;

/** Lays out readings in order of time; undefined for fewer than two days. `said` is how a value is written. */
export function readingsLayout(
  readings: readonly Reading[],
  target: number | undefined,
  said: (value: number) => string,
  frame: Frame,
): ReadingsLayout | undefined {
  const [first] = readings;
  const last = readings.at(-1);
  const course = courseOf(readings);
  if (!first || !last || !course || first.on === last.on) return undefined;
  const values = [...readings.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = percentOf([0, daysBetween(first.on, last.on)]);
  const upwards = percentOf([low, high], [COURSE - ROOM, ROOM]);
  const y = (value: number) => rounded(low === high ? COURSE / 2 : upwards(value));
  const points = readings.map(({ on, value }) => ({
    x: rounded(x(daysBetween(first.on, on))),
    y: y(value),
  }));
  const draw = line<Point>(
    (point) => point.x,
    (point) => point.y,
  );
  const numbers = numbersOf(readings, points, [course.lowest, course.highest], said);
  const asked = target === undefined ? [] : [askedFor(y(target), said(target))];
  const [placed, days] = [
    placeLabels(frame, [...numbers, ...asked]),
    placeLabels(frame, [
      { text: formatDate(first.on), places: [{ x: 0, y: DAYS, anchor: 'start' }] },
      { text: formatDate(last.on), places: [{ x: 100, y: DAYS, anchor: 'end' }] },
    ]),
  ];
  return {
    height: DAYS + 0.5,
    path: draw(points) ?? '',
    points,
    values: placed.slice(0, numbers.length).filter((label) => label !== undefined),
    target: target === undefined ? undefined : { y: y(target), label: placed.at(-1) },
    days: days.filter((label) => label !== undefined),
  };
}

/** The numbers at the ends and at the turns, each first on the side of its point on which no line runs. */
function numbersOf(
  readings: readonly Reading[],
  points: readonly Point[],
  turns: readonly Reading[],
  said: (value: number) => string,
): Wanted[] {
  const wanted = new Set([0, readings.length - 1, ...turns.map((one) => readings.indexOf(one))]);
  return [...wanted].flatMap((index): Wanted[] => {
    const [reading, point] = [readings[index], points[index]];
    if (!reading || !point) return [];
    const around = [points[index - 1], points[index + 1]].filter((one) => one !== undefined);
    const isTop = around.every(({ y }) => y >= point.y);
    const anchor: Anchor = point.x < EDGE ? 'start' : point.x > 100 - EDGE ? 'end' : 'middle';
    const sides = isTop ? [ABOVE, BELOW] : [BELOW, ABOVE];
    const places = sides.map((side): Place => ({ x: point.x, y: point.y + side, anchor }));
    return [{ text: said(reading.value), places, bold: true }];
  });
}

/** What is asked for, along its line where it has room. */
function askedFor(y: number, value: string): Wanted {
  const places = (
    [
      [0, 'start'],
      [100, 'end'],
      [50, 'middle'],
    ] as const
  ).map(([x, anchor]): Place => ({ x, y: y - 0.6, anchor }));
  return { text: `${value} asked for`, brief: value, places };
}
