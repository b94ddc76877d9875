import type { Frame } from '../parts/frame.ts';
import {
  boxBetween,
  boxOf,
  cover,
  placeLabels,
  type Box,
  type Label,
  type Place,
  type Wanted,
} from '../parts/labels.ts';
import type { Leg } from './worst-case.ts';

/** A step as it is drawn; places along the figure in per cent, across it in em. */
export interface DrawnLeg {
  readonly leg: Leg;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: Label | undefined;
  /** A line from the step down to its words, where they do not stand right below it. */
  readonly leader: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
}

/** How high a bar is. */
export const BAR = 2;
const LINE = 1.5;
/** How far words keep from the edge of their bar, and their base line from its upper edge. */
const INSET = 0.6;
const BASE = 1.33;
/** On so many lines below a bar its words may stand. */
const LINES = [1, 2, 3, 4, 5, 6];

interface Row {
  readonly at: (minutes: number) => number;
  readonly y: number;
  /** Where the line of the promise runs across all rows. */
  readonly limit: number | undefined;
  readonly frame: Frame;
}

/** How long a step takes, in words. */
export const takesInWords = ({ words, unpublished, untold = 'says no time' }: Leg): string =>
  unpublished ? untold : words;

/** What a step is called in the picture. */
export const legInWords = (leg: Leg): string => `${leg.label}, ${takesInWords(leg)}`;

/** Draws steps that follow each other as one bar; words that have no room in their part of it stand below. */
export function drawRow(row: readonly Leg[], where: Row): { legs: DrawnLeg[]; bottom: number } {
  // A line to a step may not pass through the words of another: where words run to the right, the last step
  // takes its place first, where they run to the left the first one does.
  const ways = [placeRow(row.toReversed(), where).reverse(), placeRow(row, where)];
  const lost = (legs: readonly DrawnLeg[]) =>
    legs.reduce((sum, { label }) => sum + (label ? (label.whole === undefined ? 0 : 1) : 2), 0);
  const [legs = []] = ways.sort((one, other) => lost(one) - lost(other));
  return { legs, bottom: Math.max(where.y + BAR, ...legs.map(({ label }) => (label?.y ?? 0) + 0.3)) };
}

function placeRow(row: readonly Leg[], { at, y, limit, frame }: Row): DrawnLeg[] {
  const across = limit === undefined ? [] : [boxBetween(frame, [limit, limit], 0, Infinity)];
  const taken = [...across];
  return row.map((leg): DrawnLeg => {
    const [from, to] = [at(leg.begins), at(leg.ends)];
    const [text, brief] = [legInWords(leg), leg.label];
    const places = insidePlaces([from, to], y + BASE, limit, frame);
    const [inside] = placeLabels(frame, [{ text, places }], across);
    if (inside && inside.whole === undefined) return { leg, from, to, y, label: inside, leader: undefined };
    const below = belowBar({ text, brief }, [from, to], y + BAR, taken, frame);
    if (below) taken.push(boxOf(below.label, frame), ...below.lead);
    const [lead] = below?.lead ?? [];
    const leader = lead && below && { x: below.label.x, top: lead.top, bottom: lead.bottom };
    return { leg, from, to, y, label: below?.label, leader };
  });
}

/** Where words may stand within a bar: from its begin on, or from the promise on where that runs through it. */
function insidePlaces(
  [from, to]: readonly [number, number],
  y: number,
  limit: number | undefined,
  frame: Frame,
): Place[] {
  const starts = limit !== undefined && limit > from && limit < to ? [from, limit] : [from];
  return starts.map((x) => {
    const { left, right } = boxBetween(frame, [x, to], y, y);
    return { x, dx: INSET, y, anchor: 'start', room: right - left - 2 * INSET };
  });
}

/** The words below a bar, on the first line on which the whole of them has room, else shortened. */
function belowBar(
  words: Omit<Wanted, 'places'>,
  [from, to]: readonly [number, number],
  bottom: number,
  taken: readonly Box[],
  frame: Frame,
): { label: Label; lead: Box[] } | undefined {
  let part: { label: Label; lead: Box[] } | undefined;
  for (const line of LINES) {
    const y = bottom + line * LINE - 0.2;
    const places: Place[] = [
      { x: from, dx: INSET, y, anchor: 'start' },
      { x: to, dx: -INSET, y, anchor: 'end' },
    ];
    for (const place of places) {
      const lead = line === 1 ? [] : [boxBetween(frame, [place.x, place.x], bottom, y)];
      if (lead.some((one) => taken.some((other) => cover(one, other)))) continue;
      const [label] = placeLabels(frame, [{ ...words, places: [place] }], taken);
      if (label && label.whole === undefined) return { label, lead };
      if (label) part ??= { label, lead };
    }
  }
  return part;
}
