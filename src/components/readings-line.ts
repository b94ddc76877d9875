import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { courseOf, type Reading } from '../analysis/readings.ts';
import { daysBetween } from '../time/date.ts';

/** A point of the picture: per cent of its width, pixels of its height. */
interface Point {
  readonly x: number;
  readonly y: number;
}
/** Where a number stands: at the begin of its place, in its middle, or at its end. */
type Anchor = 'start' | 'middle' | 'end';
/** A value written into the picture. */
interface Label extends Point {
  readonly value: number;
  readonly anchor: Anchor;
}

/** The picture of a measure over time: as wide as its column and `HEIGHT` pixels high, so that its text never shrinks. */
export interface ReadingsLine {
  /** The course, in a box of 100 by `HEIGHT`. */
  readonly path: string;
  readonly points: readonly Point[];
  /** The value at first and at last, the lowest and the highest. */
  readonly labels: readonly Label[];
  /** The target, where there is one. */
  readonly target: Label | undefined;
}

export const HEIGHT = 190;
const WIDTH = 100;
/** Room for a number above the highest point and below the lowest. */
const ROOM = 34;
const ABOVE = -12;
const BELOW = 23;
/** So near the edge a number begins or ends at its point. */
const EDGE = 12;

/** Lays out readings in order of time: days to the right, values upwards; undefined for fewer than two days. */
export function readingsLine(readings: readonly Reading[], target?: number): ReadingsLine | undefined {
  const [first] = readings;
  const last = readings.at(-1);
  const course = courseOf(readings);
  if (!first || !last || !course || first.on === last.on) return undefined;
  const values = [...readings.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear([0, daysBetween(first.on, last.on)], [0, WIDTH]);
  const y = low === high ? () => HEIGHT / 2 : scaleLinear([low, high], [HEIGHT - ROOM, ROOM]);
  const points = readings.map(({ on, value }) => ({
    x: Math.round(x(daysBetween(first.on, on)) * 100) / 100,
    y: Math.round(y(value)),
  }));
  const draw = line<Point>(
    (point) => point.x,
    (point) => point.y,
  );
  const labels = labelled(readings, points, [course.lowest, course.highest]);
  return {
    path: draw(points) ?? '',
    points,
    labels,
    target:
      target === undefined
        ? undefined
        : { value: target, y: Math.round(y(target)), ...besideLine(Math.round(y(target)), labels) },
  };
}

/** The numbers at the ends and at the turns, each on the side of its point on which no line runs. */
function labelled(
  readings: readonly Reading[],
  points: readonly Point[],
  turns: readonly Reading[],
): Label[] {
  const wanted = new Set([0, readings.length - 1, ...turns.map((one) => readings.indexOf(one))]);
  const labels = [...wanted].flatMap((index): Label[] => {
    const [reading, point] = [readings[index], points[index]];
    if (!reading || !point) return [];
    const around = [points[index - 1], points[index + 1]].filter((one) => one !== undefined);
    const isTop = around.every(({ y }) => y >= point.y);
    const anchor = point.x < EDGE ? 'start' : point.x > WIDTH - EDGE ? 'end' : 'middle';
    return [{ x: point.x, y: point.y + (isTop ? ABOVE : BELOW), value: reading.value, anchor }];
  });
  const near = (one: Label, other: Label) =>
    Math.abs(one.x - other.x) < EDGE && Math.abs(one.y - other.y) < 16;
  return labels.filter((one, index) => !labels.slice(0, index).some((other) => near(one, other)));
}

/** Where along the line of the target its number has room. */
function besideLine(y: number, labels: readonly Label[]): { x: number; anchor: Anchor } {
  const places = [
    { x: 0, anchor: 'start' },
    { x: WIDTH, anchor: 'end' },
    { x: WIDTH / 2, anchor: 'middle' },
  ] as const;
  const isFree = ({ x }: { x: number }) =>
    !labels.some((label) => Math.abs(label.x - x) < 2 * EDGE && Math.abs(label.y - (y - 8)) < 18);
  return places.find(isFree) ?? places[0];
}
