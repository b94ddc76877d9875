import type { Part } from '../../analysis/holdings.ts';
import type { Surroundings } from '../../analysis/surroundings.ts';
import type { AnyNode } from '../../model/playbook.ts';
import { PART_WORDS } from './parts.ts';
import { ordered } from '../order/ordered.ts';
import type { Drawing, Mark, Step } from '../parts/drawing.ts';
import { FRAMES, rounded, type Frame } from '../parts/frame.ts';
import { placeLabels, type Label } from '../parts/labels.ts';
import { widthOf } from '../parts/text-width.ts';

/** How wide the words in the middle and those of what is near may be, and how far the columns are apart, in em. A phone has no room for the one in the middle. */
const SHAPES = {
  wide: { hub: 7.3, near: 15.5, apart: 4, beyond: 6.4 },
  narrow: { hub: undefined, near: 8.2, apart: 0, beyond: 2.4 },
} as const;
/** How far words keep from lines, in em. */
const GAP = 0.5;
/** So much places that are rounded may be too near. */
const HAIR = 0.05;
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
  const nearWords = (part: Part, node: AnyNode) => `${PART_WORDS[part].letter}  ${node.label}`;
  const shape = shapeOf(
    label,
    near.map(({ node, part }) => nearWords(part, node)),
    frame,
  );
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
      : [{ text: label, bold: true, places: [spot(shape.hub, -GAP, hub, 'end', shape.rooms[0])] }]),
    ...near.map(({ node, part }) => ({
      text: nearWords(part, node),
      places: [spot(shape.near[0], GAP, left.get(node.ref) ?? 0, 'start', shape.rooms[1])],
    })),
    ...far.map(({ node }) => ({
      text: node.label,
      places: [spot(shape.far, GAP, right.get(node.ref) ?? 0, 'start', shape.rooms[2])],
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

/** Where the columns stand, in per cent, and how wide their words may be, in em: what words that are near need not, the others have. */
function shapeOf(label: string, nearWords: readonly string[], frame: Exclude<Frame, 'cell'>) {
  const { hub: least, near: most, apart, beyond } = SHAPES[frame];
  const nearRoom = Math.min(most, Math.max(0, ...nearWords.map((text) => widthOf(text) + HAIR)));
  const hubRoom =
    least === undefined ? 0 : Math.min(widthOf(label, true) + HAIR, least + (most - nearRoom) / 2);
  const hub = hubRoom === 0 ? 0 : hubRoom + GAP;
  const near = hub + apart;
  const end = near + nearRoom + 2 * GAP;
  const far = end + beyond;
  const along = (em: number) => rounded((em / FRAMES[frame]) * 100);
  return {
    hub: least === undefined ? undefined : along(hub),
    near: [along(near), along(end)],
    far: along(far),
    rooms: [hubRoom, nearRoom, FRAMES[frame] - far - 2 * GAP],
  } as const;
}

const spot = (x: number, dx: number, y: number, anchor: Label['anchor'], room: number) => ({
  x,
  dx,
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
