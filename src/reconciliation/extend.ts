import { type Limits, limitExceeded } from '../api/bounds/limits.js';
import type { AttributeValue } from '../domain/attribute.js';
import type { Entity } from '../domain/entity.js';
import { InputError } from '../domain/errors.js';
import { DEFAULT_ATTRIBUTE_FILTER } from '../domain/filter/attribute-filter.js';
import { DEFAULT_FILTER } from '../domain/filter/relationship-filter.js';
import { endsOf, isRelationship, type Statement } from '../domain/statement.js';
import type { GraphStore, Page } from '../store/graph-store.js';
import { citeSources } from '../text/citation.js';
import { formatAttributeValue } from '../text/format-attribute.js';
import { citedEvidence, mentionedBy } from './cited-evidence.js';
import { type Property, propertyOf } from './properties.js';
import type { ExtensionQuery } from './read-queries.js';
import { type ReconciliationType, typeOf } from './types.js';

/** A value of a property: another entity, a text, or none beside one of another property. */
export type ExtensionValue =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | Readonly<Record<string, never>>;

export interface Extension {
  readonly meta: readonly {
    readonly id: string;
    readonly name: string;
    readonly type?: ReconciliationType;
  }[];
  /** By the id as it was given, then by that of the property. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly ExtensionValue[]>>>>;
}

/**
 * What is said of each entity: what is affirmed, is no plan, and is supported by some source that counts; in the order of the ids of the
 * statements, a value for each, so that the values, times and sources of one property lie side by side. None of an unknown id.
 * @throws InputError where a property is unknown; LimitError where too much is asked for, or one entity has more values than a page
 *   and no `limit` says how many are wanted: nothing is cut off unasked.
 */
export async function extend(store: GraphStore, query: ExtensionQuery, limits: Limits): Promise<Extension> {
  const ids = [...new Set(query.ids)];
  const asked = query.properties.map(({ id, settings }) => ({ property: propertyOf(id), settings }));
  const { listItems } = limits;
  if (ids.length > listItems) throw limitExceeded('listItems', listItems, ids.length);
  if (asked.length > listItems) throw limitExceeded('listItems', listItems, asked.length);
  const { value: current } = await store.currentIds(ids);
  const { value: found } = await store.entities(current.flatMap((id) => id ?? []));
  const entities = new Map(
    found.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const])),
  );
  const columns = await Promise.all(
    asked.map(({ property, settings }) => columnOf(store, property, entities, settings ?? {}, limits)),
  );
  const size = columns.reduce((sum, column) => sum + [...column.values()].flat().length, 0);
  if (size > limits.rows) throw limitExceeded('rows', limits.rows, size);
  const row = (id: string | null) =>
    Object.fromEntries(asked.map(({ property }, i) => [property.id, columns[i]?.get(id ?? '') ?? []]));
  return {
    meta: asked.map(({ property: { id, name, valueKind } }) => ({
      ...{ id, name },
      ...(valueKind !== null && { type: typeOf(valueKind) }),
    })),
    rows: Object.fromEntries(ids.map((id, i) => [id, row(current[i] ?? null)])),
  };
}

type Column = ReadonlyMap<string, readonly ExtensionValue[]>;
type Settings = NonNullable<ExtensionQuery['properties'][number]['settings']>;
type Entities = ReadonlyMap<string, Entity>;

async function columnOf(
  store: GraphStore,
  property: Property,
  entities: Entities,
  settings: Settings,
  limits: Limits,
): Promise<Column> {
  const { origin } = property;
  const first = Math.min(settings.limit ?? limits.pageSize, limits.pageSize);
  const isCut = (hasMore: boolean) => {
    if (hasMore && (settings.limit ?? Number.POSITIVE_INFINITY) > limits.pageSize)
      throw new InputError(
        `Expected at most ${limits.pageSize} values of ${property.id} of one entity, but there are more. Set "limit", from 1 to ${limits.pageSize}, to fetch the first of them.`,
      );
  };
  if (origin.of === 'FIELD')
    return new Map([...entities].map(([id, entity]) => [id, fieldValues(entity, origin.field)]));
  const ids = [...entities.keys()];
  if (ids.length === 0) return new Map();
  if (origin.of === 'NEIGHBORS') {
    const filter = {
      ...DEFAULT_FILTER,
      modality: ['ACTUAL'] as const,
      minOrigins: settings.minOrigins ?? null,
    };
    const { value } = await store.findNeighbors(ids, filter, first);
    for (const { first: given, count } of value) isCut(count > given.length);
    const others = await entitiesOf(
      store,
      value.flatMap(({ first: given }) => given),
      entities,
    );
    return new Map(
      ids.map((id, i) => [id, (value[i]?.first ?? []).map((other) => entityValue(other, others))]),
    );
  }
  const pages = await statementsOf(store, property, ids, first, settings.minOrigins ?? null);
  for (const { hasMore } of pages) isCut(hasMore);
  const statements = pages.flatMap(({ items }) => items);
  const mentioned = await entitiesOf(store, mentions(property, statements), entities);
  // A citation names the publisher too.
  const named =
    property.aspect === 'SOURCES' ? await entitiesOf(store, publishers(mentioned), mentioned) : mentioned;
  return new Map(
    ids.map((id, i) => [id, (pages[i]?.items ?? []).map((one) => statementValue(property, id, one, named))]),
  );
}

async function statementsOf(
  store: GraphStore,
  { origin }: Property,
  ids: readonly string[],
  first: number,
  minOrigins: number | null,
): Promise<readonly Page<Statement>[]> {
  const page = { order: 'ID', first, after: null } as const;
  const said = { modality: ['ACTUAL'] as const, minOrigins };
  if (origin.of === 'ATTRIBUTE') {
    const filter = { ...DEFAULT_ATTRIBUTE_FILTER, ...said, types: [origin.type] };
    return (await store.findAttributesOf(ids, { ...page, filter })).value;
  }
  if (origin.of !== 'RELATIONSHIP') return [];
  const filter = { ...DEFAULT_FILTER, ...said, types: [origin.type] };
  const role = origin.end === 'subject' ? 'OUT' : 'IN';
  return (await store.findRelationshipsOf(ids, role, { ...page, filter, withEnds: false })).value;
}

function fieldValues(entity: Entity, field: 'alias' | 'description' | 'externalId'): ExtensionValue[] {
  if (field === 'alias') return entity.aliases.map((str) => ({ str }));
  if (field === 'description') return entity.description === null ? [] : [{ str: entity.description }];
  return entity.externalIds.map(({ scheme, value }) => ({ str: `${scheme}:${value}` }));
}

/** The ids of the entities that are named in the values. */
function mentions({ aspect }: Property, statements: readonly Statement[]): string[] {
  if (aspect === 'WHEN') return [];
  if (aspect === 'SOURCES') return statements.flatMap(({ evidence }) => evidence.flatMap(mentionedBy));
  return statements.flatMap((one) => {
    if (isRelationship(one)) return endsOf(one);
    return one.value.kind === 'ENTITY' ? [one.value.entity] : [];
  });
}

function publishers(mentioned: Entities): string[] {
  return [...mentioned.values()].flatMap((entity) =>
    entity.kind === 'Work' && entity.publisher !== null ? [entity.publisher] : [],
  );
}

async function entitiesOf(store: GraphStore, ids: readonly string[], known: Entities): Promise<Entities> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const { value } = await store.entities(missing);
  return new Map([
    ...known,
    ...value.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const])),
  ]);
}

function statementValue(
  { aspect }: Property,
  of: string,
  statement: Statement,
  named: Entities,
): ExtensionValue {
  const { when, evidence } = statement;
  if (aspect === 'WHEN') {
    const text = when?.edtf ?? when?.words ?? null;
    return text === null ? {} : { str: text };
  }
  if (aspect === 'SOURCES')
    return {
      str: citeSources(
        evidence.map((one) => citedEvidence(one, named)),
        endsOf(statement),
      ),
    };
  if (!isRelationship(statement)) return attributeValue(statement.value, named);
  return entityValue(statement.subject === of ? statement.object : statement.subject, named);
}

/** Dates stay EDTF, so that they can be compared: the protocol has no partial ones. */
function attributeValue(value: AttributeValue, named: Entities): ExtensionValue {
  if (value.kind === 'ENTITY') return entityValue(value.entity, named);
  if (value.kind === 'DATE' && value.date.edtf !== null) return { str: value.date.edtf };
  return { str: formatAttributeValue(value, '') };
}

function entityValue(id: string, named: Entities): ExtensionValue {
  return { id, name: named.get(id)?.name ?? id };
}
