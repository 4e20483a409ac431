import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, invariant } from '../../domain/errors.js';
import type { Columns } from './import-columns.js';
import type { Properties, PropertyValue } from './properties.js';

/* CSV files as `neo4j-admin database import` reads them. */

/** Between the elements of a list, as neo4j-admin is told: no text of a dataset has it, or the files are refused. */
export const LIST_DELIMITER = { character: '\u001f', argument: 'U+001F' } as const;

/** Written to a file at a time. */
const CHUNK_CHARACTERS = 1_000_000;

/** One sort of node or relationship, with its header in the first line. */
export class ImportFile {
  rows = 0;
  /** The longest row, in characters. */
  longest = 0;
  readonly path: string;
  readonly #names: readonly string[];
  #chunk: string[];
  #characters = 0;
  #handle: FileHandle | null = null;

  /** @param keys what comes first in the header, such as ":START_ID(evidence)". */
  constructor(
    folder: string,
    private readonly name: string,
    keys: readonly string[],
    columns: Columns,
  ) {
    this.path = join(folder, `${name}.csv`);
    this.#names = Object.keys(columns);
    const headers = Object.entries(columns).map(([column, type]) => `${column}:${type}`);
    this.#chunk = [`${[...keys, ...headers].join(',')}\n`];
  }

  /** Kept until `flush`. @param keys one for each of the header's. */
  add(keys: readonly string[], properties: Properties): void {
    const cells = this.#names.map((name) => cellOf(properties[name]));
    const kept = cells.filter((cell) => cell !== '').length;
    invariant(kept === Object.keys(properties).length, `a property in ${this.name} has no column`);
    const row = `${[...keys.map(quoted), ...cells].join(',')}\n`;
    this.#chunk.push(row);
    this.#characters += row.length;
    this.rows++;
    this.longest = Math.max(this.longest, row.length);
  }

  /** Writes what is kept, where that is enough to be worth it. */
  async flush(enough = CHUNK_CHARACTERS): Promise<void> {
    if (this.#characters < enough) return;
    this.#handle ??= await open(this.path, 'wx');
    await this.#handle.writeFile(this.#chunk.join(''));
    this.#chunk = [];
    this.#characters = 0;
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }
}

/** What is empty between quotes is an empty text; what is empty without them is nothing. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function cellOf(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (!isList(value)) return quoted(String(value));
  const texts = value.map(String);
  if (texts.some((text) => text.includes(LIST_DELIMITER.character))) {
    throw new InputError(
      `Expected no list with the control character ${LIST_DELIMITER.argument} in a text, which separates the elements of lists in the files for the import. Take it out, or load without --offline.`,
    );
  }
  return quoted(texts.join(LIST_DELIMITER.character));
}

type List = Extract<PropertyValue, readonly unknown[]>;
const isList = (value: PropertyValue): value is List => Array.isArray(value);
