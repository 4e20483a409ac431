import { join } from 'node:path';
import type { ItemsReport } from '../exchange/import/import-items.js';
import { type IntoOptions, matchLines, targetOf } from './import-options.js';
import { escapeControlCharacters } from './lines.js';
import { withProgress } from './progress-bar.js';

export interface RecordsOptions extends IntoOptions {
  readonly title?: string;
}

/** What every import of a file of records takes beside its file. */
export interface RecordsImport {
  readonly title?: string;
  readonly reserved: ReadonlySet<string>;
  readonly onProgress: (done: number, total: number) => void;
}

/** Runs an import of a file of records into a folder, and prints what became of each. @throws what the import throws. */
export async function importRecords(
  out: string,
  options: RecordsOptions,
  run: (out: string, options: RecordsImport) => Promise<ItemsReport>,
): Promise<void> {
  const { itemsLines } = await import('./import-lines.js');
  const { IMPORT_FOLDER } = await import('../dataset/find-files.js');
  const target = await targetOf(out, options);
  const { title } = options;
  const report = await withProgress('Reading', (onProgress) =>
    run(target.out, { ...(title !== undefined && { title }), reserved: target.reserved, onProgress }),
  );
  const folder = join(target.out, IMPORT_FOLDER);
  for (const line of [...itemsLines(report, folder), ...(await matchLines(target, options, folder))])
    console.log(escapeControlCharacters(line));
}
