import type { Drawing, Mark } from './drawing.ts';
import { FRAMES, rounded } from './frame.ts';
import { shortened, widthOf } from './text-width.ts';
import { tintOf, type Cell, type Column, type FactTable } from './view.ts';

/** How high a row and the heads are at least, how wide a picture is and how wide words are at most, in em. */
const ROW = 1.9;
const HEAD = 1.9;
const PICTURE = 16;
const MOST = 18;
const HEADING = 28;
const APART = 1.2;
const WIDTH = FRAMES.wide;
/** So much two sums of widths may differ and be the same. */
const HAIR = 1e-6;

/** A table with its picture as one drawing, for a file of its own; names that are too long end in …, and no label covers another. */
export function tableDrawing({
  columns,
  rows,
  height = 1.5,
}: FactTable): Drawing & { readonly width: number } {
  const lanes = lanesOf(
    columns,
    rows.map(({ cells }) => cells),
  );
  const width = Math.max(WIDTH, lanes.at(-1)?.to ?? 0);
  const along = (value: number) => rounded((value / width) * 100);
  const high = Math.max(ROW, height + 0.4);
  const head = Math.max(HEAD, ...columns.map((column) => (column.marks ? (column.height ?? 1.5) + 0.4 : 0)));
  const text = (words: string, lane: Lane, y: number, bold = false, isInMiddle = false): Mark[] => {
    const shown = shortened(words, lane.to - lane.from + HAIR, bold);
    if (shown === undefined || shown === '') return [];
    const whole = shown === words ? undefined : words;
    const place = isInMiddle
      ? ({ x: along((lane.from + lane.to + APART / 3) / 2), anchor: 'middle' } as const)
      : lane.isNumber
        ? ({ x: along(lane.to), anchor: 'end' } as const)
        : ({ x: along(lane.from), anchor: 'start' } as const);
    return [{ is: 'text', label: { text: shown, whole, y, bold, ...place } }];
  };
  const marksAt = (marks: readonly Mark[], lane: Lane, y: number): Mark[] =>
    marks.map((mark) => moved(mark, (x) => along(lane.from + (x / 100) * (lane.to - lane.from)), y));
  return {
    width,
    height: rounded(head + rows.length * high + 0.4),
    marks: [
      ...columns.flatMap((column, index) => {
        const lane = lanes[index];
        if (!lane) return [];
        return column.marks
          ? marksAt(column.marks, lane, head - 0.4 - (column.height ?? 1.5))
          : text(column.head, lane, head - 0.6);
      }),
      ...rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, index): Mark[] => {
          const lane = lanes[index];
          if (!lane) return [];
          const top = head + row * high;
          const tint = tintOf(cell);
          const ground: Mark[] = tint
            ? [
                {
                  is: 'bar',
                  from: along(lane.from),
                  to: along(lane.to + APART / 3),
                  y: top,
                  height: high - 0.15,
                  class: tint,
                },
              ]
            : [];
          const drawn = cell.marks ? marksAt(cell.marks, lane, top + 0.2) : [];
          const said = lane.isPicture
            ? []
            : text(cell.text, lane, top + high / 2 + 0.35, cell.isLoud, cell.tint !== undefined);
          return [...ground, ...drawn, ...said];
        }),
      ),
    ],
  };
}

interface Lane {
  readonly from: number;
  readonly to: number;
  readonly isNumber: boolean;
  readonly isPicture: boolean;
}

function lanesOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Lane[] {
  let at = 0;
  return columns.map(({ head, sort, isPicture = false, marks, width = PICTURE }, index) => {
    const widest = Math.max(
      marks ? 2 : widthOf(head),
      ...rows.map((cells) => widthOf(cells[index]?.text ?? '', cells[index]?.isLoud)),
    );
    const from = at;
    const to = from + (isPicture ? width : Math.min(index === 0 ? HEADING : MOST, widest));
    at = to + APART;
    return { from, to, isNumber: sort === 'number' && !isPicture, isPicture };
  });
}

/** A mark of a row moved to where the row stands in the whole. */
function moved(mark: Mark, along: (x: number) => number, down: number): Mark {
  switch (mark.is) {
    case 'bar':
      return { ...mark, from: along(mark.from), to: along(mark.to), y: mark.y + down };
    case 'path':
      return {
        ...mark,
        steps: mark.steps.map((step) => {
          const [letter, ...at] = step;
          const places = at.map((value, index) => (index % 2 === 0 ? along(value) : value + down));
          return [letter, ...places] as unknown as typeof step;
        }),
      };
    case 'text':
      return { ...mark, label: { ...mark.label, x: along(mark.label.x), y: mark.label.y + down } };
  }
}
