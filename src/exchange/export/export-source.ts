import type { Attribute } from '../../domain/attribute.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Entity } from '../../domain/entity.js';
import { ANY_ENTITY } from '../../domain/entity-filter.js';
import { StoreError } from '../../domain/errors.js';
import { ANY_ATTRIBUTE, type AttributeFilter } from '../../domain/filter/attribute-filter.js';
import { asksForTypeOrScope } from '../../domain/filter/conditions.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import type { Statement } from '../../domain/statement.js';
import type { Answer, GraphStore, Page, Place, PlacedEntities } from '../../store/graph-store.js';
import { refersTo } from './refers-to.js';

/** What is said of a dataset as a whole. */
export type About = Omit<Dataset, 'entities' | 'relationships' | 'attributes'>;

/** What part of a dataset is asked for. */
export interface Selection {
  readonly filter: RelationshipFilter;
  /** The filter as its author wrote it, for a reader: "types=MET&knownOn=2018". */
  readonly words: string;
}

/**
 * What an export writes, in pages, each list by id, as often as it is asked for: all of one revision. Where part is selected: the relationships
 * that pass the filter, and those that qualify them; the attributes that pass as far as they can, of entities at the ends of
 * those where the filter asks for types or ends; and every entity that any of these refers to. So each reference is to
 * something that is there, but for conflicts.
 */
export interface ExportSource {
  /** Of a selection without `questions`, whose answers may be missing. */
  readonly about: About;
  /** Null where all is exported. */
  readonly filter: string | null;
  entities(): AsyncIterable<readonly Entity[]>;
  relationships(): AsyncIterable<readonly Relationship[]>;
  attributes(): AsyncIterable<readonly Attribute[]>;
  /** The statements with these ids, in any order; none where one is not exported. */
  statements(ids: readonly string[]): Promise<readonly Statement[]>;
  /** The entities with these ids, in their order. */
  entitiesBy(ids: readonly string[]): Promise<readonly Entity[]>;
}

/** Rows that a read of the store gives at most. */
const PAGE = 500;

/**
 * @throws StoreError where the dataset changes between two reads: what was exported until then is of no use.
 * @throws whatever the store throws.
 */
export async function openSource(store: GraphStore, selection: Selection | null): Promise<ExportSource> {
  const reader = pagesOf(store);
  const { types, questions, revision, title, description, reportedBy, contact, notice } = await reader.read(
    store.dataset(),
  );
  const common = { revision, title, description, reportedBy, contact, notice };
  const about: About = { ...common, types: types.map(({ type }) => type), questions };
  const entitiesBy = (ids: readonly string[]) => reader.entities(ids);
  if (selection === null)
    return {
      about,
      filter: null,
      entities: () => reader.allEntities(),
      relationships: () => reader.relationships(ANY_RELATIONSHIP),
      attributes: () => reader.attributes(ANY_ATTRIBUTE),
      statements: (ids) => reader.statements(ids),
      entitiesBy,
    };
  const selected = await select(reader, selection.filter);
  return {
    about: { ...about, questions: [] },
    filter: selection.words,
    entities: () => inPages(selected.entities, entitiesBy),
    relationships: () => inPages(selected.relationships, (ids) => reader.relationshipsBy(ids)),
    attributes: () => inPages(selected.attributes, (ids) => reader.attributesBy(ids)),
    statements: (ids) => reader.statements(ids.filter((id) => selected.statements.has(id))),
    entitiesBy,
  };
}

type Reader = ReturnType<typeof pagesOf>;

/** Reads of one revision. */
function pagesOf(store: GraphStore) {
  let revision: string | null = null;
  const read = async <T>(answer: Answer<T>): Promise<T> => {
    const { revision: met, value } = await answer;
    revision ??= met;
    if (met === revision) return value;
    throw new StoreError(
      'LOADING',
      'Expected one revision of the dataset to stay for the time of an export, but it changed. Export it again.',
    );
  };
  const known = async <T>(answer: Answer<(T | null)[]>): Promise<T[]> =>
    (await read(answer)).filter((item) => item !== null);
  const relationshipsBy = (ids: readonly string[]) => known(store.relationships(ids));
  const attributesBy = (ids: readonly string[]) => known(store.attributes(ids));
  return {
    read,
    relationshipsBy,
    attributesBy,
    entities: (ids: readonly string[]) => known(store.entities(ids)),
    statements: async (ids: readonly string[]): Promise<Statement[]> =>
      ids.length === 0 ? [] : [...(await relationshipsBy(ids)), ...(await attributesBy(ids))],
    async *allEntities(): AsyncGenerator<readonly Entity[]> {
      for (let after: Place | null = null; ; ) {
        const page: PlacedEntities = await read(
          store.findEntities({ filter: ANY_ENTITY, order: 'ID', first: PAGE, after }),
        );
        yield page.items;
        after = page.places.at(-1) ?? null;
        if (!page.hasMore || after === null) return;
      }
    },
    relationships: (filter: RelationshipFilter) =>
      byId((after) =>
        read(store.findRelationships({ filter, order: 'ID', first: PAGE, after, withEnds: false })),
      ),
    attributes: (filter: AttributeFilter) =>
      byId((after) => read(store.findAttributes({ filter, order: 'ID', first: PAGE, after }))),
  };
}

type PlaceById = { readonly value: ''; readonly id: string };

async function* byId<T extends Statement>(
  pageAfter: (after: PlaceById | null) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  for (let after: PlaceById | null = null; ; ) {
    const { items, hasMore } = await pageAfter(after);
    yield items;
    const last = items.at(-1);
    if (!hasMore || last === undefined) return;
    after = { value: '', id: last.id };
  }
}

async function* inPages<T>(
  ids: readonly string[],
  readPage: (ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < ids.length; at += PAGE) yield await readPage(ids.slice(at, at + PAGE));
}

/** The ids of all that a filter selects, sorted. Only these are held, not what has them. */
async function select(reader: Reader, filter: RelationshipFilter) {
  const relationships = new Set<string>();
  const attributes = new Set<string>();
  const ends = new Set<string>();
  const entities = new Set<string>();
  let newStatements = new Set<string>();
  let newEntities = new Set<string>();
  const add = (statement: Statement, to: Set<string>) => {
    to.add(statement.id);
    const named = refersTo(statement);
    for (const id of named.statements) newStatements.add(id);
    for (const id of named.entities) newEntities.add(id);
  };
  for await (const page of reader.relationships(filter))
    for (const relationship of page) {
      add(relationship, relationships);
      ends.add(relationship.subject).add(relationship.object);
    }
  const isOfEnds = asksForTypeOrScope(filter);
  for await (const page of reader.attributes(attributeFilterOf(filter)))
    for (const attribute of page) if (!isOfEnds || ends.has(attribute.entity)) add(attribute, attributes);
  while (newStatements.size > 0) {
    const ids = [...newStatements].filter((id) => !relationships.has(id) && !attributes.has(id));
    newStatements = new Set();
    for await (const page of inPages(ids, (some) => reader.statements(some)))
      for (const statement of page) add(statement, 'subject' in statement ? relationships : attributes);
  }
  while (newEntities.size > 0) {
    const ids = [...newEntities].filter((id) => !entities.has(id));
    newEntities = new Set();
    for await (const page of inPages(ids, (some) => reader.entities(some)))
      for (const entity of page) {
        entities.add(entity.id);
        for (const id of refersTo(entity).entities) newEntities.add(id);
      }
  }
  return {
    relationships: [...relationships].sort(),
    attributes: [...attributes].sort(),
    entities: [...entities].sort(),
    statements: new Set([...relationships, ...attributes]),
  };
}

/** The conditions that hold for any statement. */
function attributeFilterOf(filter: RelationshipFilter): AttributeFilter {
  const conditions = Object.keys(ANY_ATTRIBUTE).map((field) => [
    field,
    filter[field as keyof RelationshipFilter] ?? null,
  ]);
  return { ...(Object.fromEntries(conditions) as AttributeFilter), types: null, entities: null };
}
