import type { ComparedFeature } from '../domain/comparison.js';

/** What the comparison of two values came to; the bits are those of `weights.ts`. */
export type Outcome = Pick<ComparedFeature, 'level' | 'bits' | 'most'>;
