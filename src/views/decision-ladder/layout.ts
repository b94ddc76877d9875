import { axis, type Axis } from '../parts/axis.ts';
import { elapsedAxis } from '../parts/elapsed-axis.ts';
import type { Ladder, Rung } from './rungs.ts';

/** The picture of a ladder, drawn into its table: one axis above, and a line to a dot in each row. */
export interface LadderLayout {
  /** The axis in a cell as narrow as it becomes, and with the room of a wide page. */
  readonly tight: Axis;
  readonly roomy: Axis;
  /** Where the dot of a rung stands, in per cent; undefined for no promise. */
  at(rung: Rung): number | undefined;
}

/** Room for half a dot at both ends. */
const RANGE = [2, 98] as const;
const BASE = 1;

/** Lays out the ladders on one axis on which minutes and weeks both have room. */
export function ladderLayout(ladders: readonly Ladder[]): LadderLayout {
  const { at, ticks } = elapsedAxis(
    ladders.flatMap(({ rungs }) => rungs.map(({ longest }) => longest)),
    RANGE,
  );
  return {
    tight: axis('cell', ticks, BASE),
    roomy: axis('narrow', ticks, BASE),
    at: ({ longest }) => (Number.isFinite(longest) ? at(longest) : undefined),
  };
}
