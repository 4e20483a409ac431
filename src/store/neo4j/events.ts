import type { EventEntity } from '../../domain/entity.js';
import { invariant } from '../../domain/errors.js';
import type { EventFilter } from '../../domain/event-filter.js';
import { asksForTypeOrScope } from '../../domain/filter/conditions.js';
import { LAST } from '../../domain/relationship-order.js';
import type { EventQuery, Page, Read } from '../graph-store.js';
import { count, type EventConditions, page } from './events.queries.js';
import { countOf, pageOf } from './page.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';
import { indexEntries, isByTypes } from './relationship-class.js';
import { eventConditions, relationshipConditions } from './relationship-conditions.js';

/** See the port. */
export function findEvents(
  reader: Reader,
  { first, after, ...wanted }: EventQuery,
): Promise<Read<Page<EventEntity>>> {
  const { conditions, parameters } = conditionsOf(wanted);
  return reader.read(
    page(conditions),
    { ...parameters, limit: first + 1, after: after ?? { value: -LAST, id: '' } },
    (value) => pageOf(value, first, readEvent),
  );
}

export function countEvents(reader: Reader, filter: EventFilter): Promise<Read<number | null>> {
  const { conditions, parameters } = conditionsOf(filter);
  return reader.read(count(conditions), parameters, countOf);
}

function conditionsOf({ of, filter }: EventFilter): {
  conditions: EventConditions;
  parameters: Readonly<Record<string, unknown>>;
} {
  const ofRelationship = relationshipConditions(filter);
  const conditions = {
    ofEvent: eventConditions(filter).text,
    ofRelationship: ofRelationship.text,
    isOfTypes: isByTypes(filter),
    isOfSome: of !== null,
    isWantedItself: !asksForTypeOrScope(filter),
  };
  return { conditions, parameters: { ...ofRelationship.parameters, ...indexEntries(filter), of: of ?? [] } };
}

function readEvent(value: unknown): EventEntity {
  const entity = readEntity(value);
  invariant(entity.kind === 'Event', `${entity.id} is no event`);
  return entity;
}
