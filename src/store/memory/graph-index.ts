import type { Attribute } from '../../domain/attribute.js';
import type { Dataset } from '../../domain/dataset.js';
import { degreesOf } from '../../domain/degrees.js';
import type { Entity, EventEntity } from '../../domain/entity.js';
import { foldName } from '../../domain/fold-name.js';
import { addTo, listBy } from '../../domain/list-by.js';
import { NAMED_BY, type NamedBy } from '../../domain/named-by.js';
import { atOnce, type Pausable } from '../../domain/pausable.js';
import type { Evidenced, Relationship } from '../../domain/relationship.js';
import { byFirstDay } from '../../domain/relationship-order.js';
import type { Statement } from '../../domain/statement.js';
import { summaryOf } from '../dataset-summary.js';
import type { DatasetSummary } from '../graph-store.js';
import type { PackedTies } from '../ties/packed-ties.js';
import { listedBy } from '../work/listed-by.js';
import { StepCounter, sharedWork } from '../work/work.js';
import { Lists } from './lists.js';
import { mostConnected } from './most-connected.js';
import type { Ordering } from './ordering.js';
import { Orderings } from './orderings.js';
import { packDataset } from './pack-dataset.js';
import { type SearchIndex, searchIndexOf } from './search-index.js';
import { successorsByContent } from './successors-by-content.js';

type Listed<T> = ReadonlyMap<string, readonly T[]>;

/**
 * One dataset and the ways into it: made once, then only read. Lists are sorted by id. What not every question needs is
 * worked out when it is first asked for, in slices: `() => Pausable`.
 */
export class GraphIndex {
  readonly summary: DatasetSummary;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly relationshipById: ReadonlyMap<string, Relationship>;
  readonly attributeById: ReadonlyMap<string, Attribute>;
  readonly attributesOf: Listed<Attribute>;
  readonly attributesByNamed: ByNamed<Attribute>;
  /** The id of the statement or event that has the evidence with this id. */
  readonly evidenceOwner: () => Pausable<ReadonlyMap<string, string>>;
  /** From former ids that an author lists. */
  readonly successorOf: ReadonlyMap<string, string>;
  readonly byEnd: Listed<Relationship>;
  readonly byQualifier: () => Pausable<Listed<Relationship>>;
  /** Those that cannot be held together with another. */
  readonly conflicting: readonly Relationship[];
  readonly conflictingAttributes: readonly Attribute[];
  readonly byNamed: ByNamed<Relationship>;
  /** By the works that some evidence came through, the sources among them. */
  readonly byWork: () => Pausable<Listed<Relationship>>;
  readonly search: () => Pausable<SearchIndex>;
  readonly byFoldedName: () => Pausable<Listed<Entity>>;
  readonly byExternalId: () => Pausable<Listed<Entity>>;
  /** Earliest first. */
  readonly events: readonly EventEntity[];
  /** Ids of the works that some evidence cites. */
  readonly cited: ReadonlySet<string>;
  /** See `degreesOf`. */
  readonly degrees: ReadonlyMap<string, number>;
  /** All entities, the better connected first. */
  readonly mostConnected: () => Pausable<Ordering<Entity>>;
  /** See `successorsByContent`. */
  readonly byEarlierId: () => Pausable<ReadonlyMap<string, string>>;
  readonly lists: Lists;
  readonly packedTies: () => Pausable<PackedTies>;
  readonly attributeOrderings: Orderings<Attribute>;

  /** @param start of this dataset; see `startOf`. */
  constructor(
    readonly dataset: Dataset,
    start = atOnce(startOf(dataset)),
  ) {
    const { entities, relationships, attributes } = dataset;
    this.entityById = start.entityById;
    this.relationshipById = start.relationshipById;
    this.attributeById = start.attributeById;
    this.attributesOf = start.attributesOf;
    this.successorOf = start.successorOf;
    this.byEnd = start.byEnd;
    this.events = start.events;
    this.cited = start.cited;
    this.degrees = start.degrees;
    this.summary = start.summary;
    this.attributesByNamed = byNamed(attributes);
    this.byQualifier = sharedWork(listedBy(relationships, qualifiedBy));
    this.conflicting = relationships.filter(hasConflicts);
    this.conflictingAttributes = attributes.filter(hasConflicts);
    this.byNamed = byNamed(relationships);
    this.byWork = sharedWork(
      listedBy(relationships, ({ evidence }) => evidence.flatMap(({ through }) => through)),
    );
    this.byFoldedName = sharedWork(
      listedBy(entities, ({ name, aliases }) => [name, ...aliases].map(foldName)),
    );
    this.byExternalId = sharedWork(
      listedBy(entities, ({ externalIds }) => externalIds.map(({ value }) => value)),
    );
    this.evidenceOwner = sharedWork(evidenceOwners([relationships, attributes, this.events]));
    this.mostConnected = sharedWork(mostConnected(entities, this.degrees));
    this.search = sharedWork(searchIndexOf(dataset, this.degrees, this.attributesOf));
    this.byEarlierId = sharedWork(successorsByContent(dataset));
    this.lists = new Lists(relationships, this.byEnd, this.degrees);
    this.packedTies = sharedWork(packDataset(dataset, this.degrees));
    this.attributeOrderings = new Orderings(attributes);
  }
}

/** What every question needs. */
type Start = Pick<
  GraphIndex,
  | 'entityById'
  | 'relationshipById'
  | 'attributeById'
  | 'attributesOf'
  | 'successorOf'
  | 'byEnd'
  | 'events'
  | 'cited'
  | 'degrees'
  | 'summary'
>;

/** The indexes that a store has from its start. */
export function* startOf(dataset: Dataset): Pausable<Start> {
  const { entities, relationships, attributes } = dataset;
  const entityById = byIdOf(entities);
  yield;
  const relationshipById = byIdOf(relationships);
  yield;
  const attributeById = byIdOf(attributes);
  const attributesOf = listBy(attributes, ({ entity }) => [entity]);
  yield;
  const successorOf = successorsOf([entities, relationships, attributes]);
  yield;
  const byEnd = byEndOf(relationships);
  yield;
  const events = entities.filter((entity) => entity.kind === 'Event').sort(byFirstDay);
  const cited = citedBy([relationships, attributes, events]);
  yield;
  const degrees = degreesOf(relationships);
  yield;
  const summary = summaryOf(dataset, cited.size);
  return {
    ...{ entityById, relationshipById, attributeById, attributesOf, successorOf },
    ...{ byEnd, events, cited, degrees, summary },
  };
}

/*
 * Loops, and no list of pairs or of keys a record: at a start, a dataset of a million statements waits for them.
 */

function byIdOf<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const record of records) byId.set(record.id, record);
  return byId;
}

function byEndOf(relationships: readonly Relationship[]): Listed<Relationship> {
  const lists = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    addTo(lists, relationship.subject, relationship);
    addTo(lists, relationship.object, relationship);
  }
  return lists;
}

interface Named {
  readonly id: string;
  readonly formerIds: readonly string[];
}

function successorsOf(records: readonly (readonly Named[])[]): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  for (const some of records)
    for (const { id, formerIds } of some) for (const former of formerIds) successors.set(former, id);
  return successors;
}

type OfEvidence = Evidenced & { readonly id: string };

function* evidenceOwners(records: readonly (readonly OfEvidence[])[]): Pausable<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  const counter = new StepCounter();
  for (const some of records)
    for (const { id, evidence } of some) {
      if (counter.isDue()) yield;
      for (const one of evidence) owners.set(one.id, id);
    }
  return owners;
}

function citedBy(records: readonly (readonly Evidenced[])[]): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const some of records)
    for (const { evidence } of some) for (const { source } of evidence) cited.add(source);
  return cited;
}

/** By those that some evidence names; see `NAMED_BY`. */
type ByNamed<S extends Evidenced> = Readonly<Record<NamedBy, () => Pausable<Listed<S>>>>;

function byNamed<S extends Evidenced>(statements: readonly S[]): ByNamed<S> {
  const by = (field: NamedBy) =>
    sharedWork(listedBy(statements, ({ evidence }) => evidence.flatMap(NAMED_BY[field])));
  return { sources: by('sources'), speakers: by('speakers'), origins: by('origins') };
}

const qualifiedBy = ({ qualifiers }: Relationship): readonly string[] =>
  qualifiers.flatMap(({ entities, relationships }) => [...entities, ...relationships]);

function hasConflicts({ conflicts }: Statement): boolean {
  return conflicts.length > 0;
}
