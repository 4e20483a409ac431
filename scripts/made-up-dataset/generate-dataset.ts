import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DATASET_FILE } from '../../src/dataset/read-contents.js';
import { InputError } from '../../src/domain/errors.js';
import { Random } from '../random.mjs';
import { attributeRecords } from './attributes.js';
import { entityRecords } from './entities.js';
import { EntityPool } from './entity-pool.js';
import { MIN_ENTITIES, populationOf } from './population.js';
import { relationshipRecords } from './relationships.js';

/** How many of each to write: whole numbers. Attributes come with the entities. */
export interface DatasetSize {
  readonly entities: number;
  readonly relationships: number;
}

const BOUNDS = {
  entities: { min: MIN_ENTITIES, max: 10_000_000 },
  relationships: { min: 0, max: 100_000_000 },
} as const satisfies Record<keyof DatasetSize, unknown>;

const ENTITIES_FILE = 'entities.jsonl';
const RELATIONSHIPS_FILE = 'relationships.jsonl';
const ATTRIBUTES_FILE = 'attributes.jsonl';

const DATA_FILES: readonly string[] = [ENTITIES_FILE, RELATIONSHIPS_FILE, ATTRIBUTES_FILE];

/** Characters written at once. */
const CHUNK = 65_536;

/**
 * Writes a dataset of made-up records into a new or empty folder, in the format of docs/writing-a-dataset.md. The same
 * size and seed give the same bytes. It is written as a stream; what is kept in memory is a few bytes an entity.
 * `dataset.yaml` is written last, so that a killed run leaves no dataset behind.
 * @param seed a whole number of 32 bits.
 * @throws InputError where the folder has something in it, cannot be written, or the size is out of bounds.
 */
export async function generateDataset(folder: string, size: DatasetSize, seed: number): Promise<void> {
  requireBounds(size, 'entities');
  requireBounds(size, 'relationships');
  try {
    await requireEmpty(folder);
    const random = new Random(seed);
    const pool = new EntityPool(populationOf(size.entities), random);
    await writeLines(join(folder, ENTITIES_FILE), entityRecords(pool, random));
    await writeLines(join(folder, RELATIONSHIPS_FILE), relationshipRecords(size.relationships, pool, random));
    await writeLines(join(folder, ATTRIBUTES_FILE), attributeRecords(size.entities, pool, random));
    await writeFile(
      join(folder, DATASET_FILE),
      `title: ${size.entities} made-up entities with ${size.relationships} relationships\n` +
        `description: Nothing in it is true. Written by npm run generate-dataset with the seed ${seed}.\n`,
    );
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new InputError(`Expected a folder to write at ${folder}, but got: ${error.message}. Name another.`);
  }
}

function requireBounds(size: DatasetSize, name: keyof DatasetSize): void {
  const { min, max } = BOUNDS[name];
  if (Number.isSafeInteger(size[name]) && size[name] >= min && size[name] <= max) return;
  throw new InputError(`Expected from ${min} to ${max} ${name}, but got ${size[name]}; name such a number.`);
}

/** Makes the folder where there is none. */
async function requireEmpty(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const [first] = names;
  if (first === undefined) return;
  const isUnfinished = names.every((name) => DATA_FILES.includes(name));
  const why = isUnfinished ? `, and no "${DATASET_FILE}", as an interrupted run leaves it` : '';
  throw new InputError(
    `Expected ${folder} to be new or empty, but "${first}" is in it${why}; name another folder, or empty it.`,
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
