import { isNobody, type Group } from '../../analysis/ownership-transfers.ts';
import type { Drawing, Mark, Step } from '../parts/drawing.ts';
import { placeLabels, type Anchor, type Label, type Wanted } from '../parts/labels.ts';
import type { Flow, Ribbon } from './flow.ts';

type Side = 'left' | 'right';

/** Where the groups of each side stand, in per cent, and their names: beside them, or above them where there is no room. */
const SHAPES = {
  wide: {
    left: { from: 26, to: 27.2, name: 25.2, anchor: 'end' },
    right: { from: 72.8, to: 74, name: 74.8, anchor: 'start' },
    above: 0,
    least: 1.35,
    gap: 0.6,
  },
  narrow: {
    left: { from: 0, to: 2.5, name: 0, anchor: 'start' },
    right: { from: 97.5, to: 100, name: 100, anchor: 'end' },
    above: 1.5,
    least: 0.6,
    gap: 0.7,
  },
} as const satisfies Record<
  string,
  Record<Side, { from: number; to: number; name: number; anchor: Anchor }> & {
    above: number;
    least: number;
    gap: number;
  }
>;
const HEADS = 1;
const TOP = 2.2;
/** How high all ribbons are together, at most, and how thick one area is, in em. */
const RIBBONS = 24;
const THICKEST = 1.5;

/** The room of a group: its bar, and from where on its ribbons begin. */
interface Slot {
  readonly group: Group;
  readonly top: number;
  readonly height: number;
  readonly nameAt: number;
  readonly end: number;
  next: number;
}

/** A ribbon as it is drawn, and its number. */
interface Drawn {
  readonly from: string;
  readonly class: string;
  readonly steps: readonly Step[];
  readonly number: Wanted;
}

/** Draws what went from whom to whom: ribbons as thick as they have areas. */
export function alluvial({ left, right, ribbons }: Flow, frame: 'wide' | 'narrow'): Drawing {
  const shape = SHAPES[frame];
  const total = ribbons.reduce((sum, { count }) => sum + count, 0);
  const unit = Math.min(THICKEST, RIBBONS / total);
  const [before, now] = [slotsOf('left', left), slotsOf('right', right)];
  const flows = ribbons.flatMap((ribbon) => flowBetween(ribbon) ?? []);
  const names = placeLabels(frame, [
    { text: 'Before', bold: true, places: [placeAt('left', HEADS)] },
    { text: 'Now', bold: true, places: [placeAt('right', HEADS)] },
    ...before.map((slot) => nameOf('left', slot)),
    ...now.map((slot) => nameOf('right', slot)),
    ...flows.map(({ number }) => number),
  ]);
  return {
    height: Math.max(...[...before, ...now].map(({ end }) => end)) + 0.4,
    marks: [
      ...bundled(flows),
      ...before.map((slot) => barOf('left', slot)),
      ...now.map((slot) => barOf('right', slot)),
      ...names.filter((one): one is Label => one !== undefined).map((label): Mark => ({ is: 'text', label })),
    ],
  };

  function slotsOf(side: Side, groups: readonly Group[]): Slot[] {
    const key = side === 'left' ? 'from' : 'to';
    let y = TOP;
    return groups.map((group): Slot => {
      const height = ribbons.reduce((sum, one) => sum + (one[key] === group.id ? one.count * unit : 0), 0);
      const room = Math.max(height, shape.least);
      const top = y + shape.above + (room - height) / 2;
      const nameAt = shape.above > 0 ? y + 1.05 : y + room / 2 + 0.35;
      const end = y + shape.above + room;
      y = end + shape.gap;
      return { group, top, height, nameAt, end, next: top };
    });
  }

  function flowBetween({ from, to, count }: Ribbon): Drawn | undefined {
    const [one, other] = [slotAt(before, from), slotAt(now, to)];
    if (!one || !other) return undefined;
    const thick = count * unit;
    const [y, z] = [one.next, other.next];
    one.next += thick;
    other.next += thick;
    const [a, b] = [shape.left.to, shape.right.from];
    const middle = (a + b) / 2;
    const isOpen = [from, to].some((id) => isNobody({ id }));
    return {
      from,
      class: isOpen ? 'ribbon open' : 'ribbon',
      steps: [
        ['M', a, y],
        ['C', middle, y, middle, z, b, z],
        ['L', b, z + thick],
        ['C', middle, z + thick, middle, y + thick, a, y + thick],
        ['Z'],
      ],
      number: {
        text: String(count),
        places: thick < 1 ? [] : [{ x: a, dx: 0.5, y: y + thick / 2 + 0.35, anchor: 'start' }],
      },
    };
  }

  function barOf(side: Side, { group, top, height }: Slot): Mark {
    const { from, to } = shape[side];
    return { is: 'bar', from, to, y: top, height, class: isNobody(group) ? 'open' : 'held' };
  }

  function placeAt(side: Side, y: number) {
    const { name: x, anchor } = shape[side];
    return { x, y, anchor, room: frame === 'narrow' ? 12 : undefined };
  }

  function nameOf(side: Side, { group, nameAt }: Slot): Wanted {
    return { text: group.label, places: [placeAt(side, nameAt)] };
  }
}

const slotAt = (slots: readonly Slot[], id: string): Slot | undefined =>
  slots.find(({ group }) => group.id === id);

/** Ribbons from one group never cross each other: those that look alike are one element. */
function bundled(flows: readonly Drawn[]): Mark[] {
  const bundles = new Map<string, { is: 'path'; class: string; steps: Step[] }>();
  for (const { from, class: name, steps } of flows) {
    const one = bundles.get(`${from} ${name}`) ?? { is: 'path', class: name, steps: [] };
    one.steps.push(...steps);
    bundles.set(`${from} ${name}`, one);
  }
  return [...bundles.values()];
}
