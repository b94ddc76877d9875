/**
 * The value that a share of all values, in per cent, do not exceed: by nearest rank, the smallest of them of which that holds.
 * It is always one of the values, so that “85 of 100 took no longer than this” is true as it stands; for an even number the median is the lower of the two in the middle.
 * Definition 1 in Hyndman & Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996). Undefined where there are none.
 */
export function percentile<T>(sorted: readonly T[], percent: number): T | undefined {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}
