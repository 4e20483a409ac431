import { readFile, stat } from 'node:fs/promises';
import { linesOf } from '../../dataset/formats/lines-of.js';
import { InputError } from '../../domain/errors.js';

/*
 * The JSON of Wikibase: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html. Only what is read here is told.
 */

export interface Snak {
  readonly snaktype: string;
  readonly property: string;
  readonly datatype?: string;
  readonly datavalue?: { readonly type: string; readonly value: unknown };
}

type Snaks = Readonly<Record<string, readonly Snak[]>>;

export interface Claim {
  readonly id?: string;
  readonly rank?: string;
  readonly mainsnak: Snak;
  readonly qualifiers?: Snaks;
  readonly references?: readonly { readonly snaks?: Snaks }[];
}

export interface Term {
  readonly language: string;
  readonly value: string;
}

export interface WikidataItem {
  readonly id: string;
  readonly type?: string;
  readonly labels?: Readonly<Record<string, Term>>;
  readonly descriptions?: Readonly<Record<string, Term>>;
  readonly aliases?: Readonly<Record<string, readonly Term[]>>;
  readonly claims?: Readonly<Record<string, readonly Claim[]>>;
  /** A time of ISO 8601. */
  readonly modified?: string;
}

export interface FoundItem {
  /** The line where it stands, from 1; in a document of one piece its place in it. */
  readonly number: number;
  readonly item: WikidataItem;
}

export interface WikidataFile {
  readonly items: readonly FoundItem[];
  readonly refusals: readonly { readonly number: number; readonly reason: string }[];
}

const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The items of a file: an entity a line, as in a dump (with the brackets and commas of its list) or as JSON lines, or one document,
 * an entity or `{ "entities": … }`, as Special:EntityData and `wbgetentities` give it. What is no entity is refused, line by line.
 * @throws InputError where the file cannot be read.
 */
export async function readWikidata(
  file: string,
  onProgress?: (done: number, total: number) => void,
): Promise<WikidataFile> {
  const items = new Map<string, FoundItem>();
  const refusals: { number: number; reason: string }[] = [];
  const add = (value: unknown, number: number): void => {
    if (!isItem(value)) refusals.push({ number, reason: 'no entity of Wikibase: it has no id and labels' });
    else if (items.has(value.id)) refusals.push({ number, reason: 'its id is that of an entity before' });
    else items.set(value.id, { number, item: value });
  };
  try {
    const { size } = await stat(file);
    for await (const lines of linesOf(file, LONGEST_LINE)) {
      for (const { number, bytes } of lines) {
        const text = bytes === null ? null : listed(new TextDecoder().decode(bytes));
        if (text === '') continue;
        const value = text === null ? undefined : parsed(text);
        if (value === undefined && items.size === 0) {
          // A document that is laid out over lines has no value on its first.
          for (const [i, one] of entitiesIn(parsed(await readFile(file, 'utf8'))).entries()) add(one, i + 1);
          return { items: [...items.values()], refusals };
        }
        for (const one of entitiesIn(value)) add(one, number);
      }
      onProgress?.(lines.at(-1)?.offset ?? 0, size);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError(
      `Expected a file of Wikidata's JSON in ${file}, but it cannot be read (${code}); name a file.`,
    );
  }
  return { items: [...items.values()], refusals };
}

function entitiesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) && isObject(value.entities) ? Object.values(value.entities) : [value];
}

/** A line of a dump without the marks of its list. */
const listed = (line: string): string => line.trim().replace(/^\[$|^\]$|,$/, '');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isItem(value: unknown): value is WikidataItem {
  return (
    isObject(value) && typeof value.id === 'string' && (isObject(value.labels) || isObject(value.claims))
  );
}
