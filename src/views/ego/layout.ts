import type { Part } from '../../analysis/holdings.ts';
import type { Surroundings } from '../../analysis/surroundings.ts';
import type { AnyNode } from '../../model/playbook.ts';
import { PART_WORDS } from './parts.ts';
import { ordered } from '../order/ordered.ts';
import type { Drawing, Mark, Step } from '../parts/drawing.ts';
import { rounded, type Frame } from '../parts/frame.ts';
import { placeLabels, type Label } from '../parts/labels.ts';

/** Where the columns stand, in per cent, and how wide their words may be, in em. A phone has no room for the one in the middle. */
const SHAPES = {
  wide: { hub: 22, near: [33, 61], far: 73, rooms: [10, 13, 13] },
  narrow: { hub: undefined, near: [3, 45], far: 60, rooms: [0, 8.4, 8] },
} as const;
const ROW = 1.7;
const TOP = 1.2;
/** Where the middle of the letters lies above their base line, in em. */
const MIDDLE = 0.35;

/**
 * What stands around `label`: it, what it is tied to, and what those are tied to, from left to right in three columns;
 * within a part by whom they meet, so that few lines cross. Never more than 120 lines.
 */
export function egoLayout<Near extends AnyNode, Far extends AnyNode>(
  label: string,
  { near, far }: Surroundings<Near, Far>,
  frame: Exclude<Frame, 'cell'>,
): Drawing {
  const shape = SHAPES[frame];
  const parts = near.map(({ part }) => part);
  const order = ordered({
    rows: near.map(({ node, part }) => ({ id: node.ref, group: Object.keys(PART_WORDS).indexOf(part) })),
    columns: far.map(({ node }) => ({ id: node.ref })),
    edges: far.flatMap(({ node, ties }) => ties.map((tie) => [tie.ref, node.ref] as const)),
  });
  const rows = Math.max(near.length, far.length, 1);
  const placeOf = (ids: readonly string[]) => {
    const first = TOP + ((rows - ids.length) * ROW) / 2;
    return new Map(ids.map((id, index) => [id, rounded(first + index * ROW)]));
  };
  const [left, right] = [placeOf(order.rows), placeOf(order.columns)];
  const hub = rounded(TOP + ((rows - 1) * ROW) / 2);
  const labels = placeLabels(frame, [
    ...(shape.hub === undefined
      ? []
      : [{ text: label, bold: true, places: [spot(shape.hub - 1, hub, 'end', shape.rooms[0])] }]),
    ...near.map(({ node, part }) => ({
      text: `${PART_WORDS[part].letter}  ${node.label}`,
      places: [spot(shape.near[0] + 1, left.get(node.ref) ?? 0, 'start', shape.rooms[1])],
    })),
    ...far.map(({ node }) => ({
      text: node.label,
      places: [spot(shape.far + 1, right.get(node.ref) ?? 0, 'start', shape.rooms[2])],
    })),
  ]);
  const lines = (part: Part): Mark => ({
    is: 'path',
    class: `tie tie-${part}`,
    steps: near.flatMap(({ node, part: own }): Step[] => {
      const y = left.get(node.ref) ?? 0;
      return own !== part || shape.hub === undefined ? [] : curve(shape.hub, hub, shape.near[0], y);
    }),
  });
  return {
    height: rounded(TOP + rows * ROW),
    marks: [
      ...[...new Set(parts)].map(lines),
      {
        is: 'path',
        class: 'tie tie-far',
        steps: far.flatMap(({ node, ties }) =>
          ties.flatMap((tie) =>
            curve(shape.near[1], left.get(tie.ref) ?? 0, shape.far, right.get(node.ref) ?? 0),
          ),
        ),
      },
      ...labels.flatMap((one): Mark[] => (one ? [{ is: 'text', label: one }] : [])),
    ],
  };
}

const spot = (x: number, y: number, anchor: Label['anchor'], room: number) => ({
  x,
  y: rounded(y + MIDDLE),
  anchor,
  room,
});

function curve(x1: number, y1: number, x2: number, y2: number): Step[] {
  const half = rounded((x1 + x2) / 2);
  return [
    ['M', x1, y1],
    ['C', half, y1, half, y2, x2, y2],
  ];
}
