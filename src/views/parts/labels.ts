import { FRAMES, type Frame } from './frame.ts';
import { shortened, widthOf } from './text-width.ts';

/** Which part of a text stands at its place: its begin, its middle or its end. */
export type Anchor = 'start' | 'middle' | 'end';

/** Where a text may stand. */
export interface Place {
  /** Along the figure, in per cent. */
  readonly x: number;
  /** From there on, in em: how far a text keeps from its mark. */
  readonly dx?: number | undefined;
  /** Its base line, in em from the top. */
  readonly y: number;
  readonly anchor: Anchor;
  /** How wide it may be at most, in em; as wide as there is room where nothing is said. */
  readonly room?: number | undefined;
}

/** A text that wants to stand in a figure, and where, the best place first. */
export interface Wanted {
  readonly text: string;
  /** What is shown where the whole text has no room, before it is cut. */
  readonly brief?: string | undefined;
  readonly places: readonly Place[];
  readonly bold?: boolean | undefined;
}

/** A text in its place. */
export interface Label extends Place {
  readonly text: string;
  /** The whole text, where the one that is shown is shortened. */
  readonly whole?: string | undefined;
  readonly bold?: boolean | undefined;
}

/** Room that is taken in a figure of the least width, in em. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a text reaches above and below its base line, and how far two keep apart, in em. */
const ASCENT = 0.95;
const DESCENT = 0.3;
const APART = 0.45;

/**
 * Places texts so that none covers another or what is taken, the first ones first; each in the first of its places in
 * which the whole of it has room, else in brief, else cut in the first in which a part of it has, else not at all.
 * What is apart at the least width of a frame stays apart at every greater one, since places are in per cent.
 */
export function placeLabels(
  frame: Frame,
  wanted: readonly Wanted[],
  taken: readonly Box[] = [],
): (Label | undefined)[] {
  const boxes = [...taken];
  const placed: Label[] = [];
  return wanted.map((all) => {
    // What shows nothing needs no place.
    if (widthOf(all.text.trim()) === 0) return undefined;
    const one = {
      ...all,
      places: all.places.filter((place) => placed.every((other) => staysBeside(place, other, frame))),
    };
    const label = inFull(one, boxes, frame) ?? inBrief(one, boxes, frame) ?? inPart(one, boxes, frame);
    if (label) {
      boxes.push(boxOf(label, frame));
      placed.push(label);
    }
    return label;
  });
}

/** Whether a place that is right of a label stays right of it in a wider figure, where how far texts keep from their marks weighs less. */
function staysBeside(place: Place, other: Place, frame: Frame): boolean {
  const isApart = place.y - ASCENT >= other.y + DESCENT || other.y - ASCENT >= place.y + DESCENT;
  const way = Math.sign(placeIn(place, frame) - placeIn(other, frame));
  return isApart || way * (place.x - other.x) >= 0;
}

/** The room that a text takes at the least width of a frame. */
export function boxOf(label: Label, frame: Frame): Box {
  const width = widthOf(label.text, label.bold);
  const at = placeIn(label, frame);
  const left = at - { start: 0, middle: width / 2, end: width }[label.anchor];
  return { left, right: left + width, top: label.y - ASCENT, bottom: label.y + DESCENT };
}

/** Whether two marks or texts cover each other. */
export function cover(one: Box, other: Box): boolean {
  const across = one.left < other.right && other.left < one.right;
  // A line has no width of its own, and covers what it runs through.
  return across && one.top < other.bottom && other.top < one.bottom;
}

/** The room that a mark takes from one place along a figure to another, at the least width of a frame. */
export function boxBetween(
  frame: Frame,
  [from, to]: readonly [number, number],
  top: number,
  bottom: number,
): Box {
  const wide = FRAMES[frame] / 100;
  return { left: from * wide, right: to * wide, top, bottom };
}

function inFull({ text, places, bold }: Wanted, taken: readonly Box[], frame: Frame): Label | undefined {
  const width = widthOf(text, bold);
  const place = places.find((one) => width <= roomAt(one, taken, frame));
  return place && { ...place, text, bold };
}

function inBrief(one: Wanted, taken: readonly Box[], frame: Frame): Label | undefined {
  const label = one.brief === undefined ? undefined : inFull({ ...one, text: one.brief }, taken, frame);
  return label && { ...label, whole: one.text };
}

function inPart(
  { text, brief = text, places, bold }: Wanted,
  taken: readonly Box[],
  frame: Frame,
): Label | undefined {
  for (const place of places) {
    const part = shortened(brief, roomAt(place, taken, frame), bold);
    if (part !== undefined) return { ...place, text: part, whole: text, bold };
  }
  return undefined;
}

const placeIn = ({ x, dx = 0 }: Place, frame: Frame): number => (x / 100) * FRAMES[frame] + dx;

/** How wide a text may be in a place, between what is taken to its left and to its right. */
function roomAt(place: Place, taken: readonly Box[], frame: Frame): number {
  const at = placeIn(place, frame);
  const beside = taken.filter(({ top, bottom }) => top < place.y + DESCENT && bottom > place.y - ASCENT);
  if (beside.some(({ left, right }) => left < at && at < right)) return 0;
  const before = beside.filter(({ right }) => right <= at).map(({ right }) => right + APART);
  const after = beside.filter(({ left }) => left >= at).map(({ left }) => left - APART);
  const left = at - Math.max(0, ...before);
  const right = Math.min(FRAMES[frame], ...after) - at;
  // A text that begins here has room to its right only while nothing stands too near on its left, and the other way round.
  const room = {
    start: left < 0 ? 0 : right,
    middle: 2 * Math.min(left, right),
    end: right < 0 ? 0 : left,
  }[place.anchor];
  return Math.min(room, place.room ?? Infinity);
}
