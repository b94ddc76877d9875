import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Reading } from '../analysis/readings.ts';
import { daysBetween } from '../time/date.ts';

/** The picture of a measure over time, in a box of `WIDTH` by `HEIGHT`. */
export interface ReadingsLine {
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where the target stands, where there is one. */
  readonly target: number | undefined;
}

export const WIDTH = 640;
export const HEIGHT = 140;
const MARGIN = 8;

/** Lays out readings in order of time: days to the right, values upwards; undefined for fewer than two days. */
export function readingsLine(readings: readonly Reading[], target?: number): ReadingsLine | undefined {
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last || first.on === last.on) return undefined;
  const values = [...readings.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear([0, daysBetween(first.on, last.on)], [MARGIN, WIDTH - MARGIN]);
  const y = low === high ? () => HEIGHT / 2 : scaleLinear([low, high], [HEIGHT - MARGIN, MARGIN]);
  const at = (value: number) => Math.round(y(value));
  const points = readings.map(({ on, value }) => ({
    x: Math.round(x(daysBetween(first.on, on))),
    y: at(value),
  }));
  const draw = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  );
  return { path: draw(points) ?? '', points, target: target === undefined ? undefined : at(target) };
}
