import { createHash, type Hash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Dataset } from '../../domain/dataset.js';
import { linesOf } from '../formats/lines-of.js';
import type { OnProgress } from '../reading-progress.js';
import { FromParts } from './from-parts.js';
import type { Part } from './layout.js';
import { toParts } from './to-parts.js';

/*
 * A line that says what the file must fit, then a line a part, then a hash of all lines before it. It is written under another
 * name and renamed: who reads sees all of it or nothing, and of two who write at once the last one has it.
 */

/** What a snapshot is kept in, within the folder of a dataset, of which names that begin with "." are no part. */
const FOLDER = '.attest';
const FILE = 'snapshot.jsonl';
/** An hour: a file of a writer that was killed. */
const ABANDONED_MS = 3_600_000;

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

const fileOf = (folder: string) => join(folder, FOLDER, FILE);

/** The dataset that the snapshot of a folder holds; null where there is none, it does not fit, or is not whole. */
export async function readSnapshot(
  folder: string,
  key: string,
  onProgress: OnProgress = () => {},
): Promise<Dataset | null> {
  const parts = new FromParts();
  const hash = createHash('sha256');
  let isWhole = false;
  try {
    const { size } = await stat(fileOf(folder));
    for await (const lines of linesOf(fileOf(folder), Number.POSITIVE_INFINITY)) {
      onProgress(lines.at(-1)?.offset ?? 0, size);
      for (const { number, bytes } of lines) {
        const text = DECODER.decode(bytes ?? new Uint8Array());
        if (number === 1 && text !== JSON.stringify(key)) return null;
        isWhole = number > 1 && text === JSON.stringify(hash.copy().digest('hex'));
        addLine(hash, bytes ?? '');
        if (number > 1 && !isWhole) parts.take(JSON.parse(text) as Part);
      }
    }
    return isWhole ? parts.dataset() : null;
  } catch {
    // No file, or one that is torn or was changed: what it holds is read from the files, and it is written anew.
    return null;
  }
}

/** Writes the snapshot of a folder. A folder that cannot be written to has none, which is no error. */
export async function writeSnapshot(folder: string, key: string, dataset: Dataset): Promise<void> {
  const file = fileOf(folder);
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(join(dirname(file), '.gitignore'), '*\n');
    await removeAbandoned(dirname(file));
    await writeLines(temporary, key, dataset);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

async function writeLines(path: string, key: string, dataset: Dataset): Promise<void> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    const write = async (line: unknown) => {
      const text = JSON.stringify(line);
      addLine(hash, text);
      await file.write(`${text}\n`);
    };
    await write(key);
    for (const part of toParts(dataset)) {
      await write(part);
      // Others have a turn.
      await setImmediate();
    }
    await write(hash.copy().digest('hex'));
    await file.sync();
  } finally {
    await file.close();
  }
}

function addLine(hash: Hash, line: string | Uint8Array): void {
  hash.update(line);
  hash.update('\n');
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
}
