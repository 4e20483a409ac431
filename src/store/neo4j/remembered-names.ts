import type { Slices } from '../work/slices.js';
import { HOW_MANY_ENTITIES } from './names.queries.js';
import { type NameIndex, readNames } from './read-names.js';
import type { Reader } from './reader.js';
import { RememberedWhole, type WholeLimits } from './remembered-whole.js';

/** Of entities. */
export const NAME_LIMITS: WholeLimits = { from: 3, few: 1_000, most: 1_000_000 };

/** So that searches by name need not ask the database for its terms. */
export type RememberedNames = RememberedWhole<NameIndex>;

/** @param reader one that outlives requests. */
export function rememberedNames(reader: Reader, slices: Slices, limits: WholeLimits): RememberedNames {
  return new RememberedWhole(
    limits,
    async () => (await reader.read(HOW_MANY_ENTITIES, {}, Number)).value,
    (revision) => readNames(reader, revision, slices),
  );
}
