import type { GraphStore } from '../../store/graph-store.js';
import type { Limits } from '../bounds/limits.js';
import type { Loaders } from './loaders.js';
import type { Notice } from './notice.js';

/** What resolvers have: made anew for each try of each request. */
export interface Context {
  /** Pinned to one revision. */
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly limits: Limits;
  /** What resolvers have to say beside their answers. */
  readonly notices: Notice[];
  /** The moment (`performance.now()`) by which searches give what they have: time is left to read what they found. */
  readonly searchesEndAt: number;
}
