import type { Level } from '../domain/comparison.js';

/*
 * What an agreement or a disagreement says, in bits: log2 of how much likelier it is between two records of one entity than
 * between records of two (I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", Journal of the American Statistical
 * Association 64, 1969). Levels between agreement and disagreement, and that bits may be added as if the features were
 * independent, follow W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of
 * Record Linkage" (1990). The bits are set by hand from plain rates (a day of birth is one in 365 times 70, and one record in
 * twenty has an error in it), not learned: they are the same for every dataset, and a verdict can be checked on paper.
 */

/** Of a whole name, by how alike the two are (see `matchName`), the most alike first. */
export const NAME_BITS = [
  { from: 0.999, level: 'SAME', bits: 10 },
  { from: 0.85, level: 'NEAR', bits: 8 },
  { from: 0.75, level: 'NEAR', bits: 6 },
  { from: 0.6, level: 'PART', bits: 3 },
  // Another of the family, or one word of several.
  { from: 0.4, level: 'DIFFERENT', bits: -5 },
  { from: 0, level: 'DIFFERENT', bits: -9 },
] as const satisfies readonly { readonly from: number; readonly level: Level; readonly bits: number }[];

/** Of a date, by the days of the coarser of the two: what agrees to the day says more than what agrees to the year. */
export const DATE_BITS = [
  { days: 1, bits: 12 },
  { days: 31, bits: 8 },
  { days: 366, bits: 5 },
  { days: 3_653, bits: 2 },
] as const;

/** One digit typed wrong, two swapped, or day and month exchanged. */
export const DATE_NEAR = 5;
export const DATE_APART = -8;

export const COUNTRY_BITS = { SAME: 1.5, DIFFERENT: -2.5 } as const;

/** In one register a value is one entity's. A value that is one slip away may be a neighbor's in the register. */
export const REGISTRATION_BITS = { SAME: 24, NEAR: 4, DIFFERENT: -8 } as const;

/** By the share of the words that both have. */
export const ADDRESS_BITS = [
  { from: 0.9, level: 'SAME', bits: 9 },
  { from: 0.7, level: 'NEAR', bits: 7 },
  { from: 0.5, level: 'PART', bits: 3 },
  // Who moves is still who they are.
  { from: 0, level: 'DIFFERENT', bits: -2 },
] as const satisfies readonly { readonly from: number; readonly level: Level; readonly bits: number }[];

/** Each neighbor that both have, up to `most`; and where neither has one of the several of the other. */
export const NEIGHBOR_BITS = { each: 3, most: 6, none: -1.5, several: 3 } as const;

/** Two of different kinds are two, whatever else agrees. */
export const OTHER_KIND = -100;

/** From here on two are the same: likelier than one in a hundred thousand, by a margin. A name alone cannot come near it. */
export const SAME_FROM = 18;
/** From here on they may be. */
export const UNSURE_FROM = 4;
/** So many bits could be compared where a record says all that tells entities apart. */
export const ALL_COMPARED = 30;
