import type { Answer, GraphStore } from './graph-store.js';

/** The methods of the port that read. */
export type ReadName = Exclude<keyof GraphStore, 'name' | 'isLocal' | 'withSignal' | 'close'>;

const READS: Readonly<Record<ReadName, true>> = {
  dataset: true,
  changesSince: true,
  currentIds: true,
  entities: true,
  relationships: true,
  attributes: true,
  evidenceOwners: true,
  findEntities: true,
  countEntities: true,
  findRelationships: true,
  countRelationships: true,
  findRelationshipsOf: true,
  findLevels: true,
  countRelationshipsOf: true,
  countFacets: true,
  findAttributes: true,
  countAttributes: true,
  findAttributesOf: true,
  countAttributesOf: true,
  findEvents: true,
  countEvents: true,
  findNeighbors: true,
  candidates: true,
  findPaths: true,
  findTies: true,
  findHubs: true,
};

export const READ_NAMES = Object.keys(READS) as ReadName[];

type AnyRead = (...given: readonly unknown[]) => Answer<unknown>;

interface StoreWrapper extends Pick<GraphStore, 'name' | 'isLocal' | 'withSignal' | 'close'> {
  /** Every read goes through this; it throws as little as a read. @param ask puts the read to a store, as often as it is called. */
  around<T>(ask: (store: GraphStore) => Answer<T>, name: ReadName, given: readonly unknown[]): Answer<T>;
}

/** A store whose every read goes through `around`. */
export function wrapStore({ name, isLocal, around, withSignal, close }: StoreWrapper): GraphStore {
  const reads = {} as Record<ReadName, AnyRead>;
  for (const read of READ_NAMES)
    reads[read] = (...given) => around((store) => (store[read] as AnyRead)(...given), read, given);
  return Object.assign(reads as Pick<GraphStore, ReadName>, { name, isLocal, withSignal, close });
}
