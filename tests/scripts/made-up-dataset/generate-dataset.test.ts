import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateDataset } from '../../../scripts/made-up-dataset/generate-dataset.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import type { Dataset } from '../../../src/domain/dataset.js';
import { ENTITY_KINDS } from '../../../src/domain/entity-kind.js';
import { InputError } from '../../../src/domain/errors.js';
import { folderOf } from '../../dataset/problems-in.js';

const SIZE = { entities: 1_000, relationships: 4_000 };

/** What its files hold, once written into a new folder. */
async function filesOf(size: typeof SIZE, seed: number): Promise<Record<string, string>> {
  const folder = await folderOf({});
  await generateDataset(folder, size, seed);
  const read = async (file: string) => [file, await readFile(join(folder, file), 'utf8')];
  return Object.fromEntries(
    await Promise.all(
      ['dataset.yaml', 'entities.jsonl', 'relationships.jsonl', 'attributes.jsonl'].map(read),
    ),
  );
}

/** As it is read back: a dataset without a problem. */
async function readMadeUp(): Promise<Dataset> {
  const folder = await folderOf({});
  await generateDataset(folder, SIZE, 1);
  return readDataset(folder);
}

test('the same seed gives the same bytes, and another seed others', async () => {
  const files = await filesOf(SIZE, 1);
  expect(await filesOf(SIZE, 1)).toEqual(files);
  const others = await filesOf(SIZE, 2);
  expect(Object.keys(others).filter((file) => others[file] === files[file])).toEqual([]);
});

test.each([
  { entities: 10, relationships: 0 },
  { entities: 11, relationships: 1 },
  { entities: 10, relationships: 500 },
  { entities: 137, relationships: 500 },
])('gives a dataset of just that size, without a problem: %o', async (size) => {
  const folder = await folderOf({});
  await generateDataset(folder, size, 7);
  const { entities, relationships } = await readDataset(folder);
  expect({ entities: entities.length, relationships: relationships.length }).toEqual(size);
  expect(new Set(entities.map(({ kind }) => kind))).toEqual(new Set(ENTITY_KINDS));
});

test('every id is taken once', async () => {
  const { entities, relationships } = await readMadeUp();
  expect(new Set([...entities, ...relationships].map(({ id }) => id)).size).toBe(5_000);
});

test('a few have very many relationships, most have few', async () => {
  const { entities, relationships } = await readMadeUp();
  const degrees = new Map(entities.map(({ id }) => [id, 0]));
  for (const end of relationships.flatMap(({ subject, object }) => [subject, object]))
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const sorted = [...degrees.values()].sort((a, b) => a - b);
  const [median, busiest] = [sorted[500] ?? 0, sorted[999] ?? 0];
  expect(median).toBeGreaterThan(0);
  expect(busiest).toBeGreaterThan(50 * median);
});

test('has evidence of every sort for what is said in every way', async () => {
  const { entities, relationships } = await readMadeUp();
  const sortsOf = (values: readonly unknown[]) => [...new Set(values)].sort();
  expect(sortsOf(relationships.map(({ polarity }) => polarity))).toEqual(['AFFIRMED', 'NEGATED']);
  expect(sortsOf(relationships.map(({ modality }) => modality))).toEqual(['ACTUAL', 'PLANNED', 'POSSIBLE']);
  expect(sortsOf(relationships.map(({ when }) => when === null))).toEqual([false, true]);
  expect(relationships.filter(({ evidence }) => evidence.length === 0)).toEqual([]);

  const evidence = relationships.flatMap((relationship) => relationship.evidence);
  expect(sortsOf(evidence.map(({ stance }) => stance))).toEqual(['DISPUTES', 'SUPPORTS']);
  expect(sortsOf(evidence.map(({ assertion }) => assertion))).toEqual(['HEDGED', 'STATED']);
  expect(sortsOf(evidence.map(({ attributedTo }) => attributedTo.length))).toEqual([0, 1, 2]);

  const works = entities.filter((entity) => entity.kind === 'Work');
  expect(sortsOf(works.map(({ publisher }) => publisher !== null))).toEqual([false, true]);
  expect(sortsOf(works.map(({ derivedFrom }) => derivedFrom !== null))).toEqual([false, true]);
  expect(sortsOf(works.map(({ retracted }) => retracted !== null))).toEqual([false, true]);
});

test('says something of half as many entities, of which some contradicts itself', async () => {
  const { attributes } = await readMadeUp();
  expect(attributes).toHaveLength(500);
  expect([...new Set(attributes.map(({ value }) => value.kind))].sort()).toEqual([
    ...['COUNTRY', 'DATE', 'QUANTITY', 'TEXT'],
  ]);
  const contested = attributes.filter(({ contested }) => contested.now).length;
  expect(contested).toBeGreaterThan(10);
  expect(contested).toBeLessThan(200);
});

test('most of it is affirmed of what has happened, and several people have one name', async () => {
  const { entities, relationships } = await readMadeUp();
  const happened = relationships.filter((r) => r.polarity === 'AFFIRMED' && r.modality === 'ACTUAL');
  expect(happened.length).toBeGreaterThan(3_000);
  const people = entities.filter(({ kind }) => kind === 'Person').map(({ name }) => name);
  expect(new Set(people).size).toBeLessThan(people.length);
});

test('refuses a folder in which there is something, and leaves it as it is', async () => {
  const folder = await folderOf({ 'letter.txt': 'Dear' });
  await expect(generateDataset(folder, SIZE, 1)).rejects.toThrow(
    new InputError(
      `Expected ${folder} to be new or empty, but "letter.txt" is in it; name another folder, or empty it.`,
    ),
  );
  expect(await readFile(join(folder, 'letter.txt'), 'utf8')).toBe('Dear');
});

test('refuses what is no folder', async () => {
  const file = join(await folderOf({ 'letter.txt': 'Dear' }), 'letter.txt');
  await expect(generateDataset(file, SIZE, 1)).rejects.toThrow(
    new InputError(
      `Expected a folder to write at ${file}, but got: EEXIST: file already exists, mkdir '${file}'. Name another.`,
    ),
  );
});

test.each([
  [
    { entities: 9, relationships: 1 },
    'Expected from 10 to 10000000 entities, but got 9; name such a number.',
  ],
  [
    { entities: 10.5, relationships: 1 },
    'Expected from 10 to 10000000 entities, but got 10.5; name such a number.',
  ],
  [
    { entities: 10, relationships: 100_000_001 },
    'Expected from 0 to 100000000 relationships, but got 100000001; name such a number.',
  ],
])('refuses a size out of bounds: %o', async (size, message) => {
  await expect(generateDataset(await folderOf({}), size, 1)).rejects.toThrow(new InputError(message));
});
