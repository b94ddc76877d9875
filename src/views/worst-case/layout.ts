import { capital } from '../../components/in-words.ts';
import { WEEKDAYS } from '../../time/calendar.ts';
import { axis, type Axis } from '../parts/axis.ts';
import type { Tick } from '../parts/date-axis.ts';
import type { Frame } from '../parts/frame.ts';
import { placeLabels, type Label, type Place } from '../parts/labels.ts';
import { percentOf } from '../parts/scale.ts';
import { drawRow, type DrawnLeg } from './leg-row.ts';
import { isBroken, minuteOfWeek, type Leg, type WorstCase } from './worst-case.ts';

/** The picture of a worst case: the steps that decide in one bar, what runs beside them below it, and the promise across. */
export interface WorstCaseLayout {
  readonly height: number;
  readonly legs: readonly DrawnLeg[];
  /** The line of the promise. */
  readonly limit: Limit | undefined;
  /** What is said of the promise, of the begin and of the end. */
  readonly labels: readonly Label[];
  /** The midnights, each with the day that begins; nothing where no moment is known, or where days are too many. */
  readonly days: Axis;
}

interface Limit {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  readonly broken: boolean;
}

/** Base line of the words on the promise, and where the first bar begins below them. */
const HEAD = 1;
const FIRST = 1.9;
const BETWEEN = 0.7;
const FLOOR = 1.2;
const LINE = 1.5;
const DAY = 24 * 60;
const MOST_DAYS = 14;

/** Lays out a worst case along the time from raised to decided. */
export function worstCaseLayout(worstCase: WorstCase, frame: Frame): WorstCaseLayout {
  const at = scaleOf(worstCase);
  const limit = Number.isFinite(worstCase.within) ? at(worstCase.within) : undefined;
  const legs: DrawnLeg[] = [];
  let y = FIRST;
  for (const row of frame === 'narrow' ? oneByOne(worstCase.legs) : rowsOf(worstCase.legs)) {
    const drawn = drawRow(row, { at, y, limit, frame });
    legs.push(...drawn.legs);
    y = drawn.bottom + BETWEEN;
  }
  const days = axis(frame, midnights(worstCase, at), y + FLOOR);
  const floor = y + FLOOR + (days.labels.length > 0 ? LINE : 0);
  const labels = placeLabels(frame, [
    ...(limit === undefined
      ? []
      : [
          {
            text: `promised: ${worstCase.withinWords}`,
            brief: worstCase.withinWords,
            places: beside(limit, HEAD),
            bold: true,
          },
        ]),
    { text: 'raised', places: [{ x: 0, y: floor, anchor: 'start' }] },
    { text: endInWords(worstCase), brief: 'decided', places: under(at(worstCase.worst), floor) },
  ]);
  return {
    height: floor + 0.5,
    legs,
    limit: limit === undefined ? undefined : { at: limit, top: 0, bottom: y, broken: isBroken(worstCase) },
    labels: labels.filter((label) => label !== undefined),
    days,
  };
}

/** Where each day of the week begins, where the moment of raising is known and a fortnight holds it all. */
function midnights({ legs, worst, within, raised }: WorstCase, at: (minutes: number) => number): Tick[] {
  const last = Math.max(...[worst, within, ...legs.map(({ ends }) => ends)].filter(Number.isFinite));
  if (!raised || last > MOST_DAYS * DAY) return [];
  const start = minuteOfWeek(raised);
  const ticks: Tick[] = [];
  for (let day = Math.floor(start / DAY) + 1; day * DAY - start < last; day += 1) {
    const name = WEEKDAYS[day % 7] ?? raised.weekday;
    ticks.push({ at: at(day * DAY - start), text: capital(name.slice(0, 3)) });
  }
  return ticks;
}

/** From minutes to per cent; what never ends runs past everything that does. */
function scaleOf({ legs, worst, within }: WorstCase): (minutes: number) => number {
  const last = Math.max(
    1,
    ...[worst, within, ...legs.flatMap(({ begins, ends }) => [begins, ends])].filter(Number.isFinite),
  );
  return percentOf([0, Number.isFinite(worst) ? last : last * 1.25]);
}

/** On a phone each step has a row of its own, so that its words stand right below it. */
const oneByOne = (legs: readonly Leg[]): Leg[][] =>
  [...legs].sort((a, b) => a.begins - b.begins || a.ends - b.ends).map((leg) => [leg]);

/** The steps that decide in a row of their own; the others below it in as few rows as they fit into. */
function rowsOf(legs: readonly Leg[]): Leg[][] {
  const inOrder = [...legs].sort((a, b) => a.begins - b.begins || a.ends - b.ends);
  const rows = (some: readonly Leg[]): Leg[][] => {
    const found: Leg[][] = [];
    for (const leg of some) {
      const free = found.find((row) => (row.at(-1)?.ends ?? 0) <= leg.begins);
      if (free) free.push(leg);
      else found.push([leg]);
    }
    return found;
  };
  return [...rows(inOrder.filter((leg) => leg.critical)), ...rows(inOrder.filter((leg) => !leg.critical))];
}

const beside = (x: number, y: number): Place[] => [
  { x, dx: 0.5, y, anchor: 'start' },
  { x, dx: -0.5, y, anchor: 'end' },
];

const under = (x: number, y: number): Place[] => [
  { x, y, anchor: 'end' },
  { x, y, anchor: 'start' },
];

function endInWords({ worst, isAtLeast }: WorstCase): string {
  if (!Number.isFinite(worst)) return 'perhaps never decided';
  return isAtLeast ? 'decided, worst case or later' : 'decided, worst case';
}
