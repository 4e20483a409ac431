import type { Attribute } from '../../domain/attribute.js';
import type { Dataset } from '../../domain/dataset.js';
import { degreesOf } from '../../domain/degrees.js';
import type { Entity, EventEntity } from '../../domain/entity.js';
import { foldName } from '../../domain/fold-name.js';
import { listBy } from '../../domain/list-by.js';
import type { Relationship } from '../../domain/relationship.js';
import { byFirstDay } from '../../domain/relationship-order.js';
import type { Statement } from '../../domain/statement.js';
import { indexTerms } from '../../names/index-terms.js';
import { sourcedNames } from '../../names/sourced-names.js';
import { summaryOf } from '../dataset-summary.js';
import type { DatasetSummary } from '../graph-store.js';
import type { PackedTies } from '../ties/packed-ties.js';
import { sharedWork, type Work } from '../work/work.js';
import { Lists } from './lists.js';
import { Orderings } from './orderings.js';
import { packDataset } from './pack-dataset.js';
import { successorsByContent } from './successors-by-content.js';

/** One dataset and the ways into it: made once, then only read. Lists are sorted by id. */
export class GraphIndex {
  readonly summary: DatasetSummary;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly relationshipById: ReadonlyMap<string, Relationship>;
  readonly attributeById: ReadonlyMap<string, Attribute>;
  readonly attributesOf: ReadonlyMap<string, readonly Attribute[]>;
  readonly attributesBySource: ReadonlyMap<string, readonly Attribute[]>;
  /** The id of the statement or event that has the evidence with this id. */
  readonly evidenceOwner: ReadonlyMap<string, string>;
  /** From former ids that an author lists. */
  readonly successorOf: ReadonlyMap<string, string>;
  readonly byEnd: ReadonlyMap<string, readonly Relationship[]>;
  readonly byQualifier: ReadonlyMap<string, readonly Relationship[]>;
  /** Those that cannot be held together with another. */
  readonly conflicting: readonly Relationship[];
  readonly conflictingAttributes: readonly Attribute[];
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
  readonly lists: Lists;
  /** Worked out when a path is first searched for. */
  readonly packedTies: () => Work<PackedTies>;
  readonly attributeOrderings: Orderings<Attribute>;

  constructor(readonly dataset: Dataset) {
    const { entities, relationships, attributes } = dataset;
    this.entityById = new Map(entities.map((entity) => [entity.id, entity]));
    this.relationshipById = new Map(relationships.map((relationship) => [relationship.id, relationship]));
    this.attributeById = new Map(attributes.map((attribute) => [attribute.id, attribute]));
    this.attributesOf = listBy(attributes, ({ entity }) => [entity]);
    this.attributesBySource = listBy(attributes, ({ evidence }) => evidence.map(({ source }) => source));
    this.successorOf = new Map(
      [...entities, ...relationships, ...attributes].flatMap(({ id, formerIds }) =>
        formerIds.map((former): [string, string] => [former, id]),
      ),
    );
    this.byEnd = listBy(relationships, ({ subject, object }) => [subject, object]);
    this.byQualifier = listBy(relationships, ({ qualifiers }) =>
      qualifiers.flatMap((qualifier) => [...qualifier.entities, ...qualifier.relationships]),
    );
    this.conflicting = relationships.filter(hasConflicts);
    this.conflictingAttributes = attributes.filter(hasConflicts);
    this.bySource = listBy(relationships, ({ evidence }) => evidence.map(({ source }) => source));
    this.byWork = listBy(relationships, ({ evidence }) => evidence.flatMap(({ through }) => through));
    this.byTerm = listBy(entities, (entity) =>
      indexTerms(entity, sourcedNames(this.attributesOf.get(entity.id) ?? [])),
    );
    this.byFoldedName = listBy(entities, ({ name, aliases }) => [name, ...aliases].map(foldName));
    this.byExternalId = listBy(entities, ({ externalIds }) => externalIds.map(({ value }) => value));
    this.events = entities.filter((entity) => entity.kind === 'Event').sort(byFirstDay);
    this.evidenceOwner = new Map(
      [...relationships, ...attributes, ...this.events].flatMap(({ id, evidence }) =>
        evidence.map((one): [string, string] => [one.id, id]),
      ),
    );
    const ofEvents = this.events.flatMap(({ evidence }) => evidence);
    this.cited = new Set([
      ...this.bySource.keys(),
      ...this.attributesBySource.keys(),
      ...ofEvents.map(({ source }) => source),
    ]);
    this.degrees = degreesOf(relationships);
    this.byEarlierId = sharedWork(successorsByContent(dataset));
    this.lists = new Lists(relationships, this.byEnd, this.degrees);
    this.packedTies = sharedWork(packDataset(dataset, this.degrees));
    this.attributeOrderings = new Orderings(attributes);
    this.summary = summaryOf(dataset, this.cited.size);
  }
}

function hasConflicts({ conflicts }: Statement): boolean {
  return conflicts.length > 0;
}
