import type { DatasetFile } from './find-files.js';

/** Told how far a reading is: `done` of `total`, in no unit. */
export type OnProgress = (done: number, total: number) => void;

/** How much of the time each part of a reading takes, in percent: of 500,000 relationships in JSON Lines. The rest comes last. */
const SHARES = { files: 60, rules: 15, statements: 15 };

/** How far the reading of a dataset is, in percent. */
export class ReadingProgress {
  readonly #bytes: number;
  #readBytes = 0;

  constructor(
    files: readonly DatasetFile[],
    private readonly onProgress: OnProgress = () => {},
  ) {
    this.#bytes = files.reduce((sum, { size }) => sum + size, 0);
  }

  readonly onRead = (bytes: number): void => {
    this.#readBytes += bytes;
    this.#tell(SHARES.files * (this.#readBytes / this.#bytes));
  };

  /** @param share of the rules that were held against the records, from 0 to 1. */
  readonly onRules = (share: number): void => {
    this.#tell(SHARES.files + SHARES.rules * share);
  };

  /** @param share of the statements that are in the graph, from 0 to 1. */
  onStatements(share: number): void {
    this.#tell(SHARES.files + SHARES.rules + SHARES.statements * share);
  }

  #tell(percent: number): void {
    this.onProgress(Math.round(percent), 100);
  }
}
