import type { Dataset } from '../../domain/dataset.js';
import type { GraphStore } from '../graph-store.js';

/** A store that holds this dataset and nothing else. Whoever gives it closes it. */
export type OpenStore = (dataset: Dataset) => Promise<GraphStore>;

/** One claim that the port makes, checked against a store. */
export interface Audit {
  /** Survives renaming. */
  readonly id: string;
  /** The claim, to be read after "a store". */
  readonly name: string;
  /** @throws Error which says what was expected and what came, where the store does not keep the claim. */
  run(open: OpenStore): Promise<void>;
}
