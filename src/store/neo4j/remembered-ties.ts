import type { PackedTies } from '../ties/packed-ties.js';
import type { Slices } from '../work/slices.js';
import { readTies } from './read-ties.js';
import type { Reader } from './reader.js';
import { RememberedWhole, type WholeLimits } from './remembered-whole.js';
import { HOW_MANY } from './ties.queries.js';

/** Of relationships. A million take some 150 MB. */
export const TIE_LIMITS: WholeLimits = { from: 1, few: 20_000, most: 1_000_000 };

/** So that searches need not walk the database. */
export type RememberedTies = RememberedWhole<PackedTies>;

/** @param reader one that outlives requests. */
export function rememberedTies(reader: Reader, slices: Slices, limits: WholeLimits): RememberedTies {
  return new RememberedWhole(
    limits,
    async () => (await reader.read(HOW_MANY, {}, Number)).value,
    (revision) => readTies(reader, revision, slices),
  );
}
