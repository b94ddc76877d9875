import type { SprintCalendar } from '../../analysis/sprint-calendar.ts';
import type { Sprinter } from '../../analysis/sprints.ts';
import { addDays, formatDate, type IsoDate } from '../../time/date.ts';
import { axis, type Axis } from '../parts/axis.ts';
import { dateTicks, dayScale } from '../parts/date-axis.ts';
import { rounded, type Frame } from '../parts/frame.ts';
import { placeLabels, type Label } from '../parts/labels.ts';
import { sharedDays } from './lane-rows.ts';

/** The picture of a period: a lane for each team, its sprints along it. Paths stand in a box of 100 by the height. */
export interface LanesLayout {
  readonly height: number;
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly Label[];
  /** The stretch in which a team plans in sprints, the ends of sprints that are kept free, and the planning days: alone, and with a team that is needed or needs. */
  readonly sprints: string;
  readonly pauses: string;
  readonly starts: string;
  readonly meetings: string;
  /** What stands in a lane of which nothing is known. */
  readonly notes: readonly Label[];
  /** The day from which it is seen. */
  readonly today: number;
  readonly todayLabel: Label | undefined;
}

/** Names stand left of the lanes, or above them where the figure is narrow. */
const SHAPES = {
  wide: { from: 27, name: 12.6, step: 2, bar: 0.45 },
  narrow: { from: 0, name: 21, step: 3.2, bar: 1.6 },
} as const;
/** Base lines of the day and of the months above the lanes, and where these begin. */
const DAY = 1;
const MONTHS = 2.6;
const FIRST = 3.2;
const BAR = 1.1;
const TICKS = 7;

/** Lays out the sprints of all teams over a period. */
export function lanesLayout(calendar: SprintCalendar, frame: 'wide' | 'narrow'): LanesLayout {
  const { period, now, sprinters } = calendar;
  const { from, step, bar, name } = SHAPES[frame];
  const at = dayScale(period, [from, 100]);
  const middle = (day: IsoDate) => (at(day) + at(addDays(day, 1))) / 2;
  const lanes = sprinters.map((sprinter, index): Lane => {
    const shared = sharedDays(sprinter, calendar);
    const isShared = new Set(shared);
    const alone = sprinter.days.filter((day) => !isShared.has(day));
    return { sprinter, shared, alone, y: FIRST + index * step + bar };
  });
  const bottom = FIRST + lanes.length * step;
  const today = middle(now);
  const [todayLabel] = placeLabels(frame, [
    {
      text: formatDate(now, { year: false }),
      places: (['middle', 'start', 'end'] as const).map((anchor) => ({ x: today, y: DAY, anchor })),
      bold: true,
    },
  ]);
  const block = (y: number, begin: IsoDate, after: IsoDate) =>
    `M${rounded(at(begin))} ${rounded(y)}H${rounded(at(after))}v${BAR}H${rounded(at(begin))}Z`;
  return {
    height: bottom + 0.4,
    axis: axis(frame, dateTicks(period, [from, 100], TICKS), MONTHS),
    top: MONTHS + 0.4,
    bottom,
    names: namesOf(lanes, frame, name),
    sprints: each(lanes, ({ sprinter, y }) => {
      const begin = firstDay(sprinter, calendar);
      return begin === undefined ? [] : [block(y, begin, addDays(period.until, 1))];
    }),
    pauses: each(lanes, ({ sprinter, y }) =>
      sprinter.pauses.map((pause) =>
        block(
          y,
          pause.from < period.from ? period.from : pause.from,
          addDays(pause.until < period.until ? pause.until : period.until, 1),
        ),
      ),
    ),
    starts: each(lanes, ({ alone, y }) =>
      alone.map((day) => `M${rounded(middle(day))} ${rounded(y)}v${BAR}`),
    ),
    meetings: each(lanes, ({ shared, y }) =>
      shared.map((day) => `M${rounded(middle(day))} ${rounded(y + BAR / 2)}h0`),
    ),
    notes: placeLabels(
      frame,
      lanes
        .filter(({ sprinter }) => !sprinter.rhythm)
        .map(({ y }) => ({
          text: 'not known',
          places: [{ x: from, y: y + 0.85, anchor: 'start' as const }],
        })),
    ).filter((label) => label !== undefined),
    today,
    todayLabel,
  };
}

interface Lane {
  readonly sprinter: Sprinter;
  /** Its planning days with a team that it needs or that needs it, and the others. */
  readonly shared: readonly IsoDate[];
  readonly alone: readonly IsoDate[];
  /** The upper edge of its bar. */
  readonly y: number;
}

const each = (lanes: readonly Lane[], draw: (lane: Lane) => string[]): string => lanes.flatMap(draw).join('');

function namesOf(lanes: readonly Lane[], frame: Frame, room: number): Label[] {
  const base = frame === 'wide' ? 0.9 : -0.42;
  return placeLabels(
    frame,
    lanes.map(({ sprinter, y }) => ({
      text: sprinter.team.label,
      places: [{ x: 0, y: y + base, anchor: 'start' as const, room }],
    })),
  ).filter((label) => label !== undefined);
}

/** From when on a team plans in sprints in the period; undefined where it does not. */
function firstDay({ rhythm, team }: Sprinter, { period }: SprintCalendar): IsoDate | undefined {
  if (!rhythm || (team.from !== undefined && team.from > period.until)) return undefined;
  return team.from !== undefined && team.from > period.from ? team.from : period.from;
}
