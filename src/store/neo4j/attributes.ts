import type { Attribute } from '../../domain/attribute.js';
import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import type { AttributeQuery, Page, Read } from '../graph-store.js';
import { ATTRIBUTES, WAYS_IN } from './attributes.queries.js';
import { countOf, inOrderOf, pageOf } from './page.js';
import { list, map } from './properties.js';
import type { Reader } from './reader.js';
import { readAttribute, recordOf } from './record-properties.js';
import { attributeConditions, knownWhen } from './relationship-conditions.js';
import { count, forEachEntity, pageBy, placeOf, SORT_VALUES } from './statements.queries.js';

/** See the port. */
export function attributes(reader: Reader, ids: readonly string[]): Promise<Read<(Attribute | null)[]>> {
  return reader.read(ATTRIBUTES, { ids }, (value) => inOrderOf(ids, value, readAttribute));
}

export function findAttributes(reader: Reader, query: AttributeQuery): Promise<Read<Page<Attribute>>> {
  const { text, parameters } = attributeConditions(query.filter);
  return reader.read(
    pageFrom(wayInto(query.filter), text, query),
    { ...parameters, ...placeOf(query) },
    (value) => pageOf(value, query.first, readRow),
  );
}

export function countAttributes(reader: Reader, filter: AttributeFilter): Promise<Read<number | null>> {
  const { text, parameters } = attributeConditions(filter);
  return reader.read(count(wayInto(filter), text), parameters, countOf);
}

export function findAttributesOf(
  reader: Reader,
  entities: readonly string[],
  query: AttributeQuery,
): Promise<Read<Page<Attribute>[]>> {
  const { text, parameters } = attributeConditions(query.filter);
  return reader.read(
    forEachEntity(pageFrom(WAYS_IN.ofEnd, text, query)),
    { ...parameters, ...placeOf(query), standpoints: entities },
    (value) => list(value).map((ofOne) => pageOf(ofOne, query.first, readRow)),
  );
}

export function countAttributesOf(
  reader: Reader,
  entities: readonly string[],
  filter: AttributeFilter,
): Promise<Read<(number | null)[]>> {
  const { text, parameters } = attributeConditions(filter);
  return reader.read(
    forEachEntity(count(WAYS_IN.ofEnd, text)),
    { ...parameters, standpoints: entities },
    (value) => list(value).map(countOf),
  );
}

const NARROWEST_FIRST = ['entities', 'speakers', 'sources', 'origins'] as const;

function readRow(value: unknown): Attribute {
  return readAttribute(map(value).row);
}

function pageFrom(wayIn: string, text: string, { order, filter }: AttributeQuery): string {
  const key = SORT_VALUES[order](knownWhen(filter));
  return pageBy({ projected: recordOf('r'), key, wayIn, condition: text, isById: order === 'ID' });
}

function wayInto(filter: AttributeFilter): string {
  if (filter.contested === true && filter.entities === null) return WAYS_IN.contested;
  const narrowest = NARROWEST_FIRST.find((field) => filter[field] !== null);
  return WAYS_IN[narrowest ?? 'everywhere'];
}
