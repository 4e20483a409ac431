/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { DayRange } from '../../domain/day-range.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ListedChange, ListedChanges } from '../changes/list-changes.js';
import type { ComparedFeature as ComparedFeatureRecord } from '../../domain/comparison.js';
import type { Attribute as AttributeRecord, AttributeValue as AttributeValueRecord, CountryValue as CountryValueRecord, DateValue as DateValueRecord, EntityValue as EntityValueRecord, QuantityValue as QuantityValueRecord, TextValue as TextValueRecord } from '../../domain/attribute.js';
import type { AttributeList, EntityList, EntityRelationshipList, EntityRelationshipEdge as EntityRelationshipEdgeRecord, ExcludedList, ExcludedEdge, ListedNeighborhood, RelationshipList, TimelineList, WorkList } from '../list.js';
import type { Statement as StatementRecord } from '../../domain/statement.js';
import type { Connection } from '../../answers/connect.js';
import type { DatasetSummary, TypeCount as OwnTypeCount } from '../../store/graph-store.js';
import type { Entity as EntityRecord, EventEntity, PlainEntity, Notice as NoticeRecord, WorkEntity } from '../../domain/entity.js';
import type { EntityKind as EntityKindRecord } from '../../domain/entity-kind.js';
import type { OwnedEvidence, Evidenced as EvidencedRecord } from '../evidence-of.js';
import type { Facets as FacetsRecord } from '../../domain/facets.js';
import type { SeenHop, SeenNearMiss, SeenPath } from '../connected-entities.js';
import type { Member } from '../../answers/neighborhood.js';
import type { Qualifier as QualifierRecord, Relationship as RelationshipRecord } from '../../domain/relationship.js';
import type { Question as QuestionRecord } from '../../domain/question.js';
import type { SearchHit as SearchHitRecord } from '../../names/rank.js';
import type { Support as SupportRecord } from '../../domain/support.js';
import type { TimeSpan as TimeSpanRecord } from '../../domain/time-span.js';
import type { RelationshipType as VocabularyType } from '../../domain/vocabulary.js';
import type { Context } from '../request/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date or an interval of whole days in the Extended Date/Time Format, levels 0 to 2: `2018-05-30`, `2018-05`, `1996~`, `2005/2006`,
   * `../2018`. What it may mean are outer bounds: `2018-05` is 1 to 31 May.
   */
  Edtf: { input: DayRange; output: string; }
  /** A single date in the Extended Date/Time Format, no interval: `2018-05-30`, `2018-05`, `1996~`. As a limit it is the last day that it may mean. */
  EdtfDate: { input: number; output: string; }
  /** A complete web address: it begins with `https://` or `http://`. */
  Url: { input: string; output: string; }
  /** A SHA-256 hash in 64 lower-case hexadecimal digits. */
  Sha256: { input: string; output: string; }
};

/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type Query = {
  /** An entity, a relationship or an item of evidence by its id, a former id included; null when unknown. */
  readonly node?: Maybe<Node>;
  /** An entity by its id, a former id included; null when unknown. */
  readonly entity?: Maybe<Entity>;
  /** The entities that pass the filter, by id. */
  readonly entities?: Maybe<EntityConnection>;
  /**
   * Entities by name, alias or id, best first. Tolerant of typos, case, accents, scripts, nicknames, word order and missing words. Of
   * hits of one score the better connected come first; works that are only cited as sources come after what the graph is about. Entities
   * that share a name are as many hits: look at their kinds and descriptions. Where nothing is found, `extensions.notices` says what was
   * looked for.
   * Where more than 250 (`ATTEST_MAX_SEARCH_CANDIDATES`) share something with the text, those that share the least are not
   * looked at, and `extensions.notices` of the response says so.
   */
  readonly search?: Maybe<ReadonlyArray<SearchHit>>;
  /**
   * Who of the graph some candidates are, such as the rows of an imported list: for each, in their order, the entities that are the
   * same or may be, with what was compared. A name alone is never the same, and nothing is merged. Candidates are compared with
   * at most 100 entities each, those that share the most with their names, and `extensions.notices` says where there were more. At
   * most 50 at a time (`ATTEST_MAX_MATCH_CANDIDATES`).
   */
  readonly match?: Maybe<ReadonlyArray<MatchedCandidate>>;
  /** A relationship by its id, a former id included; null when unknown. */
  readonly relationship?: Maybe<Relationship>;
  /** The relationships that pass the filter. Negated ones are excluded unless `polarity` asks for them. */
  readonly relationships?: Maybe<RelationshipConnection>;
  /** An attribute by its id, a former id included; null when unknown. */
  readonly attribute?: Maybe<Attribute>;
  /** What sources say of single entities: the attributes that pass the filter. Negated ones are excluded unless `polarity` asks for them. */
  readonly attributes?: Maybe<AttributeConnection>;
  /**
   * Who advocated for which person or cause. Every argument narrows; none is required.
   * These are the relationship types that the vocabulary marks as advocacy: speaking up for a person or a cause, and
   * asking for clemency.
   */
  readonly advocacies?: Maybe<RelationshipConnection>;
  /**
   * How two entities are connected, and who says so: the best paths over walkable types (`dataset { vocabulary { tie } }`),
   * shortest first, then by how strong the weakest hop is. By default over what has happened. Nothing found is an answer too: see
   * `report`, `refutedBy` and `nearMisses`.
   */
  readonly connection?: Maybe<ConnectionAnswer>;
  /**
   * What surrounds some entities: those to which their most relevant relationships lead, of any type, and every
   * relationship among all of these. By default over what has happened. The filter is applied before anything is reached.
   */
  readonly neighborhood?: Maybe<Neighborhood>;
  /**
   * What happened when: events and relationships of some entities, or of all, by the first day that they may be of (the
   * last, where their start is open), then by id. Those without a date come last. Plans are among them: look at `modality`.
   */
  readonly timeline?: Maybe<TimelineConnection>;
  /** The works that evidence cites, by id. */
  readonly sources?: Maybe<WorkConnection>;
  /**
   * What differs between the dataset as it was at a revision and as it is now, as `attest diff` tells it: what was added, removed, merged
   * and changed. A service knows what the last 20 loads changed, also over a restart where a Neo4j holds the dataset; where it does not know,
   * `status` says so, and `message` what to do.
   */
  readonly changes?: Maybe<Changes>;
  /** What is loaded, and the vocabulary of relationship types. */
  readonly dataset?: Maybe<Dataset>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryMatchArgs = {
  candidates: ReadonlyArray<MatchCandidate>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryAttributeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryAdvocaciesArgs = {
  advocate?: InputMaybe<Scalars['ID']['input']>;
  beneficiary?: InputMaybe<Scalars['ID']['input']>;
  addressee?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryConnectionArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryNeighborhoodArgs = {
  of: ReadonlyArray<Scalars['ID']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  perEntity?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryTimelineArgs = {
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do. */
export type QueryChangesArgs = {
  since: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed since a revision. */
export type Changes = {
  /** Whether it is known. */
  readonly status: ChangesStatus;
  /** How many changes of each kind there are; where they are not known, why, and what to do. */
  readonly message: Scalars['String']['output'];
  /** The revision that was asked about. */
  readonly since: Scalars['String']['output'];
  /** The one that is there now. */
  readonly revision: Scalars['String']['output'];
  /** How many changes there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** The changes of this page: of the dataset as a whole first, then what was added, removed, merged and changed, entities before statements. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** Whether it is known what changed since a revision. */
export type ChangesStatus =
  /** All of it is listed. */
  | 'KNOWN'
  /** It never was there, or it is more than 20 loads ago. */
  | 'UNKNOWN_REVISION'
  /** More than 5,000 records changed. */
  | 'TOO_MANY';

/** A change in a list. */
export type ChangeEdge = {
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What became of one record since a revision. */
export type Change = {
  /** What became of it. */
  readonly kind: ChangeKind;
  /** The id of the entity or statement, as it was where it is gone; null for the dataset as a whole. */
  readonly of?: Maybe<Scalars['ID']['output']>;
  /** The id that it had then, where that was another. */
  readonly formerId?: Maybe<Scalars['ID']['output']>;
  /** Of a record that is part of another now: the id of that. */
  readonly into?: Maybe<Scalars['ID']['output']>;
  /** What it is: the name of an entity with its kind and id, or what a statement says; where it is gone, as it was. */
  readonly text: Scalars['String']['output'];
  /**
   * Of what was added or removed, the evidence for it; of what changed, what of it: fields, its status (supported, hedged, disputed,
   * contradicted, unsupported), evidence that came and went.
   */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** The same as it is now, or what it is part of; null where it is gone. */
  readonly node?: Maybe<Node>;
};

/** What became of a record. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It is gone. */
  | 'REMOVED'
  /** It is part of another now, which answers by its id. */
  | 'MERGED'
  /** It is there, and something of it changed. */
  | 'CHANGED';

/**
 * What has an id of its own. An id means one object: a field without arguments has one value, by whatever way the object was
 * reached. What depends on the way is on an edge or a hop.
 */
export type Node = {
  /**
   * Unique in the graph, over all types. That of an entity or a relationship is kept: one that was merged or renamed still
   * answers.
   */
  readonly id: Scalars['ID']['output'];
};

/** What evidence is evidence of. */
export type Evidenced = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who says so, and how; by id. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** What evidence is evidence of. */
export type EvidencedEvidenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};

/** A person or thing that relationships connect. */
export type Entity = {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
};


/** A person or thing that relationships connect. */
export type EntityAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person or thing that relationships connect. */
export type EntityRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person or thing that relationships connect. */
export type EntitySaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person. */
export type Person = Entity & Node & {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
};


/** A person. */
export type PersonAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonSaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** People described together ("her sisters"). Phrases about it are in the plural. */
export type Group = Entity & Node & {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
};


/** People described together ("her sisters"). Phrases about it are in the plural. */
export type GroupAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People described together ("her sisters"). Phrases about it are in the plural. */
export type GroupRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People described together ("her sisters"). Phrases about it are in the plural. */
export type GroupSaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A company, an authority, a newspaper, a court. */
export type Organization = Entity & Node & {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
};


/** A company, an authority, a newspaper, a court. */
export type OrganizationAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, an authority, a newspaper, a court. */
export type OrganizationRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, an authority, a newspaper, a court. */
export type OrganizationSaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somewhere. */
export type Place = Entity & Node & {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
};


/** Somewhere. */
export type PlaceAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere. */
export type PlaceSaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happens, or is announced. What is said of it has evidence of its own, as a relationship has. */
export type Event = Entity & Evidenced & Node & {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
  /** When it takes place; null when no source says. */
  readonly when?: Maybe<TimeSpan>;
  /** PLANNED for one that was announced: it may never take place. */
  readonly modality: Modality;
  /** Who says that it takes place, and how. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** Something that happens, or is announced. What is said of it has evidence of its own, as a relationship has. */
export type EventAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happens, or is announced. What is said of it has evidence of its own, as a relationship has. */
export type EventRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happens, or is announced. What is said of it has evidence of its own, as a relationship has. */
export type EventSaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happens, or is announced. What is said of it has evidence of its own, as a relationship has. */
export type EventEvidenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};

/** Something written, spoken or shown: the only thing that evidence may cite. */
export type Work = Entity & Node & {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
  /** Its sort, as the dataset has it: `news article`, `letter`, `video`. */
  readonly workKind?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Entity>;
  /** When it was published. */
  readonly publishedOn?: Maybe<TimeSpan>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['Url']['output']>;
  /** The work that it repeats or builds on. What repeats a report is no origin of its own. */
  readonly derivedFrom?: Maybe<Work>;
  /** Set where it was withdrawn. Its evidence then counts for nothing, from that day on. */
  readonly retracted?: Maybe<Notice>;
  /** Set where it was corrected. From that day on, evidence reported before it counts no more. */
  readonly corrected?: Maybe<Notice>;
  /**
   * Every relationship, denied and planned ones too, for which nothing would count without this work: all else that supports
   * it is withdrawn, or came through this work too. Where this work is withdrawn itself, that is what to look at again.
   */
  readonly soleSupportOf: RelationshipConnection;
};


/** Something written, spoken or shown: the only thing that evidence may cite. */
export type WorkAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something written, spoken or shown: the only thing that evidence may cite. */
export type WorkRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something written, spoken or shown: the only thing that evidence may cite. */
export type WorkSaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something written, spoken or shown: the only thing that evidence may cite. */
export type WorkSoleSupportOfArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What something is about, or what a person is described as. */
export type Topic = Entity & Node & {
  /** A slug, such as `ada-lovelace`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Also the name of its GraphQL type, in capitals. */
  readonly kind: EntityKind;
  /** What it is called; a description where `unnamed`. */
  readonly name: Scalars['String']['output'];
  /** The source describes it without naming it ("her publicist"): never matched by name, never completed from elsewhere. */
  readonly unnamed: Scalars['Boolean']['output'];
  /** Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are `attributes(filter: { types: [NAME] })`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A line that tells it from others of its name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other collections. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Ids that it had before it was renamed, and those of entities merged into it. They keep answering. */
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What sources say of it: names, a birth, an age, a nationality. */
  readonly attributes: AttributeConnection;
  /** Its relationships. Each edge has `phrase`, from this entity to `other`. */
  readonly relationships: EntityRelationshipConnection;
  /**
   * What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
   * speakers, or goes back to it (an outlet). Each is seen from its own subject.
   */
  readonly says: RelationshipConnection;
};


/** What something is about, or what a person is described as. */
export type TopicAttributesArgs = {
  filter?: InputMaybe<AttributeFilter>;
  orderBy?: InputMaybe<AttributeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What something is about, or what a person is described as. */
export type TopicRelationshipsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  direction?: InputMaybe<Direction>;
  otherKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What something is about, or what a person is described as. */
export type TopicSaysArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  orderBy?: InputMaybe<RelationshipOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type Relationship = Evidenced & Node & Statement & {
  /** A slug, or `r_` and a hash of type, ends, polarity and modality. A corrected date, detail or evidence keeps it. */
  readonly id: Scalars['ID']['output'];
  /** The kind of relationship; `dataset { vocabulary }` explains each. */
  readonly type: RelationshipType;
  /** The dataset's own, finer type, which `phrase` words; `dataset { types }` explains each. Null where it has none. */
  readonly narrowerType?: Maybe<Scalars['String']['output']>;
  /** Who or what it starts from. */
  readonly subject: Entity;
  /** Who or what it leads to. */
  readonly object: Entity;
  /**
   * In words from the subject to the object, with polarity and modality: "is to meet", "did not pardon". A plan or a denial
   * never reads as a fact. Its tense is that of the last report; `whenText` says as of when. As read from one of its ends:
   * `EntityRelationshipEdge.phrase`, `Hop.phrase`, both by what was known on the `knownOn` of their filter.
   */
  readonly phrase: Scalars['String']['output'];
  /**
   * In words, as a whole sentence: with polarity, modality, when it was so and as of when that is said. It stays true when it
   * is copied out.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * When it was so, and as of when that is said, in words that stay true when they are copied out: "on 30 May 2018", "until 1 July
   * 2033, as of 3 May 2024", "in an undated source". Empty where nothing is to be said.
   */
  readonly whenText: Scalars['String']['output'];
  /** The source's finer word: `personal attorney`. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Amounts, ages, durations that belong to it. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** The addressee, place, occasion, principal and so on; by role. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** NEGATED: said not to be so. */
  readonly polarity: Polarity;
  /** Whether it is said to be so, to be planned, or to be possible. */
  readonly modality: Modality;
  /** When it was so, as far as a source says; null when none does. */
  readonly when?: Maybe<TimeSpan>;
  /**
   * The time by which a state was surely over, since an end of it had died or was dissolved: inferred from such attributes, the
   * latest where they differ; null where none is known. `when` stays as the source gave it.
   */
  readonly bound?: Maybe<TimeSpan>;
  /** Who says so, and how; by id. Never empty without `knownOn`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How well it is supported. */
  readonly support: Support;
  /**
   * Statements that cannot be held together with this one, by id, as far as both are supported: declared so; of the same type,
   * ends and modality but opposite polarity, at times that may overlap, and not on different occasions; or of a type that happens
   * once between its ends, on dates that are surely different.
   */
  readonly conflicts: ReadonlyArray<Statement>;
};


/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type RelationshipPhraseArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type RelationshipSentenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type RelationshipWhenTextArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type RelationshipBoundArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type RelationshipEvidenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type RelationshipSupportArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
 * `polarity` and `modality`, or read `phrase`, which says both.
 */
export type RelationshipConflictsArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};

/**
 * What a source says: of two entities (`Relationship`), or of one (`Attribute`), with the evidence for it. Not everything here
 * happened: look at `polarity` and `modality`, or read `sentence`, which says both.
 */
export type Statement = {
  /** A slug, or a letter, `_` and a hash of what it says. */
  readonly id: Scalars['ID']['output'];
  /**
   * In words, as a whole sentence: with polarity, modality, when it was so and as of when that is said. It stays true when it
   * is copied out.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * When it was so, and as of when that is said, in words that stay true when they are copied out: "on 30 May 2018", "until 1 July
   * 2033, as of 3 May 2024", "in an undated source". Empty where nothing is to be said.
   */
  readonly whenText: Scalars['String']['output'];
  /** The source's finer word: `personal attorney`. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Amounts, ages, durations that belong to it. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** The addressee, place, occasion, principal and so on; by role. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** NEGATED: said not to be so. */
  readonly polarity: Polarity;
  /** Whether it is said to be so, to be planned, or to be possible. */
  readonly modality: Modality;
  /** When it was so, as far as a source says; null when none does. */
  readonly when?: Maybe<TimeSpan>;
  /** Who says so, and how; by id. Never empty without `knownOn`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How well it is supported. */
  readonly support: Support;
  /** Statements that cannot be held together with this one, by id, as far as both are supported: declared so, or by what they say. */
  readonly conflicts: ReadonlyArray<Statement>;
};


/**
 * What a source says: of two entities (`Relationship`), or of one (`Attribute`), with the evidence for it. Not everything here
 * happened: look at `polarity` and `modality`, or read `sentence`, which says both.
 */
export type StatementSentenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * What a source says: of two entities (`Relationship`), or of one (`Attribute`), with the evidence for it. Not everything here
 * happened: look at `polarity` and `modality`, or read `sentence`, which says both.
 */
export type StatementWhenTextArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * What a source says: of two entities (`Relationship`), or of one (`Attribute`), with the evidence for it. Not everything here
 * happened: look at `polarity` and `modality`, or read `sentence`, which says both.
 */
export type StatementEvidenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * What a source says: of two entities (`Relationship`), or of one (`Attribute`), with the evidence for it. Not everything here
 * happened: look at `polarity` and `modality`, or read `sentence`, which says both.
 */
export type StatementSupportArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/**
 * What a source says: of two entities (`Relationship`), or of one (`Attribute`), with the evidence for it. Not everything here
 * happened: look at `polarity` and `modality`, or read `sentence`, which says both.
 */
export type StatementConflictsArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};

/** Something that a source says of one entity, with a value: a name, a birth, an age, a registration. */
export type Attribute = Evidenced & Node & Statement & {
  /** A slug, or `a_` and a hash of type, entity, value, polarity and modality. */
  readonly id: Scalars['ID']['output'];
  /** The kind of attribute. */
  readonly type: AttributeType;
  /** Of which it is said. */
  readonly entity: Entity;
  /** What is said; of which kind, the type tells. */
  readonly value: AttributeValue;
  /** The value in words: "62 years old", "May 1955", "France". */
  readonly valueText: Scalars['String']['output'];
  /**
   * In words, as a whole sentence: with polarity, modality, when it was so and as of when that is said. It stays true when it
   * is copied out.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * When it was so, and as of when that is said, in words that stay true when they are copied out: "on 30 May 2018", "until 1 July
   * 2033, as of 3 May 2024", "in an undated source". Empty where nothing is to be said.
   */
  readonly whenText: Scalars['String']['output'];
  /** The source's finer word: `personal attorney`. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Amounts, ages, durations that belong to it. */
  readonly quantities: ReadonlyArray<Quantity>;
  /** The addressee, place, occasion, principal and so on; by role. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** NEGATED: said not to be so. */
  readonly polarity: Polarity;
  /** Whether it is said to be so, to be planned, or to be possible. */
  readonly modality: Modality;
  /** When it was so, as far as a source says; null when none does. */
  readonly when?: Maybe<TimeSpan>;
  /** Who says so, and how; by id. Never empty without `knownOn`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How well it is supported. */
  readonly support: Support;
  /**
   * Statements that cannot be held together with this one, by id, as far as both are supported: declared so; a denial of the same
   * or a coarser value; or, of a type that has one value (BIRTH, AGE), a value that surely is another: dates without a day in
   * common, ages at one time that no birth explains.
   */
  readonly conflicts: ReadonlyArray<Statement>;
};


/** Something that a source says of one entity, with a value: a name, a birth, an age, a registration. */
export type AttributeSentenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/** Something that a source says of one entity, with a value: a name, a birth, an age, a registration. */
export type AttributeWhenTextArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/** Something that a source says of one entity, with a value: a name, a birth, an age, a registration. */
export type AttributeEvidenceArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/** Something that a source says of one entity, with a value: a name, a birth, an age, a registration. */
export type AttributeSupportArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};


/** Something that a source says of one entity, with a value: a name, a birth, an age, a registration. */
export type AttributeConflictsArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  undatedReports?: InputMaybe<UndatedReports>;
};

/** What an attribute says of its entity. */
export type AttributeValue = TextValue | DateValue | QuantityValue | CountryValue | EntityValue;

/** A text, as the source has it. */
export type TextValue = {
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** Of a NAME: what sort of name. */
  readonly nameKind?: Maybe<NameKind>;
  /** Of a NAME: its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Of a NAME: its script (ISO 15924). */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** Of a REGISTRATION: the register. */
  readonly scheme?: Maybe<Scalars['String']['output']>;
};

/** A date; `when` of the attribute is the same. */
export type DateValue = {
  /** The date. */
  readonly date: TimeSpan;
};

/** An amount. */
export type QuantityValue = {
  /** The amount. */
  readonly quantity: Quantity;
};

/** A country. */
export type CountryValue = {
  /** ISO 3166-1 alpha-2; of a country that is no more, as ISO 3166-3 keeps it. */
  readonly code: Scalars['String']['output'];
  /** What it is called in English. */
  readonly name: Scalars['String']['output'];
};

/** An entity of the graph. */
export type EntityValue = {
  /** The entity. */
  readonly entity: Entity;
};

/** What sort of name a source gives. */
export type NameKind =
  /** Another name. */
  | 'ALIAS'
  /** The name given at birth. */
  | 'BIRTH'
  /** A name taken by marriage. */
  | 'MARRIED'
  /** A name no longer used. */
  | 'FORMER'
  /** A name to write or act under. */
  | 'PEN'
  /** The name in another language or script. */
  | 'TRANSLATION';

/** The kinds of attribute; see `docs/glossary.md`. */
export type AttributeType =
  /** name: TEXT. */
  | 'NAME'
  /** born: DATE or ENTITY. */
  | 'BIRTH'
  /** died: DATE or ENTITY. */
  | 'DEATH'
  /** founded: DATE or ENTITY. */
  | 'FOUNDING'
  /** dissolved: DATE or ENTITY. */
  | 'DISSOLUTION'
  /** age: QUANTITY. */
  | 'AGE'
  /** occupation: TEXT or ENTITY. */
  | 'OCCUPATION'
  /** title: TEXT. */
  | 'TITLE'
  /** nationality: COUNTRY or TEXT or ENTITY. */
  | 'NATIONALITY'
  /** residence: TEXT or ENTITY or COUNTRY. */
  | 'RESIDENCE'
  /** legal form: TEXT. */
  | 'LEGAL_FORM'
  /** jurisdiction: COUNTRY or TEXT or ENTITY. */
  | 'JURISDICTION'
  /** registration: TEXT. */
  | 'REGISTRATION'
  /** address: TEXT or ENTITY. */
  | 'ADDRESS'
  /** topic: TEXT or ENTITY. */
  | 'TOPIC'
  /** described as: TEXT. */
  | 'DESCRIBED_AS'
  /** otherwise: TEXT or DATE or QUANTITY or COUNTRY or ENTITY. */
  | 'OTHER';

/** Conditions on attributes, all of which must hold. A list is any-of, and an empty list matches nothing. */
export type AttributeFilter = {
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<AttributeType>>;
  /** Said of one of these entities. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Absent: only AFFIRMED. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Absent: all. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** EDTF: possibly true then, as its outer bounds meet that date. `undated` says what becomes of those without a date. */
  readonly trueOn?: InputMaybe<Scalars['Edtf']['input']>;
  /** What becomes of attributes without a date, with and without `trueOn`. */
  readonly undated?: InputMaybe<Undated>;
  /**
   * EDTF, a single date: only evidence surely reported by then is looked at, here and in the conditions below; a
   * attribute of which nothing had been reported yet is excluded.
   */
  readonly knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  /**
   * With `knownOn`, what becomes of reports without a date: left out (EXCLUDE), or known on that day (INCLUDE), here and in the
   * conditions below. ONLY, with or without `knownOn`: supported by reports without a date alone.
   */
  readonly undatedReports?: InputMaybe<UndatedReports>;
  /**
   * What becomes of attributes for which no evidence counts (any more, by `knownOn`): all that supported them is withdrawn, or
   * they are only disputed.
   */
  readonly unsupported?: InputMaybe<Unsupported>;
  /** With at least this many distinct origins. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** With at most this many distinct origins. */
  readonly maxOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** true: some origin is not the entity itself; false: none is. */
  readonly independent?: InputMaybe<Scalars['Boolean']['input']>;
  /** With some supporting evidence of this assertion. */
  readonly assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  /** true: some evidence disputes it; false: none does. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: it is in conflict with another statement that is supported, as it is itself (see `conflicts`); false: with none. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** With evidence of one of these works, in support or not, withdrawn or not. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that is attributed to one of these, as any of its speakers (see `attributedTo`). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that goes back to one of these (see `origin`). */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The order of attributes; ties by id. */
export type AttributeOrder =
  /** By id. */
  | 'ID'
  /** By the first day that they may mean. */
  | 'EARLIEST_FIRST'
  /** By the last day that they may mean, backwards. */
  | 'LATEST_FIRST'
  /** As of relationships. */
  | 'BEST_SUPPORTED_FIRST'
  /** By the day of their first report. With `knownOn` in the filter, by what was known then. */
  | 'FIRST_REPORTED_FIRST'
  /** The same backwards: what is new first, and what has no dated report last. */
  | 'NEWEST_FIRST';

/** A page of attributes. */
export type AttributeConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<AttributeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows all pages have, exact up to 10,000 and null above. Counted only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of such a page. */
export type AttributeEdge = {
  /** Where the row lies in this order; for `after`. It stays good when the dataset changes. */
  readonly cursor: Scalars['String']['output'];
  /** The attribute. */
  readonly node: Attribute;
};

/** One source that says, or disputes, one thing. */
export type Evidence = Node & {
  /** `e_` and a hash of what it is evidence of and of all that it says: evidence that is corrected has another id. */
  readonly id: Scalars['ID']['output'];
  /** The relationship, attribute or event that it is evidence of. */
  readonly of: Evidenced;
  /** The work that is cited. */
  readonly source: Work;
  /** Whether the source supports the claim or disputes it. */
  readonly stance: Stance;
  /** HEDGED where the source itself holds back ("reportedly"). */
  readonly assertion: Assertion;
  /** The speakers that the source quotes for it, nearest first. Empty: it says so itself. */
  readonly attributedTo: ReadonlyArray<Entity>;
  /**
   * The origin: the person or work that it goes back to: the last of `attributedTo`, else the publisher of the work at the root of
   * `derivedFrom`, or that work. Null where unknown: HEDGED with no one named.
   */
  readonly origin?: Maybe<Entity>;
  /** What the source says, in our words. */
  readonly says: Scalars['String']['output'];
  /** Where in the source: `paragraph 2`. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The source's own words. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The passage in the source's text, so that the citation can be checked without republishing the text. */
  readonly selector?: Maybe<Selector>;
  /** When the source reported it; by default, when it was published. Null where unknown. */
  readonly reportedOn?: Maybe<TimeSpan>;
  /**
   * Whether it counts no more: one of the works that it came through (its source, the works among its speakers, and what these
   * are derived from) was retracted, or corrected after the report.
   */
  readonly withdrawn: Scalars['Boolean']['output'];
};


/** One source that says, or disputes, one thing. */
export type EvidenceWithdrawnArgs = {
  knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
};

/** A passage of a text. */
export type Selector = {
  /** Where it begins, in characters (UTF-16 units) from 0. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends; the character there is the first that is not part of it. */
  readonly end: Scalars['Int']['output'];
  /** The sha256 of the passage in UTF-8, in hex. */
  readonly sha256: Scalars['Sha256']['output'];
};

/** The evidence for a relationship, summed up. Only evidence that SUPPORTS it and is not `withdrawn` is counted. */
export type Support = {
  /** Pieces of evidence. */
  readonly citations: Scalars['Int']['output'];
  /** Distinct known origins. Ten outlets that repeat one report are one. */
  readonly origins: Scalars['Int']['output'];
  /** Origins that are not themselves an end of the relationship. */
  readonly independent: Scalars['Int']['output'];
  /** Some evidence is STATED, not HEDGED. */
  readonly firm: Scalars['Boolean']['output'];
  /** Some evidence that is not withdrawn disputes it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The earliest report of known date. */
  readonly firstReportedOn?: Maybe<TimeSpan>;
};

/**
 * When something was so, as far as a source says. A partial date is an interval, never its first moment: `2018-05` is 1 to
 * 31 May. Both bounds are open where only `asOf` is known.
 */
export type TimeSpan = {
  /** The date or interval in EDTF; null where only `asOf` is known. */
  readonly edtf?: Maybe<Scalars['Edtf']['output']>;
  /** As the source puts it: `last week`. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The first day that it may mean, such as `2018-05-01`; null when open. */
  readonly earliest?: Maybe<Scalars['EdtfDate']['output']>;
  /** The last day that it may mean, such as `2018-05-31`; null when open. */
  readonly latest?: Maybe<Scalars['EdtfDate']['output']>;
  /** EDTF: when a state was seen to hold. Nothing is said of when it began or ended. */
  readonly asOf?: Maybe<Scalars['Edtf']['output']>;
  /** Whether the source states the date, or it was inferred. */
  readonly basis: TimeBasis;
  /** Why it was inferred; never null where `basis` is INFERRED. */
  readonly because?: Maybe<Scalars['String']['output']>;
};

/** A number with its measure. `more than 200` has a `min` of 200 and no `max`. */
export type Quantity = {
  /** What is measured. */
  readonly measure: Measure;
  /** At least; null when open. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** At most; null when open. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** `years`, `people`, `percent`, or an ISO 4217 code such as `USD`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** As the source puts it. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** What others are to a relationship, in one role. */
export type Qualifier = {
  /** What they are to it. */
  readonly role: QualifierRole;
  /** The entities in this role. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relationships in this role: the occasion of a thanks may be a pardon. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** An id in another collection. */
export type ExternalId = {
  /** The collection: `wikidata`. */
  readonly scheme: Scalars['String']['output'];
  /** The id there: `Q42`. */
  readonly value: Scalars['String']['output'];
};

/** A retraction or a correction of a work. */
export type Notice = {
  /** The day on which it was made. */
  readonly on: TimeSpan;
  /** What was said. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** An entity that may be meant. */
export type SearchHit = {
  /** Who or what. */
  readonly entity: Entity;
  /**
   * 0 to 1: how sure it is that the text names it. 1: the whole name, or an id to the letter; 0.95: the same words in another order; 0.94:
   * with another legal form; 0.9: all words are there, and the name has more; below that the least sure of `features` counts.
   * Unnamed entities have less than any named one.
   */
  readonly score: Scalars['Float']['output'];
  /** Probably not who is meant: the name lacks words of the text, or one of them ends in a suffix or number that the other lacks. To be offered, never chosen by itself. */
  readonly weak: Scalars['Boolean']['output'];
  /** What was matched. */
  readonly matchedOn: MatchedOn;
  /** In what the text differs from what was matched; none where it is the same. */
  readonly features: ReadonlyArray<SearchFeature>;
};

/** In what a text that was searched for differs from a name. */
export type SearchFeature =
  /** The words are in another order. */
  | 'ORDER'
  /** What says how an organization is set up (Inc., GmbH) is another, or is missing. */
  | 'LEGAL_FORM'
  /** The name has further words. */
  | 'FURTHER_WORDS'
  /** The text is the initials of the name. */
  | 'INITIALS'
  /** A word is a nickname of one of the name, or the other way round. */
  | 'NICKNAME'
  /** A letter stands for a word. */
  | 'INITIAL'
  /** The two are in different scripts, and were compared in Latin letters. */
  | 'TRANSLITERATION'
  /** A word is the beginning of one of the name, as while it is typed. */
  | 'BEGINNING'
  /** A word is a part of one of the name, in a script without spaces. */
  | 'PART'
  /** A word is spelled in another way. */
  | 'MISSPELLING'
  /** The name ends in a suffix or a number that tells people of one name apart, and the text does not. */
  | 'SUFFIX_MISSING'
  /** A word of the text is not in the name. */
  | 'WORD_MISSING'
  /** The text ends in a suffix or a number, and the name in another or in none: probably another person. */
  | 'SUFFIX_DIFFERS';

/** What a search matched. */
export type MatchedOn = {
  /** Which field of the entity. */
  readonly field: MatchField;
  /** Its text as the entity has it; an external id is written `scheme:value`. */
  readonly text: Scalars['String']['output'];
};

/** Who of the graph a candidate is. */
export type MatchedCandidate = {
  /** The name that it was given. */
  readonly name: Scalars['String']['output'];
  /** SAME where exactly one entity is; UNSURE where several are, or some may be; DIFFERENT where none may be. */
  readonly verdict: Verdict;
  /** The entities that are the same or may be, those with the most for it first. */
  readonly matches: ReadonlyArray<EntityMatch>;
};

/** An entity that may be a candidate, and why. */
export type EntityMatch = {
  /** The entity. */
  readonly entity: Entity;
  /** SAME or UNSURE. */
  readonly verdict: Verdict;
  /** 0 to 1: how far what could be compared agrees. */
  readonly likeness: Scalars['Float']['output'];
  /** 0 to 1: how much could be compared of what tells entities apart. A name alone is a third. */
  readonly compared: Scalars['Float']['output'];
  /** The sum over `features`: SAME from 18, UNSURE from 4. */
  readonly bits: Scalars['Float']['output'];
  /** What both say, and how it stands. */
  readonly features: ReadonlyArray<ComparedFeature>;
};

/** One feature of a candidate and of an entity. */
export type ComparedFeature = {
  /** What was compared. */
  readonly feature: Feature;
  /** How the two stand to each other. */
  readonly level: FeatureLevel;
  /** For (positive) or against (negative) their being one; a bit makes it twice as likely. */
  readonly bits: Scalars['Float']['output'];
  /** As many bits it could have given. */
  readonly most: Scalars['Float']['output'];
  /** What the candidate has. */
  readonly ours: Scalars['String']['output'];
  /** What the entity has. */
  readonly theirs: Scalars['String']['output'];
  /** The same in words. */
  readonly sentence: Scalars['String']['output'];
};

/** Whether two are one. */
export type Verdict =
  /** They are, as far as can be told from what both say. */
  | 'SAME'
  /** They may be: look at both. */
  | 'UNSURE'
  /** Nothing says so, or more says that they are not. */
  | 'DIFFERENT';

/** What of two is compared. */
export type Feature =
  /** Their kinds: two of different kinds are two, though a group may be an organization. */
  | 'KIND'
  /** Their names, the most alike of all that each has. */
  | 'NAME'
  /** When they were born or founded, or when an event was. */
  | 'BIRTH'
  /** When they died or were dissolved. */
  | 'DEATH'
  /** Nationality or jurisdiction. */
  | 'COUNTRY'
  /** Registrations and external ids, in one register. */
  | 'REGISTRATION'
  /** Where they are. */
  | 'ADDRESS'
  /** The entities that relationships connect with each. */
  | 'NEIGHBORS';

/** How two values of one feature stand to each other. */
export type FeatureLevel =
  /** They agree. */
  | 'SAME'
  /** The one says less than the other. */
  | 'PART'
  /** They agree but for a slip, or for some words. */
  | 'NEAR'
  /** They do not agree. */
  | 'DIFFERENT';

/** How two entities are connected. */
export type ConnectionAnswer = {
  /** Where the paths start. */
  readonly from: Entity;
  /** Where they lead. */
  readonly to: Entity;
  /**
   * The best paths: fewest hops first; those with a hop that only OTHER connects after the rest; then the strongest weakest hop,
   * then by ids. No two share their entities.
   */
  readonly paths: ReadonlyArray<Path>;
  /**
   * Where each of `paths` has a hop that only OTHER connects: the best path without any, as far as the time for the answer
   * suffices; else null. Searched for only when selected.
   */
  readonly bestWithoutOther?: Maybe<Path>;
  /**
   * What is denied of the two, of any type, under the other conditions of the filter; best supported first. Of more than 100 only the
   * first 100 are listed, which a notice says.
   */
  readonly refutedBy: ReadonlyArray<Relationship>;
  /**
   * What joins the two directly and no path walks, since its type is not walkable ("spoke about"): whatever `types` the filter
   * asks for, under its other conditions; best supported first. Of more than 100 only the first 100 are listed, which a notice says.
   */
  readonly directlyBetween: ReadonlyArray<Relationship>;
  /** What was searched: whether there are no other paths, or none were looked for. */
  readonly report: SearchReport;
  /**
   * What would be found if one condition were dropped: where there are no paths, or only longer ones. The conditions are those
   * of the filter, the defaults among them, `maxHops` and `maxDegree`. Searched for only when selected, as far as the time for
   * the answer suffices.
   */
  readonly nearMisses: ReadonlyArray<NearMiss>;
  /**
   * The relaxations whose search ended before it was complete: one that `nearMisses` lacks may still lead to a path, and one that
   * it has to a better one.
   */
  readonly nearMissesCut: ReadonlyArray<Relaxation>;
};

/** A way from one entity to another over distinct entities. In the middle are only people, organizations and events. */
export type Path = {
  /** How many hops. */
  readonly length: Scalars['Int']['output'];
  /** From the one to the other. */
  readonly hops: ReadonlyArray<Hop>;
  /** The path in a line: its entities, how long it is, and where it is weakest. */
  readonly summary: Scalars['String']['output'];
  /** That of `weakest { strongest }`, on the day of the filter's `knownOn`: a path is as strong as that. */
  readonly support: Support;
  /** The hop whose strongest relationship is the weakest. A hop that only OTHER connects is weaker than all others. */
  readonly weakest: Hop;
  /**
   * Whether its states may have held at one time: false where two cannot have, by their own times or since a life that bounds the
   * one was over before the other began; true where all have a date and may have; else null, also where it has no states:
   * events have no duration.
   */
  readonly overlapsInTime?: Maybe<Scalars['Boolean']['output']>;
};

/** One step of a path. */
export type Hop = {
  /** Where it starts. */
  readonly from: Entity;
  /**
   * Of the relationships between the two that pass the filter, the one that tells most, as in the order RELEVANCE: the type with
   * the greatest weight among those that are undisputed and ACTUAL.
   */
  readonly relationship: Relationship;
  /** The strongest of them, as in the order BEST_SUPPORTED_FIRST, OTHER last: the hop is as strong as that. */
  readonly strongest: Relationship;
  /** The relationship in words from `from` to `to`, with polarity and modality: "was pardoned by". */
  readonly phrase: Scalars['String']['output'];
  /** The others that pass, those that tell most first. */
  readonly others: ReadonlyArray<Relationship>;
  /** Where it leads. */
  readonly to: Entity;
  /** The relationship in words, and who says so. A plan or a denial never reads as a fact, nor hearsay as a report. */
  readonly sentence: Scalars['String']['output'];
};

/** One condition of a question for a connection, relaxed. */
export type Relaxation = {
  /** What is allowed then: `planned allowed`, `one hop more`. */
  readonly relaxation: Scalars['String']['output'];
  /** The same for programs. */
  readonly condition: Condition;
};

/** A path that one condition keeps from being an answer. */
export type NearMiss = {
  /** What would have to be allowed: `planned allowed`, `one hop more`. */
  readonly relaxation: Scalars['String']['output'];
  /** The same for programs: the condition that is relaxed. */
  readonly condition: Condition;
  /** The best path that there is then. */
  readonly path: Path;
};

/** What was searched. */
export type SearchReport = {
  /**
   * true: the answer is exact, and where there are fewer paths than asked for, there are no more. false: every path shown is
   * valid, and there may be better ones.
   */
  readonly complete: Scalars['Boolean']['output'];
  /** What ended the search before it was complete; null where nothing did. */
  readonly stoppedBy?: Maybe<SearchLimit>;
  /** Every path of at most this many hops was looked at. */
  readonly hopsSearched: Scalars['Int']['output'];
  /** How many paths were looked at. */
  readonly pathsConsidered: Scalars['Int']['output'];
  /**
   * Hubs next to either end, which no path was led over because they have more than `maxDegree` ties; by id. Of more than 100 only the
   * first 100 are listed, which a notice says.
   */
  readonly hubsSkipped: ReadonlyArray<Entity>;
};

/** What surrounds some entities. */
export type Neighborhood = {
  /** Those asked for, in their order, then those reached from them, nearest first. */
  readonly members: ReadonlyArray<NeighborhoodMember>;
  /** Every relationship between two members that passes the filter, by id. */
  readonly relationships: ReadonlyArray<Relationship>;
  /**
   * Whether every entity shows as many neighbors as asked for. false: an answer holds no more entities than these
   * (500; `ATTEST_MAX_NEIGHBORS`), and the missing ones are counted in `more`.
   */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * What the filter hides, by id: the relationships between two of the members, or of the entities that the same question
   * reaches without those conditions that say what becomes of a relationship, which do not pass.
   */
  readonly excluded?: Maybe<ExcludedRelationshipConnection>;
};


/** What surrounds some entities. */
export type NeighborhoodExcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity of a neighborhood. */
export type NeighborhoodMember = {
  /** The entity. */
  readonly entity: Entity;
  /** How far it is from the nearest of those asked for; 0 for these. */
  readonly hops: Scalars['Int']['output'];
  /** How many other entities a relationship that passes the filter connects with it, which are not among the members. */
  readonly more: Scalars['Int']['output'];
};

/** An event or a relationship. */
export type TimelineItem = Event | Relationship;

/** A page of a timeline. */
export type TimelineConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows all pages have, exact up to 10,000 and null above. Counted only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a page of a timeline. */
export type TimelineEdge = {
  /** Where the row lies; for `after`. It stays good when the dataset changes. */
  readonly cursor: Scalars['String']['output'];
  /** The event or the relationship. */
  readonly node: TimelineItem;
};

/** What is loaded. */
export type Dataset = {
  /** A hash of the content. Answers with the same revision are answers about the same facts. */
  readonly revision: Scalars['String']['output'];
  /** What its authors call it. */
  readonly title: Scalars['String']['output'];
  /** What its authors say of it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /**
   * EDTF, a single date by which every report was published that has no date of its own: it counts from that day on. Null where
   * its authors do not say; then a report without a date is known only now.
   */
  readonly reportedBy?: Maybe<Scalars['Edtf']['output']>;
  /** How readers reach its editors, in words or as an address. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** What readers are to know before they read on, such as what being named in it means. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** The questions that its authors offer to start from, in their order. */
  readonly questions: ReadonlyArray<Question>;
  /** How many entities of each kind; kinds without any are not listed. */
  readonly entities: ReadonlyArray<KindCount>;
  /** How many attributes of each type; types without any are not listed. */
  readonly attributes: ReadonlyArray<AttributeCount>;
  /** How many relationships of each type; types without any are not listed. */
  readonly relationships: ReadonlyArray<TypeCount>;
  /** Pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** Works that some evidence cites. */
  readonly sources: Scalars['Int']['output'];
  /** The types of the dataset's own, each of which narrows one of the vocabulary, by name. */
  readonly types: ReadonlyArray<NarrowerType>;
  /** Every relationship type there is, loaded or not, in the order of the enum. */
  readonly vocabulary: ReadonlyArray<VocabularyEntry>;
};

/** A type of a dataset's own: a finer word for a type of the vocabulary, whose ends and nature it has; paths walk it where they walk that. */
export type NarrowerType = {
  /** Its name, which `RelationshipFilter.narrowerTypes` takes. */
  readonly name: Scalars['String']['output'];
  /** The type that it narrows. */
  readonly narrows: RelationshipType;
  /** What its authors say of it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How it reads from the subject to the object. */
  readonly phrases: Phrases;
  /** How it reads from the object to the subject. */
  readonly inversePhrases: Phrases;
  /** How many relationships have it. */
  readonly count: Scalars['Int']['output'];
};

/** A question that the dataset answers well, and where its answer is. */
export type Question = {
  /** The question, in words. */
  readonly ask: Scalars['String']['output'];
  /** What its answer shows, in a line. */
  readonly shows?: Maybe<Scalars['String']['output']>;
  /** Where its answer is. */
  readonly kind: QuestionKind;
  /** What it is about: the entity, the two ends of the connection in their order, or the entities of the map. */
  readonly about: ReadonlyArray<Entity>;
  /** The conditions on relationships under which it is asked. */
  readonly conditions: ReadonlyArray<QuestionCondition>;
  /** Only relationships that this check finds: single-origin, hedged, self-reported, disputed, contradicted or unsupported. */
  readonly check?: Maybe<Scalars['String']['output']>;
};

/** Where the answer of a question is. */
export type QuestionKind =
  /** Among the relationships of an entity. */
  | 'ENTITY'
  /** In the connection of two. */
  | 'CONNECTION'
  /** On a map of several. */
  | 'MAP';

/** A condition on relationships under which a question is asked. */
export type QuestionCondition = {
  /** The field of `RelationshipFilter` that sets it. */
  readonly field: Scalars['String']['output'];
  /** Its value, or the values of its list, as text. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** How many entities of a kind. */
export type KindCount = {
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many attributes there are of a type. */
export type AttributeCount = {
  /** The type. */
  readonly type: AttributeType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relationships of a type. */
export type TypeCount = {
  /** The type. */
  readonly type: RelationshipType;
  /** How many, whatever their polarity and modality. */
  readonly count: Scalars['Int']['output'];
};

/** A relationship type, explained. */
export type VocabularyEntry = {
  /** The type. */
  readonly type: RelationshipType;
  /** How it reads from the subject to the object. */
  readonly phrases: Phrases;
  /** How it reads from the object to the subject. */
  readonly inversePhrases: Phrases;
  /** What may be its subject. */
  readonly subjectKinds: ReadonlyArray<EntityKind>;
  /** What may be its object. */
  readonly objectKinds: ReadonlyArray<EntityKind>;
  /** Both ends do the same (to meet). `subject`, `object` and `direction` then match either end. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Whether it happens once or holds for a time. */
  readonly nature: Nature;
  /** It connects its ends. To be mentioned in one article is no connection. */
  readonly tie: Scalars['Boolean']['output'];
  /** It is listed by `advocacies`. */
  readonly advocacy: Scalars['Boolean']['output'];
  /** How telling it is of a pair, from 0 (OTHER) to 100. Only what is greater counts, not by how much. */
  readonly weight: Scalars['Int']['output'];
  /** It happens once between its ends: two dates of it that cannot both hold are in conflict. */
  readonly once: Scalars['Boolean']['output'];
  /** Whose death or dissolution surely ends it. */
  readonly endsWith: EndsWith;
  /** What it is for, where its phrases do not say it all. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Whose death or dissolution surely ends a state. */
export type EndsWith =
  /** Of neither: kinship, a debt and a contract outlive an end, and an event is over anyway. */
  | 'NONE'
  /** Of the subject. */
  | 'SUBJECT'
  /** Of the object. */
  | 'OBJECT'
  /** Of either. */
  | 'EITHER';

/** How a relationship type reads, for one person, without an end. */
export type Phrases = {
  /** AFFIRMED and ACTUAL. */
  readonly affirmed: Scalars['String']['output'];
  /** NEGATED and ACTUAL. */
  readonly negated: Scalars['String']['output'];
  /** AFFIRMED and PLANNED. */
  readonly planned: Scalars['String']['output'];
  /** AFFIRMED and POSSIBLE. */
  readonly possible: Scalars['String']['output'];
};

/** A page of relationships. */
export type RelationshipConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows all pages have, exact up to 10,000 and null above. Counted only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * What the filter hides, in the same order: the relationships that this field lists without the conditions that say what
   * becomes of a relationship. The others (`subject`, `object`, `about`) are its scope and stay.
   */
  readonly excluded?: Maybe<ExcludedRelationshipConnection>;
};


/** A page of relationships. */
export type RelationshipConnectionExcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of relationships. */
export type RelationshipEdge = {
  /** Where the row lies in this order; for `after`. It stays good when the dataset changes. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** A page of the relationships of an entity. */
export type EntityRelationshipConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<EntityRelationshipEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows all pages have, exact up to 10,000 and null above. Counted only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * How many there are by what they are, counted over all of them, not over the page: what a filter would find next. Null where more
   * than 200,000 relationships would have to be looked at.
   */
  readonly facets?: Maybe<Facets>;
  /**
   * What the filter hides, in the same order: the relationships that this field lists without the conditions that say what
   * becomes of a relationship. The others (`subject`, `object`, `about`) are its scope and stay.
   */
  readonly excluded?: Maybe<ExcludedRelationshipConnection>;
};


/** A page of the relationships of an entity. */
export type EntityRelationshipConnectionFacetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of the relationships of an entity. */
export type EntityRelationshipConnectionExcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Counts by facet. Each facet is counted as if its own condition were not set, so that the other choices can be seen: the count of a value
 * is how many relationships pass the filter once that condition asks for this value alone. Values that nothing has are left out.
 */
export type Facets = {
  /** How many pass the filter, exact. */
  readonly total: Scalars['Int']['output'];
  /** By type; the condition `types`. */
  readonly types: ReadonlyArray<TypeFacet>;
  /** By the dataset's own types; the condition `narrowerTypes`. */
  readonly narrowerTypes: ReadonlyArray<NarrowerTypeFacet>;
  /** By the kind of the other end. No condition asks for it. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** By the works that are cited; the condition `sources`. */
  readonly sources: ReadonlyArray<EntityFacet>;
  /** By those who are quoted, as any of the speakers; the condition `speakers`. */
  readonly speakers: ReadonlyArray<EntityFacet>;
  /** By what the evidence goes back to; the condition `origins`. */
  readonly origins: ReadonlyArray<EntityFacet>;
  /** By the years in which something that passes began or ended: how many may have been so then; `trueOn` with `undated: EXCLUDE`. */
  readonly years: ReadonlyArray<YearFacet>;
  /** Affirmed or denied; the condition `polarity`. */
  readonly polarities: ReadonlyArray<PolarityFacet>;
  /** Actual, planned or possible; the condition `modality`. */
  readonly modalities: ReadonlyArray<ModalityFacet>;
  /** Whether some evidence disputes it; the condition `disputed`. */
  readonly disputed: ReadonlyArray<YesNoFacet>;
  /** Whether it is in conflict with another that is supported; the condition `contested`. */
  readonly contested: ReadonlyArray<YesNoFacet>;
  /** By what an editor reviews: single-origin, hedged, self-reported, disputed, contradicted, unsupported. */
  readonly checks: ReadonlyArray<CheckFacet>;
  /** The facets that have more values than `first`. */
  readonly cut: ReadonlyArray<FacetName>;
};

/** A list of `Facets`. */
export type FacetName =
  /** `types`. */
  | 'types'
  /** `narrowerTypes`. */
  | 'narrowerTypes'
  /** `kinds`. */
  | 'kinds'
  /** `sources`. */
  | 'sources'
  /** `speakers`. */
  | 'speakers'
  /** `origins`. */
  | 'origins'
  /** `years`. */
  | 'years'
  /** `polarities`. */
  | 'polarities'
  /** `modalities`. */
  | 'modalities'
  /** `disputed`. */
  | 'disputed'
  /** `contested`. */
  | 'contested'
  /** `checks`. */
  | 'checks';

/** How many relationships are of a type. */
export type TypeFacet = {
  /** The type. */
  readonly type: RelationshipType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relationships are of a type of the dataset's own. */
export type NarrowerTypeFacet = {
  /** Its name; `dataset { types }` explains it. */
  readonly name: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** For how many relationships some evidence names an entity. */
export type EntityFacet = {
  /** The entity. */
  readonly entity: Entity;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relationships may have been so in a year. */
export type YearFacet = {
  /** The year; 0 is the one before the year 1. */
  readonly year: Scalars['Int']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relationships have a polarity. */
export type PolarityFacet = {
  /** The polarity. */
  readonly polarity: Polarity;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relationships have a modality. */
export type ModalityFacet = {
  /** The modality. */
  readonly modality: Modality;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relationships a check finds. */
export type CheckFacet = {
  /** Its name, as in `Question.check`. */
  readonly check: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Of how many relationships something is so, or is not. */
export type YesNoFacet = {
  /** Whether it is. */
  readonly value: Scalars['Boolean']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/**
 * A relationship as seen from the entity that lists it: in
 * `entity { name relationships { edges { phrase other { name } } } }` the names and the phrase read as a sentence.
 */
export type EntityRelationshipEdge = {
  /** Where the row lies in this order; for `after`. It stays good when the dataset changes. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
  /**
   * In words from the entity to `other`, with polarity and modality: "was pardoned by". A plan or a denial never reads as a
   * fact.
   */
  readonly phrase: Scalars['String']['output'];
  /** The end of the relationship that is not the entity. */
  readonly other: Entity;
  /** OUT: the entity is the subject; IN: the object; ANY: the type is symmetric, and reads the same from both ends. */
  readonly direction: Direction;
};

/** A page of relationships that a filter hides. */
export type ExcludedRelationshipConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<ExcludedRelationshipEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows all pages have, exact up to 10,000 and null above. Counted only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A relationship that a filter hides, and why. */
export type ExcludedRelationshipEdge = {
  /** Where the row lies in this order; for `after`. It stays good when the dataset changes. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
  /**
   * Every condition that it fails: relaxing exactly these shows it. Of what had not been reported by `knownOn`, the conditions on
   * evidence are judged by what is known now.
   */
  readonly failed: ReadonlyArray<Condition>;
  /** What of it fails each of these, in the same order: `planned`, `1 origin`, `first reported 30 May 2018`. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of entities. */
export type EntityConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows all pages have, exact up to 10,000 and null above. Counted only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a page of entities. */
export type EntityEdge = {
  /** Where the row lies; for `after`. It stays good when the dataset changes. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A page of works. */
export type WorkConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<WorkEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows all pages have, exact up to 10,000 and null above. Counted only when selected. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row of a page of works. */
export type WorkEdge = {
  /** Where the row lies; for `after`. It stays good when the dataset changes. */
  readonly cursor: Scalars['String']['output'];
  /** The work. */
  readonly node: Work;
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last row, for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A condition on relationships: all that is given must hold. */
export type RelationshipFilter = {
  /**
   * Of one of these types. Who is denied to be of a narrower type may still be of the broad one: such a denial is of its
   * `narrowerTypes` alone.
   */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Of one of these types of the dataset's own, by name; see `dataset { types }`. */
  readonly narrowerTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With this entity as the subject; on a symmetric type, at either end. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** With this entity as the object; on a symmetric type, at either end. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these at either end, or as any qualifier (entities or relationships). */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Absent: only AFFIRMED. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Absent: all. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /**
   * EDTF: possibly true then, as its outer bounds meet that date and no life that ends it was over before; see `Relationship.bound`.
   * `undated` says what becomes of those without a date.
   */
  readonly trueOn?: InputMaybe<Scalars['Edtf']['input']>;
  /** What becomes of relationships without a date, with and without `trueOn`. Words alone are no date, and `asOf` alone is none. */
  readonly undated?: InputMaybe<Undated>;
  /**
   * EDTF, a single date: only evidence surely reported by then is looked at, here and in the conditions below; a
   * relationship of which nothing had been reported yet is excluded.
   */
  readonly knownOn?: InputMaybe<Scalars['EdtfDate']['input']>;
  /**
   * With `knownOn`, what becomes of reports without a date: left out (EXCLUDE), or known on that day (INCLUDE), here and in the
   * conditions below. ONLY, with or without `knownOn`: supported by reports without a date alone.
   */
  readonly undatedReports?: InputMaybe<UndatedReports>;
  /**
   * What becomes of relationships for which no evidence counts (any more, by `knownOn`): all that supported them is withdrawn, or
   * they are only disputed.
   */
  readonly unsupported?: InputMaybe<Unsupported>;
  /** With at least this many distinct origins. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** With at most this many distinct origins. */
  readonly maxOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** true: some origin is not an end of the relationship; false: none is. */
  readonly independent?: InputMaybe<Scalars['Boolean']['input']>;
  /** With some supporting evidence of this assertion. */
  readonly assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  /** true: some evidence disputes it; false: none does. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** true: it is in conflict with another statement that is supported, as it is itself (see `conflicts`); false: with none. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** With evidence of one of these works, in support or not, withdrawn or not. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that is attributed to one of these, as any of its speakers (see `attributedTo`). */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With evidence, in support or not, withdrawn or not, that goes back to one of these (see `origin`). */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A condition on entities: all that is given must hold. */
export type EntityFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** With one of these ids, former ids included; unknown ones match nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With this whole name or alias, whatever its case and accents. Unnamed entities never match. `search` is more tolerant. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether a source describes it without naming it. */
  readonly unnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this id in another collection. */
  readonly externalId?: InputMaybe<ExternalIdInput>;
};

/** Who may be an entity of the graph. */
export type MatchCandidate = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What it is; any kind when absent. */
  readonly kind?: InputMaybe<EntityKind>;
  /** What is known of it. */
  readonly attributes?: InputMaybe<ReadonlyArray<MatchAttribute>>;
  /** Ids or names of the entities that relationships connect with it. */
  readonly neighbors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What is known of a candidate. */
export type MatchAttribute = {
  /** One of NAME, BIRTH, DEATH, FOUNDING, DISSOLUTION, NATIONALITY, JURISDICTION, REGISTRATION, ADDRESS: the others tell no two apart. */
  readonly type: AttributeType;
  /** As text: a date in EDTF, a country as ISO 3166-1 alpha-2 or in words. */
  readonly value: Scalars['String']['input'];
  /** Of a REGISTRATION: the register. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
};

/** An id in another collection. */
export type ExternalIdInput = {
  /** The collection: `wikidata`. */
  readonly scheme: Scalars['String']['input'];
  /** The id there: `Q42`. */
  readonly value: Scalars['String']['input'];
};

/** A condition on sources: all that is given must hold. */
export type SourceFilter = {
  /** With one of these ids, former ids included; unknown ones match nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With this whole name or alias, whatever its case and accents. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these sorts, as the dataset has them: `news article`. */
  readonly workKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published by this entity. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** EDTF: possibly published then. A work of unknown date does not match. */
  readonly publishedOn?: InputMaybe<Scalars['Edtf']['input']>;
  /** Whether it was withdrawn. */
  readonly retracted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What may end a search. */
export type SearchLimit =
  /** It looked at as many paths as it may. */
  | 'CANDIDATES'
  /** It took as long as it may. */
  | 'TIME';

/** What an entity is. */
export type EntityKind =
  /** A person. */
  | 'Person'
  /** People described together: `her sisters`. */
  | 'Group'
  /** A company, an authority, a newspaper, a court. */
  | 'Organization'
  /** Somewhere. */
  | 'Place'
  /** Something that happens, or is announced. */
  | 'Event'
  /** Something written, spoken or shown; what evidence cites. */
  | 'Work'
  /** What something is about, or what a person is described as. */
  | 'Topic';

/** What connects subject and object. Each value reads from the subject; and, after the semicolon, from the object. */
export type RelationshipType =
  /** advocated for; was advocated for by */
  | 'ADVOCATED_FOR'
  /** requested clemency for; was the subject of a clemency request by */
  | 'REQUESTED_CLEMENCY_FOR'
  /** asked; was asked by */
  | 'ASKED'
  /** prompted; was prompted by */
  | 'PROMPTED'
  /** met; met */
  | 'MET'
  /** talked with; talked with */
  | 'TALKED_WITH'
  /** spoke about; was spoken about by */
  | 'SPOKE_ABOUT'
  /** told; was told by */
  | 'TOLD'
  /** is in contact with; is in contact with. Were in touch, where no single meeting or talk is told. */
  | 'IN_CONTACT_WITH'
  /** is close to; is close to. Friends, confidants, companions. */
  | 'CLOSE_TO'
  /** thanked; was thanked by */
  | 'THANKED'
  /** took part in; had as a participant */
  | 'PARTICIPATED_IN'
  /** organized; was organized by */
  | 'ORGANIZED'
  /** ordered or authorized; was ordered or authorized by. Ordered something, or gave leave for it. */
  | 'ORDERED'
  /** preceded; was preceded by */
  | 'PRECEDED'
  /** caused; was caused by */
  | 'CAUSED'
  /** represents; is represented by */
  | 'REPRESENTED'
  /** investigates; is investigated by. Looks into a person, a body or a matter, for as long as it does. */
  | 'INVESTIGATED'
  /** subpoenaed; was subpoenaed by */
  | 'SUBPOENAED'
  /** testified before; heard the testimony of */
  | 'TESTIFIED_BEFORE'
  /** accused; was accused by. An allegation: a statement of its speaker, ACTUAL, never POSSIBLE. */
  | 'ACCUSED'
  /** arrested; was arrested by */
  | 'ARRESTED'
  /** brought charges against; was charged by. Brings charges against; TOPIC says with what. */
  | 'CHARGED'
  /** prosecuted; was prosecuted by */
  | 'PROSECUTED'
  /** was convicted of; was the crime in the conviction of */
  | 'CONVICTED_OF'
  /** is sentenced to; is the sentence of */
  | 'SENTENCED_TO'
  /** is imprisoned at; holds as a prisoner */
  | 'IMPRISONED_AT'
  /** was released from; released */
  | 'RELEASED_FROM'
  /** pardoned; was pardoned by */
  | 'PARDONED'
  /** granted clemency to; was granted clemency by */
  | 'GRANTED_CLEMENCY_TO'
  /** commuted the sentence of; was given a commutation by */
  | 'COMMUTED_SENTENCE_OF'
  /** sanctions; is sanctioned by. Has it under sanctions, from when they are imposed until they are lifted. */
  | 'SANCTIONED'
  /** is a parent of; is a child of */
  | 'PARENT_OF'
  /** is married to; is married to */
  | 'MARRIED_TO'
  /** is a sibling of; is a sibling of */
  | 'SIBLING_OF'
  /** is related to; is related to */
  | 'RELATED_TO'
  /** works for; employs */
  | 'WORKED_FOR'
  /** appointed; was appointed by. Puts into an office, or nominates for it where PLANNED; ROLE or `detail` says which. */
  | 'APPOINTED'
  /** dismissed; was dismissed by. Removes from an office or a job. */
  | 'DISMISSED'
  /** resigned from; received the resignation of */
  | 'RESIGNED_FROM'
  /** succeeded; was succeeded by. Follows in an office, or as the legal successor of a body. */
  | 'SUCCEEDED'
  /** leads; is led by. Leads or chairs a body or an event. */
  | 'LED'
  /** holds office in; has as an officeholder */
  | 'HELD_OFFICE_IN'
  /** is a member of; has as a member */
  | 'MEMBER_OF'
  /** is affiliated with; is affiliated with. Belongs together in some way that the source leaves open; a weak tie. */
  | 'AFFILIATED_WITH'
  /** studies at; has as a student. A student, a graduate or a fellow of it; a weak tie. */
  | 'STUDIED_AT'
  /** made an award to; received an award from. Gives a prize, an honor, a grant or a contract; TOPIC or `detail` says which. */
  | 'AWARDED'
  /** advises; is advised by */
  | 'ADVISED'
  /** mentors; is mentored by */
  | 'MENTORED'
  /** supports; is supported by */
  | 'SUPPORTED'
  /** opposes; is opposed by */
  | 'OPPOSED'
  /** criticized; was criticized by */
  | 'CRITICIZED'
  /** was disappointed by; disappointed */
  | 'DISAPPOINTED_BY'
  /** is interested in; is of interest to */
  | 'INTERESTED_IN'
  /** wrote; was written by */
  | 'AUTHORED'
  /** published; was published by */
  | 'PUBLISHED'
  /** obtained; was obtained by */
  | 'OBTAINED'
  /** saw; was seen by */
  | 'SAW'
  /** appeared in; showed */
  | 'APPEARED_IN'
  /** is about; is the subject of */
  | 'ABOUT'
  /** is located in; is the location of */
  | 'LOCATED_IN'
  /** is part of; is made up in part of */
  | 'PART_OF'
  /** is the later name of; is the former name of. One thing under two names, one after the other. */
  | 'FORMERLY_NAMED'
  /** is also known as; is also known as. The source says that both are the same; they stay two entities until the dataset merges them. */
  | 'ALSO_KNOWN_AS'
  /** owns; is owned by */
  | 'OWNED'
  /** is a subsidiary of; is the parent company of */
  | 'SUBSIDIARY_OF'
  /** merged with; merged with */
  | 'MERGED_WITH'
  /** is a director of; has as a director */
  | 'DIRECTOR_OF'
  /** is an officer of; has as an officer. An officer of a company; for a public office, HELD_OFFICE_IN. */
  | 'OFFICER_OF'
  /** is a trustee of; has as a trustee */
  | 'TRUSTEE_OF'
  /** founded; was founded by */
  | 'FOUNDED'
  /** invested in; received an investment from */
  | 'INVESTED_IN'
  /** lends to; borrows from. Lends to it, for as long as the loan runs. */
  | 'LENT_TO'
  /** secures a debt to; holds a debt secured by. Is, or gives, the security for a debt that the object holds. */
  | 'COLLATERALIZED'
  /** donated to; received a donation from */
  | 'DONATED_TO'
  /** paid; was paid by */
  | 'PAID'
  /** made a transfer to; received a transfer from. Moves money or an asset; BY_WAY_OF says through what. PAID, where it is for something. */
  | 'TRANSFERRED_TO'
  /** sold to; bought from. Sells to a buyer; TOPIC says what. */
  | 'SOLD_TO'
  /** supplies; is supplied by */
  | 'SUPPLIED'
  /** is a client of; has as a client. Buys the services of a lawyer, an agent, a bank or a firm. */
  | 'CLIENT_OF'
  /** licenses to; holds a license from */
  | 'LICENSED_TO'
  /** leases to; leases from */
  | 'LEASED_TO'
  /** is a business partner of; is a business partner of */
  | 'PARTNER_OF'
  /** is otherwise connected with; is otherwise connected with. What fits nowhere else; `detail` says what it is. */
  | 'OTHER';

/** Whether something is said to be so or not to be so. */
export type Polarity =
  /** It is, or it was, or it is to be, or it may be. */
  | 'AFFIRMED'
  /** It is not. */
  | 'NEGATED';

/** How something is meant. Modality is outside, polarity inside: NEGATED and PLANNED means it is planned not to happen. */
export type Modality =
  /** It is so, or was. */
  | 'ACTUAL'
  /** It is planned, announced, expected. */
  | 'PLANNED'
  /** It may be so. */
  | 'POSSIBLE';

/** What a piece of evidence does for a claim. */
export type Stance =
  /** It says so. */
  | 'SUPPORTS'
  /** It challenges the claim without saying the opposite. (The opposite is a relationship of its own, NEGATED.) */
  | 'DISPUTES';

/** How firmly a source says something. */
export type Assertion =
  /** Without reserve. */
  | 'STATED'
  /** With reserve: `reportedly`, `seemed`. */
  | 'HEDGED';

/** Where a date comes from. */
export type TimeBasis =
  /** The source states it. */
  | 'STATED'
  /** The authors of the dataset inferred it, and say why in `because`. */
  | 'INFERRED';

/** What a quantity measures. */
export type Measure =
  /** How long. */
  | 'DURATION'
  /** How many. */
  | 'COUNT'
  /** How much money. */
  | 'AMOUNT'
  /** Which part of a whole. */
  | 'SHARE'
  /** How old. */
  | 'AGE';

/** What an entity or another relationship is to a relationship. */
export type QualifierRole =
  /** The person or body that it is said or directed to. */
  | 'ADDRESSEE'
  /** What it followed: order in time, never cause. */
  | 'AFTER'
  /** The person or body that it is done for. */
  | 'BENEFICIARY'
  /** What a transfer goes through: a bank, a company, an account. */
  | 'BY_WAY_OF'
  /** What the source says brought it about. */
  | 'CAUSE'
  /** On what it depends. */
  | 'CONDITION'
  /** In or through what: a letter, a broadcast. */
  | 'MEDIUM'
  /** The event or relationship in the course of which it happens. */
  | 'OCCASION'
  /** The person or body that the subject acts for. */
  | 'ON_BEHALF_OF'
  /** Where. */
  | 'PLACE'
  /** To what end. */
  | 'PURPOSE'
  /** What it answers. */
  | 'REACTION_TO'
  /** The plan that comes true in it: a relationship or an event. */
  | 'REALIZES'
  /** As what the subject takes part. */
  | 'ROLE'
  /** What it is about. */
  | 'TOPIC';

/** Whether a relationship type happens or holds. */
export type Nature =
  /** It happens once, somewhere within its span. */
  | 'EVENT'
  /** It holds from start to end. */
  | 'STATE';

/** Which end of a relationship an entity is. */
export type Direction =
  /** It is the subject, or either end of a symmetric type. */
  | 'OUT'
  /** It is the object, or either end of a symmetric type. */
  | 'IN'
  /** It is either end. */
  | 'ANY';

/** What becomes of relationships without a date. */
export type Undated =
  /** They pass. */
  | 'INCLUDE'
  /** They do not pass. */
  | 'EXCLUDE'
  /** Only they pass. */
  | 'ONLY';

/** A condition of a question, set or by default: a part of its filter, or a bound of the question for a connection. */
export type Condition =
  /** `polarity`: what is said to be so. */
  | 'POLARITY_AFFIRMED'
  /** `polarity`: what is denied, excluded by default. */
  | 'POLARITY_NEGATED'
  /** `modality`: what happened or holds. */
  | 'MODALITY_ACTUAL'
  /** `modality`: plans, excluded from connections by default. */
  | 'MODALITY_PLANNED'
  /** `modality`: possibilities, excluded from connections by default. */
  | 'MODALITY_POSSIBLE'
  /** `undatedReports`: reports without a date, left out by default where `knownOn` is asked. */
  | 'UNDATED_REPORTS'
  /** `knownOn`: what had been reported by then. */
  | 'KNOWN_ON'
  /** `trueOn`: what may have been so then. */
  | 'TRUE_ON'
  /** `undated`: those without a date, or with one. */
  | 'UNDATED'
  /** `unsupported`: what no evidence counts for, excluded by default. */
  | 'UNSUPPORTED'
  /** `disputed`: whether some evidence disputes it. */
  | 'DISPUTED'
  /** `contested`: whether it is in conflict with another that is supported. */
  | 'CONTESTED'
  /** `minOrigins`: at least this many origins. */
  | 'MIN_ORIGINS'
  /** `maxOrigins`: at most this many origins. */
  | 'MAX_ORIGINS'
  /** `independent`: an origin that is not an end, or none. */
  | 'INDEPENDENT'
  /** `assertions`: supporting evidence that states it, or that holds back. */
  | 'ASSERTIONS'
  /** `sources`: evidence of one of these sources. */
  | 'SOURCES'
  /** `speakers`: evidence attributed to one of these. */
  | 'SPEAKERS'
  /** `origins`: evidence that goes back to one of these. */
  | 'ORIGINS'
  /** `types`: of one of these types. */
  | 'TYPES'
  /** `narrowerTypes`: of one of these types of the dataset’s own. */
  | 'NARROWER_TYPES'
  /** `subject`: the subject; on a symmetric type, either end. */
  | 'SUBJECT'
  /** `object`: the object; on a symmetric type, either end. */
  | 'OBJECT'
  /** `about`: either end or a qualifier. */
  | 'ABOUT'
  /** `types`: types that no path walks. */
  | 'WALKABLE'
  /** `maxDegree`: paths over hubs. */
  | 'MAX_DEGREE'
  /** `maxHops`: one hop more. */
  | 'MAX_HOPS';

/** What becomes of reports without a date, where it is asked what was known on a day. */
export type UndatedReports =
  /** They are left out: nothing tells by when they were made. */
  | 'EXCLUDE'
  /** They count beside those that were made by then. */
  | 'INCLUDE'
  /** Only they count. */
  | 'ONLY';

/** What becomes of relationships for which no evidence counts. */
export type Unsupported =
  /** They pass. */
  | 'INCLUDE'
  /** They do not pass. */
  | 'EXCLUDE'
  /** Only they pass. */
  | 'ONLY';

/** Which entities come first. */
export type EntityOrder =
  /** By id. */
  | 'ID'
  /**
   * The better connected first: those with more ties that are affirmed, planned ones too. What fits no type (OTHER) is not counted.
   * Equally well connected ones by id.
   */
  | 'MOST_CONNECTED_FIRST';

/** Which relationships come first. Unknown dates come last; ties are decided by id. */
export type RelationshipOrder =
  /** By id. */
  | 'ID'
  /** By the first day that they may mean; where the start is open, by the last. */
  | 'EARLIEST_FIRST'
  /** By the last day that they may mean, backwards: what goes on (`2018/..`) first; where the end is unknown, by the first day. */
  | 'LATEST_FIRST'
  /**
   * Not disputed before disputed; ACTUAL, PLANNED, POSSIBLE; more independent origins; more origins; STATED before HEDGED;
   * more citations.
   */
  | 'BEST_SUPPORTED_FIRST'
  /** By the day of their first report. With `knownOn` in the filter, by what was known then. */
  | 'FIRST_REPORTED_FIRST'
  /** The same backwards: what is new first, and what has no dated report last. */
  | 'NEWEST_FIRST'
  /**
   * What tells most first: not disputed before disputed; ACTUAL, PLANNED, POSSIBLE; the greater `weight` of the type; then as
   * BEST_SUPPORTED_FIRST; of the relationships of an entity, then those with the better connected other end.
   */
  | 'RELEVANCE';

/** What a search may match. */
export type MatchField =
  /** The name. */
  | 'NAME'
  /** Another name that the editors of the dataset use. */
  | 'ALIAS'
  /** A name that a source gives it, known by `knownOn`. */
  | 'SOURCED_NAME'
  /** The id in another collection, to the letter. */
  | 'EXTERNAL_ID'
  /** An id that it had before, to the letter. */
  | 'FORMER_ID'
  /** The id, to the letter. */
  | 'ID';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AttributeValue: ( TextValueRecord ) | ( DateValueRecord ) | ( QuantityValueRecord ) | ( CountryValueRecord ) | ( EntityValueRecord );
  TimelineItem: ( EventEntity ) | ( RelationshipRecord );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( PlainEntity ) | ( PlainEntity ) | ( PlainEntity ) | ( PlainEntity ) | ( EventEntity ) | ( WorkEntity ) | ( PlainEntity ) | ( RelationshipRecord ) | ( AttributeRecord ) | ( OwnedEvidence );
  Evidenced: ( EventEntity ) | ( RelationshipRecord ) | ( AttributeRecord );
  Entity: ( PlainEntity ) | ( PlainEntity ) | ( PlainEntity ) | ( PlainEntity ) | ( EventEntity ) | ( WorkEntity ) | ( PlainEntity );
  Statement: ( RelationshipRecord ) | ( AttributeRecord );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<{}>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Changes: ResolverTypeWrapper<ListedChanges>;
  ChangesStatus: ChangesStatus;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  Change: ResolverTypeWrapper<ListedChange>;
  ChangeKind: ChangeKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Evidenced: ResolverTypeWrapper<EvidencedRecord>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<PlainEntity>;
  Group: ResolverTypeWrapper<PlainEntity>;
  Organization: ResolverTypeWrapper<PlainEntity>;
  Place: ResolverTypeWrapper<PlainEntity>;
  Event: ResolverTypeWrapper<EventEntity>;
  Work: ResolverTypeWrapper<WorkEntity>;
  Topic: ResolverTypeWrapper<PlainEntity>;
  Relationship: ResolverTypeWrapper<RelationshipRecord>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  Attribute: ResolverTypeWrapper<AttributeRecord>;
  AttributeValue: ResolverTypeWrapper<AttributeValueRecord>;
  TextValue: ResolverTypeWrapper<TextValueRecord>;
  DateValue: ResolverTypeWrapper<DateValueRecord>;
  QuantityValue: ResolverTypeWrapper<QuantityValueRecord>;
  CountryValue: ResolverTypeWrapper<CountryValueRecord>;
  EntityValue: ResolverTypeWrapper<EntityValueRecord>;
  NameKind: NameKind;
  AttributeType: AttributeType;
  AttributeFilter: AttributeFilter;
  AttributeOrder: AttributeOrder;
  AttributeConnection: ResolverTypeWrapper<AttributeList>;
  AttributeEdge: ResolverTypeWrapper<Omit<AttributeEdge, 'node'> & { node: ResolversTypes['Attribute'] }>;
  Evidence: ResolverTypeWrapper<OwnedEvidence>;
  Selector: ResolverTypeWrapper<Selector>;
  Support: ResolverTypeWrapper<SupportRecord>;
  TimeSpan: ResolverTypeWrapper<TimeSpanRecord>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Qualifier: ResolverTypeWrapper<QualifierRecord>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Notice: ResolverTypeWrapper<NoticeRecord>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  SearchFeature: SearchFeature;
  MatchedOn: ResolverTypeWrapper<MatchedOn>;
  MatchedCandidate: ResolverTypeWrapper<Omit<MatchedCandidate, 'matches'> & { matches: ReadonlyArray<ResolversTypes['EntityMatch']> }>;
  EntityMatch: ResolverTypeWrapper<Omit<EntityMatch, 'entity' | 'features'> & { entity: ResolversTypes['Entity'], features: ReadonlyArray<ResolversTypes['ComparedFeature']> }>;
  ComparedFeature: ResolverTypeWrapper<ComparedFeatureRecord>;
  Verdict: Verdict;
  Feature: Feature;
  FeatureLevel: FeatureLevel;
  ConnectionAnswer: ResolverTypeWrapper<Connection>;
  Path: ResolverTypeWrapper<SeenPath>;
  Hop: ResolverTypeWrapper<SeenHop>;
  Relaxation: ResolverTypeWrapper<Relaxation>;
  NearMiss: ResolverTypeWrapper<SeenNearMiss>;
  SearchReport: ResolverTypeWrapper<Connection>;
  Neighborhood: ResolverTypeWrapper<ListedNeighborhood>;
  NeighborhoodMember: ResolverTypeWrapper<Member>;
  TimelineItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineItem']>;
  TimelineConnection: ResolverTypeWrapper<TimelineList>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineItem'] }>;
  Dataset: ResolverTypeWrapper<DatasetSummary>;
  NarrowerType: ResolverTypeWrapper<OwnTypeCount>;
  Question: ResolverTypeWrapper<QuestionRecord>;
  QuestionKind: QuestionKind;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  KindCount: ResolverTypeWrapper<Omit<KindCount, 'kind'> & { kind: ResolversTypes['EntityKind'] }>;
  AttributeCount: ResolverTypeWrapper<AttributeCount>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  VocabularyEntry: ResolverTypeWrapper<VocabularyType>;
  EndsWith: EndsWith;
  Phrases: ResolverTypeWrapper<Phrases>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipList>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  EntityRelationshipConnection: ResolverTypeWrapper<EntityRelationshipList>;
  Facets: ResolverTypeWrapper<FacetsRecord>;
  FacetName: null;
  TypeFacet: ResolverTypeWrapper<TypeFacet>;
  NarrowerTypeFacet: ResolverTypeWrapper<NarrowerTypeFacet>;
  EntityFacet: ResolverTypeWrapper<Omit<EntityFacet, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  YearFacet: ResolverTypeWrapper<YearFacet>;
  PolarityFacet: ResolverTypeWrapper<PolarityFacet>;
  ModalityFacet: ResolverTypeWrapper<ModalityFacet>;
  CheckFacet: ResolverTypeWrapper<CheckFacet>;
  YesNoFacet: ResolverTypeWrapper<YesNoFacet>;
  EntityRelationshipEdge: ResolverTypeWrapper<EntityRelationshipEdgeRecord>;
  ExcludedRelationshipConnection: ResolverTypeWrapper<ExcludedList>;
  ExcludedRelationshipEdge: ResolverTypeWrapper<ExcludedEdge>;
  EntityConnection: ResolverTypeWrapper<EntityList>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  WorkConnection: ResolverTypeWrapper<WorkList>;
  WorkEdge: ResolverTypeWrapper<Omit<WorkEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RelationshipFilter: RelationshipFilter;
  EntityFilter: EntityFilter;
  MatchCandidate: MatchCandidate;
  MatchAttribute: MatchAttribute;
  ExternalIdInput: ExternalIdInput;
  SourceFilter: SourceFilter;
  SearchLimit: SearchLimit;
  EntityKind: ResolverTypeWrapper<EntityKindRecord>;
  RelationshipType: RelationshipType;
  Polarity: Polarity;
  Modality: Modality;
  Stance: Stance;
  Assertion: Assertion;
  TimeBasis: TimeBasis;
  Measure: Measure;
  QualifierRole: QualifierRole;
  Nature: Nature;
  Direction: Direction;
  Undated: Undated;
  Condition: Condition;
  UndatedReports: UndatedReports;
  Unsupported: Unsupported;
  EntityOrder: EntityOrder;
  RelationshipOrder: RelationshipOrder;
  MatchField: MatchField;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  EdtfDate: ResolverTypeWrapper<Scalars['EdtfDate']['output']>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: {};
  ID: Scalars['ID']['output'];
  Changes: ListedChanges;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Change: ListedChange;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Evidenced: EvidencedRecord;
  Entity: EntityRecord;
  Boolean: Scalars['Boolean']['output'];
  Person: PlainEntity;
  Group: PlainEntity;
  Organization: PlainEntity;
  Place: PlainEntity;
  Event: EventEntity;
  Work: WorkEntity;
  Topic: PlainEntity;
  Relationship: RelationshipRecord;
  Statement: StatementRecord;
  Attribute: AttributeRecord;
  AttributeValue: AttributeValueRecord;
  TextValue: TextValueRecord;
  DateValue: DateValueRecord;
  QuantityValue: QuantityValueRecord;
  CountryValue: CountryValueRecord;
  EntityValue: EntityValueRecord;
  AttributeFilter: AttributeFilter;
  AttributeConnection: AttributeList;
  AttributeEdge: Omit<AttributeEdge, 'node'> & { node: ResolversParentTypes['Attribute'] };
  Evidence: OwnedEvidence;
  Selector: Selector;
  Support: SupportRecord;
  TimeSpan: TimeSpanRecord;
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Qualifier: QualifierRecord;
  ExternalId: ExternalId;
  Notice: NoticeRecord;
  SearchHit: SearchHitRecord;
  MatchedOn: MatchedOn;
  MatchedCandidate: Omit<MatchedCandidate, 'matches'> & { matches: ReadonlyArray<ResolversParentTypes['EntityMatch']> };
  EntityMatch: Omit<EntityMatch, 'entity' | 'features'> & { entity: ResolversParentTypes['Entity'], features: ReadonlyArray<ResolversParentTypes['ComparedFeature']> };
  ComparedFeature: ComparedFeatureRecord;
  ConnectionAnswer: Connection;
  Path: SeenPath;
  Hop: SeenHop;
  Relaxation: Relaxation;
  NearMiss: SeenNearMiss;
  SearchReport: Connection;
  Neighborhood: ListedNeighborhood;
  NeighborhoodMember: Member;
  TimelineItem: ResolversUnionTypes<ResolversParentTypes>['TimelineItem'];
  TimelineConnection: TimelineList;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineItem'] };
  Dataset: DatasetSummary;
  NarrowerType: OwnTypeCount;
  Question: QuestionRecord;
  QuestionCondition: QuestionCondition;
  KindCount: KindCount;
  AttributeCount: AttributeCount;
  TypeCount: TypeCount;
  VocabularyEntry: VocabularyType;
  Phrases: Phrases;
  RelationshipConnection: RelationshipList;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  EntityRelationshipConnection: EntityRelationshipList;
  Facets: FacetsRecord;
  TypeFacet: TypeFacet;
  NarrowerTypeFacet: NarrowerTypeFacet;
  EntityFacet: Omit<EntityFacet, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  YearFacet: YearFacet;
  PolarityFacet: PolarityFacet;
  ModalityFacet: ModalityFacet;
  CheckFacet: CheckFacet;
  YesNoFacet: YesNoFacet;
  EntityRelationshipEdge: EntityRelationshipEdgeRecord;
  ExcludedRelationshipConnection: ExcludedList;
  ExcludedRelationshipEdge: ExcludedEdge;
  EntityConnection: EntityList;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  WorkConnection: WorkList;
  WorkEdge: Omit<WorkEdge, 'node'> & { node: ResolversParentTypes['Work'] };
  PageInfo: PageInfo;
  RelationshipFilter: RelationshipFilter;
  EntityFilter: EntityFilter;
  MatchCandidate: MatchCandidate;
  MatchAttribute: MatchAttribute;
  ExternalIdInput: ExternalIdInput;
  SourceFilter: SourceFilter;
  Edtf: Scalars['Edtf']['output'];
  EdtfDate: Scalars['EdtfDate']['output'];
  Url: Scalars['Url']['output'];
  Sha256: Scalars['Sha256']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy' | 'first'>>;
  search?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first' | 'undatedReports'>>;
  match?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchedCandidate']>>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'candidates' | 'first' | 'undatedReports'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'filter' | 'orderBy' | 'first'>>;
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType, RequireFields<QueryAttributeArgs, 'id'>>;
  attributes?: Resolver<Maybe<ResolversTypes['AttributeConnection']>, ParentType, ContextType, RequireFields<QueryAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  advocacies?: Resolver<Maybe<ResolversTypes['RelationshipConnection']>, ParentType, ContextType, RequireFields<QueryAdvocaciesArgs, 'filter' | 'first'>>;
  connection?: Resolver<Maybe<ResolversTypes['ConnectionAnswer']>, ParentType, ContextType, RequireFields<QueryConnectionArgs, 'from' | 'to' | 'maxHops' | 'limit' | 'maxDegree' | 'filter'>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'of' | 'hops' | 'perEntity' | 'filter'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'filter' | 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['WorkConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  changes?: Resolver<Maybe<ResolversTypes['Changes']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'first'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  status?: Resolver<ResolversTypes['ChangesStatus'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Group' | 'Organization' | 'Place' | 'Event' | 'Work' | 'Topic' | 'Relationship' | 'Attribute' | 'Evidence', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EvidencedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidenced'] = ResolversParentTypes['Evidenced']> = {
  __resolveType: TypeResolveFn<'Event' | 'Relationship' | 'Attribute', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EvidencedEvidenceArgs, 'undatedReports'>>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Group' | 'Organization' | 'Place' | 'Event' | 'Work' | 'Topic', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<EntityAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<EntityRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EntitySaysArgs, 'filter' | 'orderBy' | 'first'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<PersonAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonSaysArgs, 'filter' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<GroupAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<GroupRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<GroupSaysArgs, 'filter' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<OrganizationAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationSaysArgs, 'filter' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<PlaceAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceSaysArgs, 'filter' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<EventAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<EventRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EventSaysArgs, 'filter' | 'orderBy' | 'first'>>;
  when?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EventEvidenceArgs, 'undatedReports'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<WorkAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<WorkRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<WorkSaysArgs, 'filter' | 'orderBy' | 'first'>>;
  workKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType>;
  retracted?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  soleSupportOf?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<WorkSoleSupportOfArgs, 'undatedReports' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<TopicAttributesArgs, 'filter' | 'orderBy' | 'first'>>;
  relationships?: Resolver<ResolversTypes['EntityRelationshipConnection'], ParentType, ContextType, RequireFields<TopicRelationshipsArgs, 'filter' | 'direction' | 'orderBy' | 'first'>>;
  says?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<TopicSaysArgs, 'filter' | 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  narrowerType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipPhraseArgs, 'undatedReports'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipSentenceArgs, 'undatedReports'>>;
  whenText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipWhenTextArgs, 'undatedReports'>>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType, RequireFields<RelationshipBoundArgs, 'undatedReports'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationshipEvidenceArgs, 'undatedReports'>>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType, RequireFields<RelationshipSupportArgs, 'undatedReports'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<RelationshipConflictsArgs, 'undatedReports'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'Relationship' | 'Attribute', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementSentenceArgs, 'undatedReports'>>;
  whenText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementWhenTextArgs, 'undatedReports'>>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<StatementEvidenceArgs, 'undatedReports'>>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType, RequireFields<StatementSupportArgs, 'undatedReports'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<StatementConflictsArgs, 'undatedReports'>>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['AttributeValue'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AttributeSentenceArgs, 'undatedReports'>>;
  whenText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AttributeWhenTextArgs, 'undatedReports'>>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttributeEvidenceArgs, 'undatedReports'>>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType, RequireFields<AttributeSupportArgs, 'undatedReports'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<AttributeConflictsArgs, 'undatedReports'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  __resolveType: TypeResolveFn<'TextValue' | 'DateValue' | 'QuantityValue' | 'CountryValue' | 'EntityValue', ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKind?: Resolver<Maybe<ResolversTypes['NameKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  date?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityValue'] = ResolversParentTypes['QuantityValue']> = {
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryValue'] = ResolversParentTypes['CountryValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityValue'] = ResolversParentTypes['EntityValue']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeConnection'] = ResolversParentTypes['AttributeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeEdge'] = ResolversParentTypes['AttributeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Evidenced'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  attributedTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selector?: Resolver<Maybe<ResolversTypes['Selector']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<EvidenceWithdrawnArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Selector'] = ResolversParentTypes['Selector']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstReportedOn?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  edtf?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TimeBasis'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  role?: Resolver<ResolversTypes['QualifierRole'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  on?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedOn?: Resolver<ResolversTypes['MatchedOn'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['SearchFeature']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchedOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedOn'] = ResolversParentTypes['MatchedOn']> = {
  field?: Resolver<ResolversTypes['MatchField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedCandidate'] = ResolversParentTypes['MatchedCandidate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['EntityMatch']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMatch'] = ResolversParentTypes['EntityMatch']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['ComparedFeature']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedFeature'] = ResolversParentTypes['ComparedFeature']> = {
  feature?: Resolver<ResolversTypes['Feature'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FeatureLevel'], ParentType, ContextType>;
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionAnswer'] = ResolversParentTypes['ConnectionAnswer']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  bestWithoutOther?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  refutedBy?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  directlyBetween?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['SearchReport'], ParentType, ContextType>;
  nearMisses?: Resolver<ReadonlyArray<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  nearMissesCut?: Resolver<ReadonlyArray<ResolversTypes['Relaxation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
  overlapsInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  strongest?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relaxation'] = ResolversParentTypes['Relaxation']> = {
  relaxation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NearMissResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  relaxation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchReport'] = ResolversParentTypes['SearchReport']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stoppedBy?: Resolver<Maybe<ResolversTypes['SearchLimit']>, ParentType, ContextType>;
  hopsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathsConsidered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubsSkipped?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodMember']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excluded?: Resolver<Maybe<ResolversTypes['ExcludedRelationshipConnection']>, ParentType, ContextType, RequireFields<NeighborhoodExcludedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighborhoodMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodMember'] = ResolversParentTypes['NeighborhoodMember']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Event' | 'Relationship', ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeCount']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['NarrowerType']>, ParentType, ContextType>;
  vocabulary?: Resolver<ReadonlyArray<ResolversTypes['VocabularyEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NarrowerTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrowerType'] = ResolversParentTypes['NarrowerType']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrows?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phrases?: Resolver<ResolversTypes['Phrases'], ParentType, ContextType>;
  inversePhrases?: Resolver<ResolversTypes['Phrases'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  ask?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['QuestionCondition']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionCondition'] = ResolversParentTypes['QuestionCondition']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeCount'] = ResolversParentTypes['AttributeCount']> = {
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VocabularyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyEntry'] = ResolversParentTypes['VocabularyEntry']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  phrases?: Resolver<ResolversTypes['Phrases'], ParentType, ContextType>;
  inversePhrases?: Resolver<ResolversTypes['Phrases'], ParentType, ContextType>;
  subjectKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  objectKinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  advocacy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  once?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsWith?: Resolver<ResolversTypes['EndsWith'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhrasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Phrases'] = ResolversParentTypes['Phrases']> = {
  affirmed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excluded?: Resolver<Maybe<ResolversTypes['ExcludedRelationshipConnection']>, ParentType, ContextType, RequireFields<RelationshipConnectionExcludedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityRelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityRelationshipConnection'] = ResolversParentTypes['EntityRelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityRelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['Facets']>, ParentType, ContextType, RequireFields<EntityRelationshipConnectionFacetsArgs, 'first'>>;
  excluded?: Resolver<Maybe<ResolversTypes['ExcludedRelationshipConnection']>, ParentType, ContextType, RequireFields<EntityRelationshipConnectionExcludedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeFacet']>, ParentType, ContextType>;
  narrowerTypes?: Resolver<ReadonlyArray<ResolversTypes['NarrowerTypeFacet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['EntityFacet']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['EntityFacet']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['EntityFacet']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  polarities?: Resolver<ReadonlyArray<ResolversTypes['PolarityFacet']>, ParentType, ContextType>;
  modalities?: Resolver<ReadonlyArray<ResolversTypes['ModalityFacet']>, ParentType, ContextType>;
  disputed?: Resolver<ReadonlyArray<ResolversTypes['YesNoFacet']>, ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['YesNoFacet']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['CheckFacet']>, ParentType, ContextType>;
  cut?: Resolver<ReadonlyArray<ResolversTypes['FacetName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetNameResolvers = { TYPES: 'types', NARROWER_TYPES: 'narrowerTypes', KINDS: 'kinds', SOURCES: 'sources', SPEAKERS: 'speakers', ORIGINS: 'origins', YEARS: 'years', POLARITIES: 'polarities', MODALITIES: 'modalities', DISPUTED: 'disputed', CONTESTED: 'contested', CHECKS: 'checks' };

export type TypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeFacet'] = ResolversParentTypes['TypeFacet']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NarrowerTypeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NarrowerTypeFacet'] = ResolversParentTypes['NarrowerTypeFacet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityFacet'] = ResolversParentTypes['EntityFacet']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearFacet'] = ResolversParentTypes['YearFacet']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolarityFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolarityFacet'] = ResolversParentTypes['PolarityFacet']> = {
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModalityFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModalityFacet'] = ResolversParentTypes['ModalityFacet']> = {
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckFacet'] = ResolversParentTypes['CheckFacet']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YesNoFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YesNoFacet'] = ResolversParentTypes['YesNoFacet']> = {
  value?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityRelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityRelationshipEdge'] = ResolversParentTypes['EntityRelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludedRelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedRelationshipConnection'] = ResolversParentTypes['ExcludedRelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExcludedRelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludedRelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedRelationshipEdge'] = ResolversParentTypes['ExcludedRelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['Condition']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityKindResolvers = { PERSON: 'Person', GROUP: 'Group', ORGANIZATION: 'Organization', PLACE: 'Place', EVENT: 'Event', WORK: 'Work', TOPIC: 'Topic' };

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export interface EdtfDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EdtfDate'], any> {
  name: 'EdtfDate';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Evidenced?: EvidencedResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  DateValue?: DateValueResolvers<ContextType>;
  QuantityValue?: QuantityValueResolvers<ContextType>;
  CountryValue?: CountryValueResolvers<ContextType>;
  EntityValue?: EntityValueResolvers<ContextType>;
  AttributeConnection?: AttributeConnectionResolvers<ContextType>;
  AttributeEdge?: AttributeEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Selector?: SelectorResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  MatchedOn?: MatchedOnResolvers<ContextType>;
  MatchedCandidate?: MatchedCandidateResolvers<ContextType>;
  EntityMatch?: EntityMatchResolvers<ContextType>;
  ComparedFeature?: ComparedFeatureResolvers<ContextType>;
  ConnectionAnswer?: ConnectionAnswerResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Relaxation?: RelaxationResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  SearchReport?: SearchReportResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  NeighborhoodMember?: NeighborhoodMemberResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  NarrowerType?: NarrowerTypeResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  AttributeCount?: AttributeCountResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  VocabularyEntry?: VocabularyEntryResolvers<ContextType>;
  Phrases?: PhrasesResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  EntityRelationshipConnection?: EntityRelationshipConnectionResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  FacetName?: FacetNameResolvers;
  TypeFacet?: TypeFacetResolvers<ContextType>;
  NarrowerTypeFacet?: NarrowerTypeFacetResolvers<ContextType>;
  EntityFacet?: EntityFacetResolvers<ContextType>;
  YearFacet?: YearFacetResolvers<ContextType>;
  PolarityFacet?: PolarityFacetResolvers<ContextType>;
  ModalityFacet?: ModalityFacetResolvers<ContextType>;
  CheckFacet?: CheckFacetResolvers<ContextType>;
  YesNoFacet?: YesNoFacetResolvers<ContextType>;
  EntityRelationshipEdge?: EntityRelationshipEdgeResolvers<ContextType>;
  ExcludedRelationshipConnection?: ExcludedRelationshipConnectionResolvers<ContextType>;
  ExcludedRelationshipEdge?: ExcludedRelationshipEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Edtf?: GraphQLScalarType;
  EdtfDate?: GraphQLScalarType;
  Url?: GraphQLScalarType;
  Sha256?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

