import type { Dataset } from '../../domain/dataset.js';
import { degreesOf } from '../../domain/degrees.js';
import type { Entity, EventEntity } from '../../domain/entity.js';
import { foldName } from '../../domain/fold-name.js';
import type { Relationship } from '../../domain/relationship.js';
import { byFirstDay, type RelationshipOrder, sortValue } from '../../domain/relationship-order.js';
import type { KnownOn } from '../../domain/support.js';
import { indexTerms } from '../../names/index-terms.js';
import { summaryOf } from '../dataset-summary.js';
import type { DatasetSummary } from '../graph-store.js';
import { listBy } from './list-by.js';
import { type Ordering, orderingOf } from './ordering.js';
import { successorsByContent } from './successors-by-content.js';
import { sharedWork, type Work } from './work.js';

/** As many sorted lists of all relationships as are kept; the least recently used goes first. */
const ORDERINGS_KEPT = 8;

/** One dataset and the ways into it: made once, then only read. Lists are sorted by id. */
export class GraphIndex {
  readonly summary: DatasetSummary;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly relationshipById: ReadonlyMap<string, Relationship>;
  /** The id of the relationship or event that has the evidence with this id. */
  readonly evidenceOwner: ReadonlyMap<string, string>;
  /** From former ids that an author lists. */
  readonly successorOf: ReadonlyMap<string, string>;
  readonly byEnd: ReadonlyMap<string, readonly Relationship[]>;
  readonly byQualifier: ReadonlyMap<string, readonly Relationship[]>;
  readonly bySource: ReadonlyMap<string, readonly Relationship[]>;
  /** By the works that some evidence came through, the sources among them. */
  readonly byWork: ReadonlyMap<string, readonly Relationship[]>;
  readonly byTerm: ReadonlyMap<string, readonly Entity[]>;
  readonly byFoldedName: ReadonlyMap<string, readonly Entity[]>;
  readonly byExternalId: ReadonlyMap<string, readonly Entity[]>;
  /** Earliest first. */
  readonly events: readonly EventEntity[];
  /** Ids of the works that some evidence cites. */
  readonly cited: ReadonlySet<string>;
  /** See `degreesOf`. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Worked out when first asked for; see `successorsByContent`. */
  readonly byEarlierId: () => Work<ReadonlyMap<string, string>>;
  readonly #orderings = new Map<string, () => Work<Ordering>>();

  constructor(readonly dataset: Dataset) {
    const { entities, relationships } = dataset;
    this.entityById = new Map(entities.map((entity) => [entity.id, entity]));
    this.relationshipById = new Map(relationships.map((relationship) => [relationship.id, relationship]));
    this.successorOf = new Map(
      [...entities, ...relationships].flatMap(({ id, formerIds }) =>
        formerIds.map((former): [string, string] => [former, id]),
      ),
    );
    this.byEnd = listBy(relationships, ({ subject, object }) => [subject, object]);
    this.byQualifier = listBy(relationships, ({ qualifiers }) =>
      qualifiers.flatMap((qualifier) => [...qualifier.entities, ...qualifier.relationships]),
    );
    this.bySource = listBy(relationships, ({ evidence }) => evidence.map(({ source }) => source));
    this.byWork = listBy(relationships, ({ evidence }) => evidence.flatMap(({ through }) => through));
    this.byTerm = listBy(entities, indexTerms);
    this.byFoldedName = listBy(entities, ({ name, aliases }) => [name, ...aliases].map(foldName));
    this.byExternalId = listBy(entities, ({ externalIds }) => externalIds.map(({ value }) => value));
    this.events = entities.filter((entity) => entity.kind === 'Event').sort(byFirstDay);
    this.evidenceOwner = new Map(
      [...relationships, ...this.events].flatMap(({ id, evidence }) =>
        evidence.map((one): [string, string] => [one.id, id]),
      ),
    );
    const ofEvents = this.events.flatMap(({ evidence }) => evidence);
    this.cited = new Set([...this.bySource.keys(), ...ofEvents.map(({ source }) => source)]);
    this.degrees = degreesOf(relationships);
    this.byEarlierId = sharedWork(successorsByContent(dataset));
    this.summary = summaryOf(dataset, this.cited.size);
  }

  /** All relationships in that order, sorted when first asked for; reads that come at the same time share the work. */
  ordering(order: RelationshipOrder, knownOn: KnownOn): Work<Ordering> {
    const isOfDates = order === 'EARLIEST_FIRST' || order === 'LATEST_FIRST';
    const key = isOfDates ? order : `${order} ${knownOn}`;
    const ordering =
      this.#orderings.get(key) ??
      sharedWork(orderingOf(this.dataset.relationships, (row) => sortValue(row, order, knownOn)));
    this.#orderings.delete(key);
    this.#orderings.set(key, ordering);
    const [oldest] = this.#orderings.keys();
    if (oldest !== undefined && this.#orderings.size > ORDERINGS_KEPT) this.#orderings.delete(oldest);
    return ordering();
  }
}
