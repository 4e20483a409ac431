import type { GraphStore, Read } from './graph-store.js';

/** The methods of the port that read. */
export type ReadName = Exclude<keyof GraphStore, 'name' | 'withSignal' | 'close'>;

const READS: Readonly<Record<ReadName, true>> = {
  dataset: true,
  currentIds: true,
  entities: true,
  relationships: true,
  evidenceOwners: true,
  findEntities: true,
  countEntities: true,
  findRelationships: true,
  countRelationships: true,
  findRelationshipsOf: true,
  countRelationshipsOf: true,
  findEvents: true,
  countEvents: true,
  findNeighbors: true,
  candidates: true,
  findPaths: true,
  findTies: true,
  findHubs: true,
};

interface StoreWrapper extends Pick<GraphStore, 'name' | 'withSignal' | 'close'> {
  /** Every read goes through this. @param ask puts the read to a store, as often as it is called. */
  around<T>(
    ask: (store: GraphStore) => Promise<Read<T>>,
    name: ReadName,
    given: readonly unknown[],
  ): Promise<Read<T>>;
}

/** A store whose every read goes through `around`. */
export function wrapStore({ name, around, withSignal, close }: StoreWrapper): GraphStore {
  type AnyRead = (...given: readonly unknown[]) => Promise<Read<unknown>>;
  const reads = Object.keys(READS).map((key) => {
    const read = key as ReadName;
    const wrapped: AnyRead = (...given) => around((store) => (store[read] as AnyRead)(...given), read, given);
    return [read, wrapped];
  });
  return { name, withSignal, close, ...(Object.fromEntries(reads) as Pick<GraphStore, ReadName>) };
}
