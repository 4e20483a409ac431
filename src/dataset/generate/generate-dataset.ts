import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../../domain/errors.js';
import { DATASET_FILE } from '../read-contents.js';
import { Cast } from './cast.js';
import { entityRecords } from './entities.js';
import { FEWEST_ENTITIES, populationOf } from './population.js';
import { Random } from './random.js';
import { relationshipRecords } from './relationships.js';

/** How large a made-up dataset is to be; all are whole numbers. */
export interface DatasetSize {
  readonly entities: number;
  readonly relationships: number;
}

const BOUNDS = {
  entities: { least: FEWEST_ENTITIES, most: 10_000_000 },
  relationships: { least: 0, most: 100_000_000 },
} as const satisfies Record<keyof DatasetSize, unknown>;

const ENTITIES_FILE = 'entities.jsonl';
const RELATIONSHIPS_FILE = 'relationships.jsonl';

/** Characters that are written at once. */
const CHUNK = 65_536;

/**
 * Writes a dataset of made-up records into a new or empty folder, in the format of docs/writing-a-dataset.md. The same
 * size and seed give the same bytes. It is written as a stream; what is kept in memory is a few bytes an entity.
 * `dataset.yaml` comes last, so that what a killed run leaves behind is no dataset.
 * @param seed a whole number of 32 bits.
 * @throws InputError where the folder has something in it, cannot be written, or the size is out of bounds.
 */
export async function generateDataset(folder: string, size: DatasetSize, seed: number): Promise<void> {
  requireBounds(size, 'entities');
  requireBounds(size, 'relationships');
  try {
    await requireEmpty(folder);
    const random = new Random(seed);
    const cast = new Cast(populationOf(size.entities), random);
    await writeLines(join(folder, ENTITIES_FILE), entityRecords(cast, random));
    await writeLines(join(folder, RELATIONSHIPS_FILE), relationshipRecords(size.relationships, cast, random));
    await writeFile(
      join(folder, DATASET_FILE),
      `title: ${size.entities} made-up entities with ${size.relationships} relationships\n` +
        `description: Nothing in it is true. Written by attest generate with the seed ${seed}.\n`,
    );
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new InputError(`Expected a folder to write at ${folder}, but got: ${error.message}. Name another.`);
  }
}

function requireBounds(size: DatasetSize, what: keyof DatasetSize): void {
  const { least, most } = BOUNDS[what];
  if (Number.isSafeInteger(size[what]) && size[what] >= least && size[what] <= most) return;
  throw new InputError(
    `Expected from ${least} to ${most} ${what}, but got ${size[what]}; name such a number.`,
  );
}

/** Makes the folder where there is none. */
async function requireEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await readdir(folder);
  const [something] = found;
  if (something === undefined) return;
  const isUnfinished = found.every((name) => name === ENTITIES_FILE || name === RELATIONSHIPS_FILE);
  const why = isUnfinished ? `, and no "${DATASET_FILE}", as a run leaves it that was ended` : '';
  throw new InputError(
    `Expected ${folder} to be new or empty, but "${something}" is in it${why}; name another folder, or empty it.`,
  );
}

async function writeLines(file: string, records: Iterable<object>): Promise<void> {
  await pipeline(Readable.from(chunksOf(records)), createWriteStream(file, { flags: 'wx' }));
}

function* chunksOf(records: Iterable<object>): Generator<string> {
  let chunk = '';
  for (const record of records) {
    chunk += `${JSON.stringify(record)}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
