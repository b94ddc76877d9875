import { scaleLinear, scaleLog } from 'd3-scale';

/** From numbers to places along a figure, in per cent; what lies beyond the numbers stands at the end. */
export function percentOf(
  numbers: readonly [number, number],
  range: readonly [number, number] = [0, 100],
): (value: number) => number {
  const [low, high] = numbers;
  return high > low ? scaleLinear([low, high], range).clamp(true) : () => range[0];
}

/** As `percentOf`, with equal room for equal ratios: from minutes to weeks in one figure. */
export function percentOfRatio(
  numbers: readonly [number, number],
  range: readonly [number, number] = [0, 100],
): (value: number) => number {
  const [low, high] = numbers;
  return low > 0 && high > low ? scaleLog([low, high], range).clamp(true) : () => range[0];
}
