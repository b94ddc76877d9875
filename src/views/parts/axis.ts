import type { Tick } from './date-axis.ts';
import type { Frame } from './frame.ts';
import { placeLabels, type Box, type Label } from './labels.ts';

/** An axis: a line at each tick, and the words of those that have room. */
export interface Axis {
  readonly lines: readonly number[];
  readonly labels: readonly Label[];
}

/** Lays out an axis with its words on the base line `y`; where not all have room, the ends have it first. */
export function axis(frame: Frame, ticks: readonly Tick[], y: number, taken: readonly Box[] = []): Axis {
  const order = [...new Set([ticks.at(0), ticks.at(-1), ...ticks])].filter((tick) => tick !== undefined);
  const wanted = order.map(({ at, text }) => ({
    text,
    places: [
      { x: at, y, anchor: 'start' as const },
      { x: at, y, anchor: 'end' as const },
    ],
  }));
  // A shortened date says nothing.
  const labels = placeLabels(frame, wanted, taken).filter((label) => label?.whole === undefined);
  return {
    lines: ticks.map(({ at }) => at),
    labels: labels.filter((label) => label !== undefined).sort((a, b) => a.x - b.x),
  };
}
