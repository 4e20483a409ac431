import type { Dataset } from '../../src/domain/dataset.js';
import type { Entity } from '../../src/domain/entity.js';
import { entityPasses } from '../../src/domain/entity-filter.js';
import { entitySortValue } from '../../src/domain/entity-order.js';
import { type EventFilter, eventPasses } from '../../src/domain/event-filter.js';
import type { AttributeFilter } from '../../src/domain/filter/attribute-filter.js';
import type { RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import { knownUnder } from '../../src/domain/filter/statement-filter.js';
import { type OtherEnd, otherEndPasses } from '../../src/domain/other-end.js';
import type { Relationship } from '../../src/domain/relationship.js';
import {
  degreeKey,
  firstDay,
  type RelationshipOrder,
  type SortValue,
  sortValue,
} from '../../src/domain/relationship-order.js';
import type { Statement } from '../../src/domain/statement.js';
import { isKnown, isSupported, type KnownOn, soleSupportsOf } from '../../src/domain/support.js';
import { VOCABULARY } from '../../src/domain/vocabulary.js';
import { indexTerms } from '../../src/names/index-terms.js';
import { sourcedNames } from '../../src/names/sourced-names.js';
import {
  type AttributeQuery,
  type GraphStore,
  isDirection,
  type Level,
  type Page,
  type PlacedPage,
  type Read,
  type RelationshipQuery,
  type Role,
} from '../../src/store/graph-store.js';
import { naiveFilter } from './naive-conflicts.js';
import { naiveFacets } from './naive-facets.js';
import { degreeOf, everyPath, isOfWaypointKind, tiesBetween, tiesThatPass } from './naive-paths.js';
import { naiveSuccessors } from './naive-successors.js';

/** The port's meaning, word for word: looks at every record for every question, and knows no index. */
export function naiveStore(dataset: Dataset): GraphStore {
  const { entities, relationships, attributes } = dataset;
  const { passes, attributePasses } = naiveFilter([...relationships, ...attributes]);
  const records = [...entities, ...relationships, ...attributes];
  const evidence = [...relationships, ...attributes, ...entities].flatMap((record) =>
    'evidence' in record ? record.evidence : [],
  );
  const read = async <T>(value: T): Promise<Read<T>> => ({ revision: dataset.revision, value });

  const inOrder = <S extends Statement>(
    rows: readonly S[],
    sortValueOf: (row: S) => SortValue,
    { first, after }: Pick<RelationshipQuery, 'first' | 'after'>,
  ) => {
    const { items, hasMore } = pageOf(
      rows
        .map((row) => ({ row, place: { value: sortValueOf(row), id: row.id } }))
        .filter(({ place }) => after === null || compare(place, after) > 0)
        .sort((a, b) => compare(a.place, b.place)),
      first,
    );
    return { items: items.map(({ row }) => row), hasMore, places: items.map(({ place }) => place), ends: [] };
  };
  const valueFrom = (row: Relationship, order: RelationshipOrder, knownOn: KnownOn, end: string | null) => {
    const value = sortValue(row, order, knownOn);
    if (order !== 'RELEVANCE' || end === null) return value;
    return value + degreeKey(degreeOf(dataset, row.subject === end ? row.object : row.subject));
  };
  const passing = (rows: readonly Relationship[], query: RelationshipQuery, end: string | null = null) =>
    inOrder(
      rows.filter((row) => passes(row, query.filter)),
      (row) => valueFrom(row, query.order, knownUnder(query.filter), end),
      query,
    );
  const passingAttributes = (query: AttributeQuery, entity: string | null) => {
    const { items, hasMore } = inOrder(
      attributesThatPass(query.filter, entity),
      (row) => sortValue(row, query.order, knownUnder(query.filter)),
      query,
    );
    return { items, hasMore };
  };
  const attributesThatPass = (filter: AttributeFilter, entity: string | null) =>
    attributes.filter((row) => (entity === null || row.entity === entity) && attributePasses(row, filter));
  const ofEntity = (id: string, role: Role, knownOn: KnownOn = null) =>
    relationships.filter((row) => {
      const { type, subject, object } = row;
      if (role === 'SOLE_SUPPORT') return soleSupportsOf(row, knownOn).includes(id);
      if (role === 'SAYS')
        return row.evidence.some(
          (it) => isKnown(it, knownOn) && [it.source, it.origin, ...it.attributedTo].includes(id),
        );
      const isEither = role === 'ANY' || VOCABULARY[type].symmetric;
      return (
        (subject === id && (isEither || role === 'OUT')) || (object === id && (isEither || role === 'IN'))
      );
    });
  const leadsTo = (id: string, other: OtherEnd | undefined) => (row: Relationship) =>
    other === undefined ||
    entities.some(
      (entity) =>
        entity.id === (row.subject === id ? row.object : row.subject) && otherEndPasses(row, entity, other),
    );
  const count = (rows: readonly Relationship[], filter: RelationshipFilter) =>
    rows.filter((row) => passes(row, filter)).length;
  const entitiesThatPass = (filter: Parameters<GraphStore['countEntities']>[0]) =>
    entities.filter((entity) =>
      entityPasses(
        entity,
        filter,
        evidence.some(({ source }) => source === entity.id),
      ),
    );

  const eventsThatPass = (filter: EventFilter) =>
    entities
      .filter((entity) => entity.kind === 'Event')
      .filter((event) => eventPasses(event, filter, ofEntity(event.id, 'ANY')));

  const store: GraphStore = {
    name: 'naive',
    isLocal: true,
    dataset: () =>
      read({
        revision: dataset.revision,
        title: dataset.title,
        reportedBy: dataset.reportedBy,
        contact: dataset.contact,
        notice: dataset.notice,
        description: dataset.description,
        types: dataset.types.map((type) => ({
          type,
          count: relationships.filter(({ narrowerType }) => narrowerType?.name === type.name).length,
        })),
        questions: dataset.questions,
        entities: tally(entities.map(({ kind }) => kind)),
        relationships: tally(relationships.map(({ type }) => type)),
        attributes: tally(attributes.map(({ type }) => type)),
        evidence: evidence.length,
        sources: new Set(evidence.map(({ source }) => source)).size,
      }),
    changesSince: (revision) =>
      read(
        revision === dataset.revision
          ? { kind: 'KNOWN', about: null, touched: [], before: [] }
          : { kind: 'UNKNOWN' },
      ),
    currentIds: (ids) => {
      const byContent = naiveSuccessors(dataset);
      return read(
        ids.map(
          (id) =>
            [...records, ...evidence].find((record) => record.id === id)?.id ??
            records.find((record) => record.formerIds.includes(id))?.id ??
            byContent.get(id) ??
            null,
        ),
      );
    },
    entities: (ids) => read(ids.map((id) => entities.find((entity) => entity.id === id) ?? null)),
    relationships: (ids) => read(ids.map((id) => relationships.find((row) => row.id === id) ?? null)),
    attributes: (ids) => read(ids.map((id) => attributes.find((row) => row.id === id) ?? null)),
    evidenceOwners: (ids) =>
      read(
        ids.map(
          (id) =>
            records.find((record) => 'evidence' in record && record.evidence.some((one) => one.id === id))
              ?.id ?? null,
        ),
      ),
    findEntities: ({ filter, order, first, after }) => {
      const placed = entitiesThatPass(filter)
        .map((entity) => ({
          entity,
          id: entity.id,
          value: entitySortValue(order, degreeOf(dataset, entity.id)),
        }))
        .sort(compare)
        .filter((row) => after === null || compare(row, after) > 0);
      const { items, hasMore } = pageOf(placed, first);
      return read({
        items: items.map(({ entity }) => entity),
        hasMore,
        places: items.map(({ value, id }) => ({ value, id })),
      });
    },
    countEntities: (filter) => read(entitiesThatPass(filter).length),
    findRelationships: (query) => read(passing(relationships, query)),
    countRelationships: (filter) => read(count(relationships, filter)),
    findRelationshipsOf: (ids, role, query) =>
      read(
        ids.map((id) =>
          passing(
            ofEntity(id, role, knownUnder(query.filter)).filter(leadsTo(id, query.other)),
            query,
            isDirection(role) ? id : null,
          ),
        ),
      ),
    findLevels: async (ids, levels) => {
      const pages: Map<string, PlacedPage>[] = [];
      const look = async (from: readonly string[], { direction, query, below }: Level) => {
        const { value } = await store.findRelationshipsOf(from, direction, query);
        const ofLevel = new Map(from.map((id, at) => [id, value[at] as PlacedPage]));
        pages.push(ofLevel);
        const others = [...ofLevel].flatMap(([id, { items }]) =>
          items.map(({ subject, object }) => (subject === id ? object : subject)),
        );
        for (const next of below) await look([...new Set(others)], next);
      };
      for (const level of levels) await look([...new Set(ids)], level);
      return read({ entities: (await store.entities(ids)).value, pages });
    },
    countRelationshipsOf: (ids, role, filter, other) =>
      read(ids.map((id) => count(ofEntity(id, role, knownUnder(filter)).filter(leadsTo(id, other)), filter))),
    countFacets: (ids, direction, filter, first, other) =>
      read(
        ids.map((id) => {
          const rows = ofEntity(id, direction).filter(leadsTo(id, other && { ...other, kinds: null }));
          return naiveFacets(dataset, rows, passes, id, { filter, kinds: other?.kinds ?? null }, first);
        }),
      ),
    findAttributes: (query) => read(passingAttributes(query, null)),
    countAttributes: (filter) => read(attributesThatPass(filter, null).length),
    findAttributesOf: (ids, query) => read(ids.map((id) => passingAttributes(query, id))),
    countAttributesOf: (ids, filter) => read(ids.map((id) => attributesThatPass(filter, id).length)),
    findEvents: ({ first, after, ...filter }) =>
      read(
        pageOf(
          eventsThatPass(filter)
            .map((row) => ({ row, place: { value: firstDay(row), id: row.id } }))
            .filter(({ place }) => after === null || compare(place, after) > 0)
            .sort((a, b) => compare(a.place, b.place))
            .map(({ row }) => row),
          first,
        ),
      ),
    countEvents: (filter) => read(eventsThatPass(filter).length),
    findNeighbors: (ids, filter, first) =>
      read(
        ids.map((id) => {
          const strongestFirst = ofEntity(id, 'ANY')
            .filter((row) => passes(row, filter))
            .map((row) => ({
              other: row.subject === id ? row.object : row.subject,
              place: { value: valueFrom(row, 'RELEVANCE', knownUnder(filter), id), id: row.id },
            }))
            .sort((a, b) => compare(a.place, b.place));
          const others = [...new Set(strongestFirst.map(({ other }) => other))].filter(
            (other) => other !== id,
          );
          return { first: others.slice(0, first), count: others.length };
        }),
      ),
    candidates: ({ terms, kinds, types, limit }) => {
      const found = entities
        .filter(({ kind }) => kinds === null || kinds.includes(kind))
        .filter(
          ({ id }) =>
            types === null ||
            relationships.some(
              (row) =>
                [row.subject, row.object].includes(id) &&
                types.includes(row.type) &&
                row.polarity === 'AFFIRMED' &&
                isSupported(row, null),
            ),
        )
        .map((entity) => ({
          entity,
          shared: indexTerms(
            entity,
            sourcedNames(attributes.filter((row) => row.entity === entity.id)),
          ).filter((term) => terms.includes(term)).length,
        }))
        .filter(({ shared }) => shared > 0)
        .sort(
          (a, b) => b.shared - a.shared || degreeOf(dataset, b.entity.id) - degreeOf(dataset, a.entity.id),
        );
      const standingOf = ({ id }: Entity) => ({
        degree: degreeOf(dataset, id),
        isEnd: relationships.some(({ subject, object }) => subject === id || object === id),
      });
      const shown = found.slice(0, limit);
      return read({
        entities: shown.map(({ entity }) => entity),
        standings: shown.map(({ entity }) => standingOf(entity)),
        shared: shown.map(({ shared }) => shared),
        leftOut: found[limit]?.shared ?? 0,
      });
    },
    findPaths: ({ maxHops, wanted, ...walk }) => {
      const paths: string[][] = [];
      let hopsSearched = 0;
      while (hopsSearched < maxHops && paths.length < wanted)
        paths.push(...everyPath(dataset, walk, ++hopsSearched));
      return read({ paths, hopsSearched, stoppedBy: null });
    },
    findTies: (pairs, filter) => read(pairs.map(([a, b]) => tiesBetween(dataset, a, b, filter))),
    findHubs: ({ ends, filter, maxDegree }) => {
      const ties = tiesThatPass(dataset, filter).map(({ subject, object }) => [subject, object]);
      return read(
        entities.filter(
          ({ id }) =>
            !ends.includes(id) &&
            isOfWaypointKind(dataset, id) &&
            degreeOf(dataset, id) > maxDegree &&
            ties.some((tie) => tie.includes(id) && tie.some((end) => ends.includes(end))),
        ),
      );
    },
    withSignal: () => store,
    close: async () => {},
  };
  return store;
}

function pageOf<T>(rows: readonly T[], first: number): Page<T> {
  return { items: rows.slice(0, first), hasMore: rows.length > first };
}

type Key = { readonly value: SortValue; readonly id: string };

function compare(a: Key, b: Key): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function tally<K extends string>(values: readonly K[]): Partial<Record<K, number>> {
  return Object.fromEntries(
    values.map((value) => [value, values.filter((other) => other === value).length]),
  ) as Partial<Record<K, number>>;
}
