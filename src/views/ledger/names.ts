import type { Mark } from '../parts/drawing.ts';
import { FRAMES, type Frame } from '../parts/frame.ts';
import { placeLabels, type Label, type Wanted } from '../parts/labels.ts';
import { shortened } from '../parts/text-width.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

/** How far apart columns stand at least where their names have room over them, in em. */
export const NAME_WIDE = 1.25;
/** How far the names of rows keep from the columns, in em. */
const GAP = 0.9;
/** In how many rows of its own a department may have its name. */
const PLACES = 6;
/** How far a base line lies below the middle of its row, in em. */
const BASE = 0.35;

/** A line of the picture: an area, or the name of a department over its areas. */
export interface Line {
  readonly row?: MatrixRow;
  readonly department?: string;
}

/** A run of equal words: where it begins and how long it is. */
export interface Run {
  readonly word: string;
  readonly at: number;
  length: number;
}

/** Where each run of equal words begins and how long it is. */
export function runsOf(words: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const [at, word] of words.entries()) {
    const last = runs.at(-1);
    if (last?.word === word) last.length += 1;
    else runs.push({ word, at, length: 1 });
  }
  return runs;
}

/** The names of departments at the left, the largest first where not all have room, and those of areas beside their rows. */
export function rowNames(
  lines: readonly Line[],
  isNamed: boolean,
  y: (line: number) => number,
  from: number,
  frame: Frame,
): Mark[] {
  const room = (from * FRAMES[frame]) / 100 - GAP;
  const begins = lines.flatMap(({ department }, at) =>
    department === undefined ? [] : [{ department, at }],
  );
  const departments = begins
    .map(({ department, at }, index) => ({
      text: department,
      at,
      next: begins[index + 1]?.at ?? lines.length,
    }))
    .sort((a, b) => b.next - b.at - (a.next - a.at))
    .map(({ text, at, next }): Wanted => {
      // Where it has no line of its own, it stands clear of the one over its first row in the second.
      const first = !isNamed && next - at > 2 ? at + 1 : at;
      const places = Array.from({ length: Math.min(next - first, PLACES) }, (_, down) => first + down);
      return {
        text,
        bold: true,
        places: places.map((line) => ({ x: 0, y: y(line) + BASE, anchor: 'start', room })),
      };
    });
  const areas = lines.flatMap(({ row }, at): Wanted[] =>
    row && isNamed
      ? [
          {
            text: row.area.label,
            places: [{ x: from, dx: -GAP, y: y(at) + BASE, anchor: 'end', room }],
          },
        ]
      : [],
  );
  return texts(placeLabels(frame, [...departments, ...areas]));
}

/** What stands over the columns: their names where these have room, else those of departments, where most stands first. */
export function headed({ columns, cells }: Matrix, groups: readonly Run[], step: number): Head[] {
  if (step >= NAME_WIDE) return columns.map(({ label }, at) => ({ label, at }));
  const counted = groups
    .filter(({ word }) => word !== '')
    .map(({ word, at, length }) => ({
      head: { label: word, at: at + (length - 1) / 2 },
      count: cells.filter(({ column }) => column >= at && column < at + length).length,
    }));
  const placed: Head[] = [];
  for (const { head } of counted.sort((a, b) => b.count - a.count))
    if (placed.every(({ at }) => Math.abs(at - head.at) * step >= NAME_WIDE)) placed.push(head);
  return placed.sort((a, b) => a.at - b.at);
}

interface Head {
  readonly label: string;
  readonly at: number;
}

/** Names that rise to the right over their columns. */
export function heads(some: readonly Head[], x: (column: number) => number, y: number, room: number): Mark[] {
  return some.map(({ label, at }): Mark => {
    const text = shortened(label, room) ?? '…';
    const whole = text === label ? undefined : label;
    return { is: 'text', isTurned: true, label: { text, whole, x: x(at), y, anchor: 'start' } };
  });
}

const texts = (labels: readonly (Label | undefined)[]): Mark[] =>
  labels.flatMap((label): Mark[] => (label ? [{ is: 'text', label }] : []));
