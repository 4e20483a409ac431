/** @param {readonly number[]} values at least one. */
export const median = (values) => quantile(values, 0.5);

/**
 * The smallest of the values that at least this share of them do not exceed.
 * @param {readonly number[]} values at least one.
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(Math.ceil(share * sorted.length), 1) - 1];
  if (value === undefined) throw new Error('Expected at least one value.');
  return value;
}

/** To `digits` significant digits. @param {number} value */
export const rounded = (value, digits = 3) => Number(value.toPrecision(digits));
