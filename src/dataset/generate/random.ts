import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { invariant } from '../../domain/errors.js';

/** Each value with how often it comes, compared with the others: whole numbers from 1. */
export type Weighted<T> = readonly (readonly [weight: number, value: T])[];

/** Numbers that look random, and are the same on every machine for the same seed: nothing here rounds. */
export class Random {
  readonly #numbers;

  /** @param seed a whole number of 32 bits. */
  constructor(seed: number) {
    this.#numbers = xoroshiro128plus(seed);
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return uniformInt(this.#numbers, 0, count - 1);
  }

  /** True so many times of a hundred. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    invariant(value !== undefined, 'there is something to pick from');
    return value;
  }

  weighted<T>(values: Weighted<T>): T {
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
   */
  rank(count: number): number {
    const uniform = (this.#numbers.next() >>> 0) / 2 ** 32;
    // The share of all weight that the first k of n have is (k/n)^(1/3).
    return Math.floor(count * uniform * uniform * uniform);
  }
}
