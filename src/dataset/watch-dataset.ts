import { relative } from 'node:path';
import { watch } from 'chokidar';
import type { Dataset } from '../domain/dataset.js';
import { type ReadOptions, readDataset } from './read-dataset.js';

export interface DatasetWatcher {
  /** The folder was read, whole. The first time soon after watching begins, whether or not anything changed. It is waited for. */
  onDataset(dataset: Dataset): void | Promise<void>;
  /** The folder could not be read or watched; it is read again at its next change. */
  onError(error: unknown): void;
}

export interface DatasetWatch {
  /** Nothing is reported any more once this is called; resolves when a reading under way has ended. */
  close(): Promise<void>;
}

/** Milliseconds without a change after which an editor or a checkout is taken to have finished writing. */
const QUIET = 100;

/**
 * Reads the folder again after its files change. Changes that come together are read once, and one that comes during
 * a reading is read after it, so the last state of the folder is never missed.
 */
export function watchDataset(
  folder: string,
  watcher: DatasetWatcher,
  options: ReadOptions = {},
): DatasetWatch {
  let timer: NodeJS.Timeout | undefined;
  let changed = false;
  let closed = false;
  let reading: Promise<void> | null = null;

  const readWhileChanged = async (): Promise<void> => {
    while (changed && !closed) {
      changed = false;
      try {
        const dataset = await readDataset(folder, options);
        if (!closed) await watcher.onDataset(dataset);
      } catch (error) {
        if (!closed) watcher.onError(error);
      }
    }
    reading = null;
  };

  // Names that begin with a dot are no part of a dataset, and a snapshot of it is kept under one.
  const ignored = (path: string) => /^\.[^.]/.test(relative(folder, path));
  const files = watch(folder, { ignored });
  files.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      reading ??= readWhileChanged();
    }, QUIET);
  });
  files.on('error', (error) => watcher.onError(error));

  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await files.close();
      await reading;
    },
  };
}
