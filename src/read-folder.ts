import type { FileLimits } from './dataset/file-limits.js';
import type { OnProgress } from './dataset/reading-progress.js';
import type { Dataset } from './domain/dataset.js';
import { packageVersion } from './package-version.js';

export interface DatasetOptions {
  /** How much of a file is read; see docs/settings.md for the defaults. */
  readonly limits?: FileLimits;
  /**
   * Whether what was read is kept within the folder (`.attest/`), and taken from there as long as no byte of the files has
   * changed, which takes a tenth of the time; false where absent. Where it cannot be written there is none.
   */
  readonly snapshot?: boolean;
  readonly onProgress?: OnProgress | undefined;
  /** Takes what writes a new snapshot, to be called when there is time for it. Where absent it is written at once. */
  readonly later?: (write: () => Promise<void>) => void;
}

/** The dataset in a folder, from its files or from its snapshot. @throws as `readDataset`. */
export async function readFolder(folder: string, options: DatasetOptions): Promise<Dataset> {
  if (options.snapshot) {
    const { restoreDataset } = await import('./dataset/restore-dataset.js');
    return restoreDataset(folder, { ...options, version: packageVersion() });
  }
  const { readDataset } = await import('./dataset/read-dataset.js');
  return readDataset(folder, options);
}
