import type { SessionIs } from '../../analysis/forum-sessions.ts';
import type { QuarterPlan } from '../../analysis/quarter-plan.ts';
import { addDays, formatDate, type IsoDate } from '../../time/date.ts';
import { axis, type Axis } from '../parts/axis.ts';
import { dateTicks, dayScale, type Tick } from '../parts/date-axis.ts';
import { placeLabels, type Label } from '../parts/labels.ts';

/** A session in the picture of two periods. */
export interface SessionMark {
  readonly is: SessionIs;
  readonly x: number;
  readonly y: number;
}

/** The picture of two periods: a lane for each forum, a mark for each session. */
export interface QuarterLayout {
  readonly height: number;
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly Label[];
  /** The middle of each lane. */
  readonly lanes: readonly number[];
  readonly from: number;
  readonly marks: readonly SessionMark[];
  readonly today: number;
  readonly todayLabel: Label | undefined;
}

/** Names stand left of the lanes, or above them where the figure is narrow. */
const SHAPES = {
  wide: { from: 32, name: 15.2, step: 2, middle: 1, base: 1.32 },
  narrow: { from: 2, name: 21, step: 3, middle: 2.05, base: 1.15 },
} as const;
const DAY = 1;
const MONTHS = 2.6;
const FIRST = 3.2;
const TICKS = 7;

/** Lays out the sessions of some forums. */
export function quarterLayout(plan: QuarterPlan, frame: 'wide' | 'narrow'): QuarterLayout {
  const { shown, day, lanes } = plan;
  const { from, name, step, middle, base } = SHAPES[frame];
  const at = dayScale(shown, [from, 100]);
  const noon = (date: IsoDate) => (at(date) + at(addDays(date, 1))) / 2;
  const today = noon(day);
  const [todayLabel] = placeLabels(frame, [
    {
      text: formatDate(day, { year: false }),
      places: (['middle', 'start', 'end'] as const).map((anchor) => ({ x: today, y: DAY, anchor })),
      bold: true,
    },
  ]);
  const ys = lanes.map((_, index) => FIRST + index * step);
  const bottom = FIRST + lanes.length * step;
  return {
    height: bottom + 0.4,
    axis: axis(frame, inShort(dateTicks(shown, [from, 100], TICKS)), MONTHS),
    top: MONTHS + 0.4,
    bottom,
    names: placeLabels(
      frame,
      lanes.map(({ forum }, index) => ({
        text: forum.label,
        places: [{ x: 0, y: (ys[index] ?? 0) + base, anchor: 'start' as const, room: name }],
      })),
    ).filter((label) => label !== undefined),
    lanes: ys.map((y) => y + middle),
    from,
    marks: lanes.flatMap(({ sessions }, index) =>
      sessions.map(({ is, date }) => ({ is, x: noon(date), y: (ys[index] ?? 0) + middle })),
    ),
    today,
    todayLabel,
  };
}

/** Months in three letters, so that each has room within itself; the heading names the years. */
const inShort = (ticks: readonly Tick[]): Tick[] =>
  ticks.map(({ at, text }) => ({ at, text: text.replace(/^(\p{Lu}\p{Ll}{2})\p{Ll}*(?: \d{4})?$/u, '$1') }));
