import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { InputError } from '../domain/errors.js';
import { packagePath } from '../package-path.js';

/** The texts of operations, by their SHA-256 and by the ids that the list gives them. */
export type TrustedOperations = ReadonlyMap<string, string>;

const EXPECTED =
  'an object of texts by id, as Relay and GraphQL Code Generator write, or the manifest of persisted queries that Apollo writes';

/**
 * The operations of a file, as build tools of clients write it, and those of the explorer.
 * @throws InputError where there is no such file, or where it is no list of operations.
 */
export async function readTrustedOperations(file: string): Promise<TrustedOperations> {
  const listed = [...operationsIn(await jsonIn(file), file), ...(await ofExplorer())];
  return new Map(
    listed.flatMap(([id, text]) => [
      [id, text],
      [hash('sha256', text), text],
    ]),
  );
}

async function ofExplorer(): Promise<[string, string][]> {
  const file = packagePath('dist/explorer/operations.json');
  return operationsIn(await jsonIn(file), file);
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InputError(`Expected a list of operations in ${file}: ${EXPECTED}. ${String(error)}`);
  }
}

function operationsIn(list: unknown, file: string): [string, string][] {
  const entries = isRecord(list) ? entriesOf(list) : [];
  const texts = entries.filter((entry): entry is [string, string] =>
    entry.every((it) => typeof it === 'string'),
  );
  if (texts.length > 0 && texts.length === entries.length) return texts;
  throw new InputError(
    `Expected a list of operations in ${file}: ${EXPECTED}; at least one. It is something else.`,
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entriesOf(list: Readonly<Record<string, unknown>>): unknown[][] {
  if (!Array.isArray(list.operations)) return Object.entries(list);
  return list.operations.map((operation) => (isRecord(operation) ? [operation.id, operation.body] : [null]));
}
