import type { Slot } from '../../analysis/week-plan.ts';
import { capital } from '../../components/in-words.ts';
import { WEEKDAYS, type Weekday } from '../../time/calendar.ts';
import { formatClock } from '../../time/hours.ts';
import { axis, type Axis } from '../parts/axis.ts';
import { boxBetween, boxOf, placeLabels, type Box, type Label, type Wanted } from '../parts/labels.ts';
import { percentOf } from '../parts/scale.ts';

/** A forum in the picture of a week. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly isWeekly: boolean;
}

/** The picture of a week: a row for each day, hours to the right, a bar for each forum. */
export interface WeekLayout {
  readonly height: number;
  readonly axis: Axis;
  readonly top: number;
  readonly days: readonly Label[];
  /** Between two days. */
  readonly rules: readonly number[];
  readonly blocks: readonly Block[];
  readonly names: readonly Label[];
}

/** Days stand left of their forums, and names beside their bars; where the figure is narrow both stand above. */
const SHAPES = {
  wide: { from: 14, head: 0.5, hours: 1, above: 0 },
  narrow: { from: 0, head: 1.7, hours: 3, above: 1.5 },
} as const;
const HOURS = 1;
const TOP = 1.6;
const STEP = 1.9;
const BAR = 1.2;
const HOUR = 60;
/** What nobody has timed is drawn as long as this, in minutes. */
const UNTIMED = 30;
/** Fewer hours would make every forum look long. */
const LEAST_HOURS = 8;

/** Lays out the forums of a week; a day on which none meets has a row all the same, Saturday and Sunday only where one does. */
export function weekLayout(slots: readonly Slot[], frame: 'wide' | 'narrow'): WeekLayout {
  const { from, head, hours, above } = SHAPES[frame];
  const [early, late] = hoursOf(slots);
  const at = percentOf([early, late], [from, 100]);
  const days = WEEKDAYS.filter((day, index) => index < 5 || slots.some(({ weekday }) => weekday === day));
  const blocks: Block[] = [];
  const wanted: Wanted[] = [];
  const heads: { day: Weekday; y: number }[] = [];
  const rules: number[] = [];
  let y = TOP;
  for (const day of days) {
    heads.push({ day, y });
    rules.push(y);
    y += head;
    const some = slots.filter(({ weekday }) => weekday === day);
    for (const slot of some) {
      const [begin, end] = [at(slot.minute), at(slot.minute + (slot.minutes ?? UNTIMED))];
      blocks.push({ from: begin, to: end, y: y + above, isWeekly: slot.isWeekly });
      wanted.push({
        text: slot.forum.label,
        places:
          above > 0
            ? [
                { x: begin, y: y + 1, anchor: 'start' },
                { x: end, y: y + 1, anchor: 'end' },
                { x: 100, y: y + 1, anchor: 'end' },
              ]
            : [
                { x: end, dx: 0.5, y: y + 0.95, anchor: 'start' },
                { x: begin, dx: -0.5, y: y + 0.95, anchor: 'end' },
              ],
      });
      y += STEP + above;
    }
    if (some.length === 0) y += frame === 'wide' ? STEP : 0.5;
    y += head === 0.5 ? 0.2 : 0;
  }
  const named = placeLabels(
    frame,
    heads.map(({ day, y: top }) => ({
      text: capital(day),
      places: [{ x: 0, y: top + (frame === 'wide' ? 1.45 : 1.3), anchor: 'start' as const }],
      bold: true,
    })),
  ).filter((label) => label !== undefined);
  const taken = [
    ...named.map((label) => boxOf(label, frame)),
    ...blocks.map((block): Box => boxBetween(frame, [block.from, block.to], block.y, block.y + BAR)),
  ];
  const step = hours * HOUR;
  const ticks = Array.from(
    { length: Math.floor((late - early) / step) + 1 },
    (_, index) => early + index * step,
  );
  return {
    height: y + 0.3,
    axis: axis(
      frame,
      ticks.map((minute) => ({ at: at(minute), text: minute < late ? formatClock(minute) : '' })),
      HOURS,
    ),
    top: TOP,
    days: named,
    rules,
    blocks,
    names: placeLabels(frame, wanted, taken).filter((label) => label !== undefined),
  };
}

/** From which full hour to which the week is drawn, in minutes since midnight. */
function hoursOf(slots: readonly Slot[]): [number, number] {
  const ends = slots.map(({ minute, minutes }) => minute + (minutes ?? UNTIMED));
  const early = Math.floor(Math.min(9 * HOUR, ...slots.map(({ minute }) => minute)) / HOUR) * HOUR;
  const late = Math.min(24, Math.ceil(Math.max(early + LEAST_HOURS * HOUR, ...ends) / HOUR)) * HOUR;
  return [early, late];
}

/** How high a bar is, in em. */
export const BAR_HEIGHT = BAR;
