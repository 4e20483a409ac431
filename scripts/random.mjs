import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Each value with how often it comes, compared with the others: whole numbers from 1.
 * @template T
 * @typedef {readonly (readonly [weight: number, value: T])[]} Weighted
 */

/** Numbers that look random, and are the same on every machine for the same seed: nothing here rounds. */
export class Random {
  #numbers;

  /** @param {number} seed a whole number of 32 bits. */
  constructor(seed) {
    this.#numbers = xoroshiro128plus(seed);
  }

  /**
   * A whole number from 0 to `count` - 1.
   * @param {number} count
   * @returns {number}
   */
  below(count) {
    return uniformInt(this.#numbers, 0, count - 1);
  }

  /**
   * True in that many of a hundred cases.
   * @param {number} percent
   * @returns {boolean}
   */
  chance(percent) {
    return this.below(100) < percent;
  }

  /**
   * @template T
   * @param {readonly T[]} values at least one
   * @returns {T}
   */
  pick(values) {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('Invariant: there is something to pick from.');
    return value;
  }

  /**
   * @template T
   * @param {Weighted<T>} values
   * @returns {T}
   */
  weighted(values) {
    let rest = this.below(values.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, value] of values) {
      if (rest < weight) return value;
      rest -= weight;
    }
    throw new Error('Invariant: the rest is below the sum of the weights.');
  }

  /**
   * A whole number from 0 to `count` - 1, the small ones far more often: the i-th with a weight of i^(-2/3). Ends of
   * relationships that are chosen so have degrees with a power law's tail, of exponent 1 + 1/(2/3) = 2.5.
   * This is the static model of Goh, Kahng and Kim, "Universal behavior of load distribution in scale-free networks",
   * Physical Review Letters 87, 278701 (2001). It needs no memory of the choices before, as preferential attachment does.
   * @param {number} count
   * @returns {number}
   */
  rank(count) {
    const uniform = (this.#numbers.next() >>> 0) / 2 ** 32;
    // The share of all weight that the first k of n have is (k/n)^(1/3).
    return Math.floor(count * uniform * uniform * uniform);
  }
}
