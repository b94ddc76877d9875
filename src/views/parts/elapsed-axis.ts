import type { Tick } from './date-axis.ts';
import { percentOfRatio } from './scale.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Times that people have a feeling for, in minutes, and what they are called. */
const KNOWN: readonly (readonly [number, string])[] = [
  [1, '1 minute'],
  [5, '5 minutes'],
  [15, '15 minutes'],
  [HOUR, '1 hour'],
  [4 * HOUR, '4 hours'],
  [DAY, '1 day'],
  [3 * DAY, '3 days'],
  [WEEK, '1 week'],
  [2 * WEEK, '2 weeks'],
  [4 * WEEK, '4 weeks'],
  [13 * WEEK, '13 weeks'],
  [52 * WEEK, '1 year'],
  [520 * WEEK, '10 years'],
];

/** An axis on which minutes and weeks both have room: its ends, its ticks, and where a time stands on it. */
export function elapsedAxis(
  minutes: readonly number[],
  range: readonly [number, number],
): { at: (minutes: number) => number; ticks: Tick[] } {
  const some = minutes.filter((one) => Number.isFinite(one) && one > 0);
  if (some.length === 0) return { at: () => range[1], ticks: [] };
  const [least, most] = [Math.min(...some), Math.max(...some)];
  const low = KNOWN.findLast(([time]) => time <= least)?.[0] ?? 1;
  const high = KNOWN.find(([time]) => time >= most && time > low)?.[0] ?? Math.max(most, 2 * low);
  const at = percentOfRatio([low, high], range);
  const ticks = KNOWN.filter(([time]) => time >= low && time <= high);
  return { at, ticks: ticks.map(([time, text]) => ({ at: at(time), text })) };
}
