import { join } from 'node:path';
import { readDataset } from '../../dataset/read-dataset.js';

/** Where an import writes. */
export interface ImportTarget {
  /** The folder that it writes. */
  readonly out: string;
  /** The dataset that holds the folder, or is it. */
  readonly dataset: string;
  /** Ids that the dataset has: what is imported takes none of them. */
  readonly reserved: ReadonlySet<string>;
}

/**
 * The folder `out`; of the dataset in the folder `into` where there is one, which is read, and keeps all that it has.
 * @throws DatasetError, InputError as `readDataset`.
 */
export async function importTarget(out: string, into: string | undefined): Promise<ImportTarget> {
  if (into === undefined) return { out, dataset: out, reserved: new Set() };
  const { entities, relationships, attributes } = await readDataset(into);
  const reserved = new Set([
    ...entities.flatMap(({ id, formerIds }) => [id, ...formerIds]),
    ...relationships.map(({ id }) => id),
    ...attributes.map(({ id }) => id),
  ]);
  return { out: join(into, out), dataset: into, reserved };
}
