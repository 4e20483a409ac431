/**
 * What to know of some times in milliseconds, rounded to tenths: half of them, 95 of a hundred, and all took at most so long.
 * @param {readonly number[]} times
 */
export function quantiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  /** @param {number} share */
  const quantile = (share) => Math.round(10 * (sorted[Math.ceil(share * sorted.length) - 1] ?? 0)) / 10;
  return { p50: quantile(0.5), p95: quantile(0.95), max: quantile(1) };
}
