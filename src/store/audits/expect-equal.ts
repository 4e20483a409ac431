import { canonicalJson } from '../../domain/content-hash.js';

/** @throws Error with both values, unless they are equal throughout; the order of keys aside. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [came, wanted] = [canonicalJson(actual), canonicalJson(expected)];
  if (came !== wanted) throw new Error(`Expected ${wanted}\n but got ${came}`);
}
