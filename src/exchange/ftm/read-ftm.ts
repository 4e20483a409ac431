import { stat } from 'node:fs/promises';
import { linesOf } from '../../dataset/formats/lines-of.js';
import { InputError } from '../../domain/errors.js';
import { cleanText } from '../slug.js';

/** Who said a value, and when. Days, as far as the file has them. */
export interface FtmSource {
  readonly dataset: string;
  /** The day since when the dataset is known to have said it. */
  readonly reportedOn: string | null;
  readonly lastSeen: string | null;
}

export interface FtmValue {
  readonly text: string;
  /** Those of the entity where the file does not say it value by value. */
  readonly sources: readonly FtmSource[];
}

export interface FtmEntity {
  /** The line where it stands first, from 1. */
  readonly line: number;
  readonly id: string;
  readonly schema: string;
  caption: string | null;
  /** Ids under which it is known elsewhere. */
  readonly referents: readonly string[];
  readonly values: ReadonlyMap<string, readonly FtmValue[]>;
  readonly sources: readonly FtmSource[];
}

/** A line that is no entity, and why. */
export interface FtmRefusal {
  readonly line: number;
  readonly reason: string;
}

export interface FtmFile {
  readonly entities: readonly FtmEntity[];
  readonly refusals: readonly FtmRefusal[];
}

const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The entities of a file of JSON lines, read as a stream: whole entities, or statements (one value a line), which are put together by
 * `canonical_id`. What is no entity is refused, line by line.
 * @param collection what stands for the source where an entity names no dataset.
 * @throws InputError where the file cannot be read.
 */
export async function readFtm(
  file: string,
  collection: string,
  onProgress?: (done: number, total: number) => void,
): Promise<FtmFile> {
  const entities = new Map<string, FtmEntity>();
  const statements = new Map<string, StatementEntity>();
  const sourceOf = sourcePool();
  const refusals: FtmRefusal[] = [];
  try {
    const { size } = await stat(file);
    for await (const lines of linesOf(file, LONGEST_LINE)) {
      for (const { number, bytes } of lines) {
        const refuse = (reason: string) => refusals.push({ line: number, reason });
        const text = bytes === null ? null : new TextDecoder().decode(bytes).trim();
        if (text === '') continue;
        const value = text === null ? null : parsed(text);
        if (isStatement(value)) addStatement(statements, value, number, sourceOf(value, collection));
        else if (!isEntity(value)) refuse('no entity of FollowTheMoney: it has no id, schema and properties');
        else if (entities.has(value.id)) refuse('its id is that of a line before');
        else entities.set(value.id, entityOf(value, number, collection));
      }
      onProgress?.(lines.at(-1)?.offset ?? 0, size);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError(
      `Expected a file of JSON lines in ${file}, but it cannot be read (${code}); name a file.`,
    );
  }
  for (const [id, entity] of statements) {
    if (entities.has(id))
      refusals.push({ line: entity.line, reason: 'its id is that of an entity of the file' });
    else if (entity.schema === '')
      refusals.push({ line: entity.line, reason: 'no statement says its schema' });
    else entities.set(id, { ...entity, sources: [...entity.seen.values()], referents: [...entity.others] });
  }
  return { entities: [...entities.values()], refusals };
}

interface RawEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
  readonly datasets?: readonly string[];
  readonly referents?: readonly string[];
  readonly first_seen?: string;
  readonly last_seen?: string;
  readonly last_change?: string;
}

interface RawStatement {
  readonly canonical_id?: string;
  readonly entity_id: string;
  readonly schema: string;
  readonly prop: string;
  readonly value: string;
  readonly dataset?: string;
  readonly first_seen?: string;
  readonly last_seen?: string;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isEntity(value: unknown): value is RawEntity {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.schema === 'string' &&
    isObject(value.properties) &&
    Object.values(value.properties).every(Array.isArray)
  );
}

function isStatement(value: unknown): value is RawStatement {
  return (
    isObject(value) &&
    typeof value.entity_id === 'string' &&
    typeof value.schema === 'string' &&
    typeof value.prop === 'string' &&
    typeof value.value === 'string'
  );
}

const day = (moment: unknown): string | null => (typeof moment === 'string' ? moment.slice(0, 10) : null);

/** What the entity said before its last change is not known. */
function entityOf(given: RawEntity, line: number, collection: string): FtmEntity {
  const sources = (given.datasets?.length ? given.datasets : [collection]).map((dataset) => ({
    dataset,
    reportedOn: day(given.last_change) ?? day(given.last_seen) ?? day(given.first_seen),
    lastSeen: day(given.last_seen),
  }));
  const values = new Map<string, FtmValue[]>();
  for (const [property, texts] of Object.entries(given.properties)) {
    const known = texts.map((text) => cleanText(String(text))).filter((text) => text !== '');
    values.set(
      property,
      [...new Set(known)].map((text) => ({ text, sources })),
    );
  }
  return {
    line,
    id: given.id,
    schema: given.schema,
    caption: given.caption === undefined ? null : cleanText(given.caption) || null,
    referents: given.referents ?? [],
    values,
    sources,
  };
}

interface StatementEntity extends FtmEntity {
  schema: string;
  readonly values: Map<string, { text: string; sources: FtmSource[] }[]>;
  readonly seen: Map<string, FtmSource>;
  readonly others: Set<string>;
}

/** Equal sources are one object: a file has many statements and few datasets. */
function sourcePool(): (given: RawStatement, collection: string) => FtmSource {
  const known = new Map<string, FtmSource>();
  return (given, collection) => {
    const dataset = given.dataset ?? collection;
    const [reportedOn, lastSeen] = [day(given.first_seen), day(given.last_seen)];
    const key = JSON.stringify([dataset, reportedOn, lastSeen]);
    const source = known.get(key) ?? { dataset, reportedOn, lastSeen };
    known.set(key, source);
    return source;
  };
}

/** The schema of most detail is that of the most statements in practice: the first counts, unless it is one of no detail. */
const BROAD: ReadonlySet<string> = new Set(['', 'Thing', 'LegalEntity', 'Interval', 'Interest']);

function addStatement(
  all: Map<string, StatementEntity>,
  given: RawStatement,
  line: number,
  source: FtmSource,
): void {
  const id = given.canonical_id || given.entity_id;
  const entity: StatementEntity = all.get(id) ?? {
    line,
    id,
    schema: '',
    caption: null,
    referents: [],
    values: new Map(),
    sources: [],
    seen: new Map(),
    others: new Set(),
  };
  all.set(id, entity);
  if (BROAD.has(entity.schema)) entity.schema = given.schema;
  if (given.entity_id !== id) entity.others.add(given.entity_id);
  if (!entity.seen.has(source.dataset)) entity.seen.set(source.dataset, source);
  // A statement of the property "id" says only that the dataset has the entity.
  if (given.prop === 'id') return;
  const text = cleanText(given.value);
  if (text === '') return;
  const values = entity.values.get(given.prop) ?? [];
  entity.values.set(given.prop, values);
  const known = values.find((value) => value.text === text);
  if (known === undefined) values.push({ text, sources: [source] });
  else if (!known.sources.some(({ dataset }) => dataset === source.dataset)) known.sources.push(source);
}
