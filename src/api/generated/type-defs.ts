/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import { gql } from 'graphql-tag';

/** schema.graphql. */
export const typeDefs = gql`
"""
A knowledge graph in which every relationship carries its source.

Null means absent everywhere. A list in a filter is any-of, and an empty list matches nothing. Dates are EDTF
(ISO 8601-2) levels 0 and 1 with the day as the finest unit: \`2018-05-30\`, \`2018-05\`, \`1996~\`, \`2005/2006\`, \`../2001\`.
"""
schema {
  query: Query
}

"""
How many entries a list has, or is taken to have where that is not known before it is read: what the limits \`rows\` and
\`fields\` of a request are counted by. As the GraphQL Cost Directives specification has it.
"""
directive @listSize(
  "This number of items, whatever the arguments."
  assumedSize: Int

  "As many as the first of these arguments says."
  slicingArguments: [String!]

  "The lists below the field that have this size, where the field itself is no list."
  sizedFields: [String!]
) on FIELD_DEFINITION

"What can be asked. Each field may fail on its own; the error says what was expected, what came and what to do."
type Query {
  "An entity, a relationship or an item of evidence by its id, a former id included; null when unknown."
  node("Its id, or one that it had before." id: ID!): Node

  "An entity by its id, a former id included; null when unknown."
  entity("Its id, or one that it had before it was renamed or merged." id: ID!): Entity

  "The entities that pass the filter, by id."
  entities(
    "What they must be; all when absent."
    filter: EntityFilter

    "What comes first."
    orderBy: EntityOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before."
    after: String
  ): EntityConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  Entities by name, alias or id, best first. Tolerant of typos, case, accents, scripts, nicknames, word order and missing words. Of
  hits of one score the better connected come first; works that are only cited as sources come after what the graph is about. Entities
  that share a name are as many hits: look at their kinds and descriptions. Where nothing is found, \`extensions.notices\` says what was
  looked for.
  Where more than 250 (\`ATTEST_MAX_SEARCH_CANDIDATES\`) share something with the text, those that share the least are not
  looked at, and \`extensions.notices\` of the response says so.
  """
  search(
    "A name, or part of one, as you would say or type it."
    text: String!

    "Only these kinds; all when absent."
    kinds: [EntityKind!]

    "Only ends of a relationship of one of these types that is affirmed, and for which some evidence counts now; all when absent."
    types: [RelationshipType!]

    "How many at most, 1 to 100."
    first: Int = 10

    "The id of the entity of the last hit before: those after it come."
    after: ID

    "EDTF, a single date: names that sources give count only where they were supported by then; by what is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [SearchHit!] @listSize(slicingArguments: ["first"])

  """
  Who of the graph some candidates are, such as the rows of an imported list: for each, in their order, the entities that are the
  same or may be, with what was compared. A name alone is never the same, and nothing is merged. Candidates are compared with
  at most 100 entities each, those that share the most with their names, and \`extensions.notices\` says where there were more. At
  most 50 at a time (\`ATTEST_MAX_MATCH_CANDIDATES\`).
  """
  match(
    "Who they may be."
    candidates: [MatchCandidate!]!

    "How many entities of each at most, 1 to 10."
    first: Int = 3

    "EDTF, a single date: what sources say counts only where it was supported by then; by what is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [MatchedCandidate!] @listSize(assumedSize: 50)

  "A relationship by its id, a former id included; null when unknown."
  relationship("Its id, or one that it had before." id: ID!): Relationship

  "The relationships that pass the filter. Negated ones are excluded unless \`polarity\` asks for them."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "An attribute by its id, a former id included; null when unknown."
  attribute("Its id, or one that it had before." id: ID!): Attribute

  "What sources say of single entities: the attributes that pass the filter. Negated ones are excluded unless \`polarity\` asks for them."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  Who advocated for which person or cause. Every argument narrows; none is required.
  These are the relationship types that the vocabulary marks as advocacy: speaking up for a person or a cause, and
  asking for clemency.
  """
  advocacies(
    "Who speaks up: the subject."
    advocate: ID

    "The person or cause advocated for: the object."
    beneficiary: ID

    "The person addressed: an \`ADDRESSEE\` among the qualifiers."
    addressee: ID

    "What else they must be."
    filter: RelationshipFilter = {}

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before."
    after: String
  ): RelationshipConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  How two entities are connected, and who says so: the best paths over walkable types (\`dataset { vocabulary { tie } }\`),
  shortest first, then by how strong the weakest hop is. By default over what has happened. Nothing found is an answer too: see
  \`report\`, \`refutedBy\` and \`nearMisses\`.
  """
  connection(
    "Where the paths start."
    from: ID!

    "Where they lead; another entity than \`from\`."
    to: ID!

    "How many hops a path has at most, 1 to 6."
    maxHops: Int = 4

    "How many paths at most, 1 to 20."
    limit: Int = 5

    """
    A highly connected entity (hub), with more affirmed walkable relationships than this, is skipped: no path leads over it.
    The ends may have more. Null is no bound.
    """
    maxDegree: Int = 500

    "What every relationship on a path must be; all that are AFFIRMED and ACTUAL, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}
  ): ConnectionAnswer @listSize(slicingArguments: ["limit"], sizedFields: ["paths"])

  """
  What surrounds some entities: those to which their most relevant relationships lead, of any type, and every
  relationship among all of these. By default over what has happened. The filter is applied before anything is reached.
  """
  neighborhood(
    "Where it starts."
    of: [ID!]!

    "How far it goes, 1 to 3."
    hops: Int = 1

    """
    As many neighbors of each entity are reached from it: those of the most relevant relationships (see
    RELEVANCE), then by the ids of these. The others are counted in \`more\`. From 1.
    """
    perEntity: Int = 25

    "What every relationship must be; all that are AFFIRMED and ACTUAL, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}
  ): Neighborhood

  """
  What happened when: events and relationships of some entities, or of all, by the first day that they may be of (the
  last, where their start is open), then by id. Those without a date come last. Plans are among them: look at \`modality\`.
  """
  timeline(
    """
    Of these entities: the relationships that have one of them at an end, the events that such a relationship leads to, and
    the events among them. Of all when absent.
    """
    of: [ID!]

    """
    What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. Events must meet it as far as
    they can: \`types\`, \`subject\`, \`object\` and \`about\` are for relationships alone, and exclude an event that none of them leads to.
    """
    filter: RelationshipFilter = {}

    "How many at most, 1 to 100."
    first: Int = 50

    "The \`endCursor\` of the page before."
    after: String
  ): TimelineConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "The works that evidence cites, by id."
  sources(
    "What they must be; all when absent."
    filter: SourceFilter

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before."
    after: String
  ): WorkConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What differs between the dataset as it was at a revision and as it is now, as \`attest diff\` tells it: what was added, removed, merged
  and changed. A service knows what the last 20 loads changed, also over a restart where a Neo4j holds the dataset; where it does not know,
  \`status\` says so, and \`message\` what to do.
  """
  changes(
    "A \`revision\` that \`dataset\` gave earlier."
    since: String!

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before."
    after: String
  ): Changes @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "What is loaded, and the vocabulary of relationship types."
  dataset: Dataset
}

"What changed since a revision."
type Changes {
  "Whether it is known."
  status: ChangesStatus!

  "How many changes of each kind there are; where they are not known, why, and what to do."
  message: String!

  "The revision that was asked about."
  since: String!

  "The one that is there now."
  revision: String!

  "How many changes there are in all."
  totalCount: Int!

  "The changes of this page: of the dataset as a whole first, then what was added, removed, merged and changed, entities before statements."
  edges: [ChangeEdge!]!

  "Where this page lies."
  pageInfo: PageInfo!
}

"Whether it is known what changed since a revision."
enum ChangesStatus {
  "All of it is listed."
  KNOWN

  "It never was there, or it is more than 20 loads ago."
  UNKNOWN_REVISION

  "More than 5,000 records changed."
  TOO_MANY
}

"A change in a list."
type ChangeEdge {
  "Its place in the list, for \`after\`."
  cursor: String!

  "The change."
  node: Change!
}

"What became of one record since a revision."
type Change {
  "What became of it."
  kind: ChangeKind!

  "The id of the entity or statement, as it was where it is gone; null for the dataset as a whole."
  of: ID

  "The id that it had then, where that was another."
  formerId: ID

  "Of a record that is part of another now: the id of that."
  into: ID

  "What it is: the name of an entity with its kind and id, or what a statement says; where it is gone, as it was."
  text: String!

  """
  Of what was added or removed, the evidence for it; of what changed, what of it: fields, its status (supported, hedged, disputed,
  contradicted, unsupported), evidence that came and went.
  """
  details: [String!]! @listSize(assumedSize: 5)

  "The same as it is now, or what it is part of; null where it is gone."
  node: Node
}

"What became of a record."
enum ChangeKind {
  "It is new."
  ADDED

  "It is gone."
  REMOVED

  "It is part of another now, which answers by its id."
  MERGED

  "It is there, and something of it changed."
  CHANGED
}

"""
What has an id of its own. An id means one object: a field without arguments has one value, by whatever way the object was
reached. What depends on the way is on an edge or a hop.
"""
interface Node {
  """
  Unique in the graph, over all types. That of an entity or a relationship is kept: one that was merged or renamed still
  answers.
  """
  id: ID!
}

"What evidence is evidence of."
interface Evidenced implements Node {
  "Its id."
  id: ID!

  "Who says so, and how; by id."
  evidence(
    "Only what was reported by this date; all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Evidence!]! @listSize(assumedSize: 3)
}

"A person or thing that relationships connect."
interface Entity implements Node {
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
}

"A person."
type Person implements Entity & Node {
  # Shared: the fields of the interface Entity, edited there and copied by \`npm run generate\`.
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
  # End of the shared fields.
}

"People described together (\\"her sisters\\"). Phrases about it are in the plural."
type Group implements Entity & Node {
  # Shared: the fields of the interface Entity, edited there and copied by \`npm run generate\`.
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
  # End of the shared fields.
}

"A company, an authority, a newspaper, a court."
type Organization implements Entity & Node {
  # Shared: the fields of the interface Entity, edited there and copied by \`npm run generate\`.
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
  # End of the shared fields.
}

"Somewhere."
type Place implements Entity & Node {
  # Shared: the fields of the interface Entity, edited there and copied by \`npm run generate\`.
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
  # End of the shared fields.
}

"Something that happens, or is announced. What is said of it has evidence of its own, as a relationship has."
type Event implements Entity & Evidenced & Node {
  # Shared: the fields of the interface Entity, edited there and copied by \`npm run generate\`.
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
  # End of the shared fields.

  "When it takes place; null when no source says."
  when: TimeSpan

  "PLANNED for one that was announced: it may never take place."
  modality: Modality!

  "Who says that it takes place, and how."
  evidence(
    "Only what was reported by this date; all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Evidence!]! @listSize(assumedSize: 3)
}

"Something written, spoken or shown: the only thing that evidence may cite."
type Work implements Entity & Node {
  # Shared: the fields of the interface Entity, edited there and copied by \`npm run generate\`.
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
  # End of the shared fields.

  "Its sort, as the dataset has it: \`news article\`, \`letter\`, \`video\`."
  workKind: String

  "Who published it."
  publisher: Entity

  "When it was published."
  publishedOn: TimeSpan

  "Where it can be read."
  url: Url

  "The work that it repeats or builds on. What repeats a report is no origin of its own."
  derivedFrom: Work

  "Set where it was withdrawn. Its evidence then counts for nothing, from that day on."
  retracted: Notice

  "Set where it was corrected. From that day on, evidence reported before it counts no more."
  corrected: Notice

  """
  Every relationship, denied and planned ones too, for which nothing would count without this work: all else that supports
  it is withdrawn, or came through this work too. Where this work is withdrawn itself, that is what to look at again.
  """
  soleSupportOf(
    "EDTF, a single date: by what was known then."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
}

"What something is about, or what a person is described as."
type Topic implements Entity & Node {
  # Shared: the fields of the interface Entity, edited there and copied by \`npm run generate\`.
  "A slug, such as \`ada-lovelace\`."
  id: ID!

  "What it is. Also the name of its GraphQL type, in capitals."
  kind: EntityKind!

  "What it is called; a description where \`unnamed\`."
  name: String!

  "The source describes it without naming it (\\"her publicist\\"): never matched by name, never completed from elsewhere."
  unnamed: Boolean!

  "Other names that the editors of the dataset use: without a source, there on every day. Sourced ones are \`attributes(filter: { types: [NAME] })\`."
  aliases: [String!]! @listSize(assumedSize: 3)

  "A line that tells it from others of its name."
  description: String

  "Its ids in other collections."
  externalIds: [ExternalId!]! @listSize(assumedSize: 2)

  "Ids that it had before it was renamed, and those of entities merged into it. They keep answering."
  formerIds: [ID!]! @listSize(assumedSize: 1)

  "What sources say of it: names, a birth, an age, a nationality."
  attributes(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: AttributeFilter = {}

    "Which come first; ties by id."
    orderBy: AttributeOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): AttributeConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  "Its relationships. Each edge has \`phrase\`, from this entity to \`other\`."
  relationships(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent."
    filter: RelationshipFilter = {}

    "OUT: it is the subject; IN: the object. On a symmetric type each matches either end."
    direction: Direction = ANY

    "Only those whose other end is of one of these kinds; all when absent."
    otherKinds: [EntityKind!]

    """
    Only those in which each word of this text is found, whatever its case and accents: as the beginning of a word in a name or
    alias of the other end, in the phrase of the type, or in the detail. All when absent or without a word.
    """
    text: String

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): EntityRelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])

  """
  What it says: the relationships of which some evidence, in support or not, cites it (a work), is attributed to it as any of the
  speakers, or goes back to it (an outlet). Each is seen from its own subject.
  """
  says(
    "What they must be; all that are AFFIRMED, and that some evidence counts for, when absent. With \`knownOn\`, by what was known then."
    filter: RelationshipFilter = {}

    "Which come first; ties by id."
    orderBy: RelationshipOrder = ID

    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before, in the same order."
    after: String
  ): RelationshipConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
  # End of the shared fields.
}

"""
Something that a source says: subject, type, object, with the evidence for it. Not everything here happened: look at
\`polarity\` and \`modality\`, or read \`phrase\`, which says both.
"""
type Relationship implements Evidenced & Node & Statement {
  "A slug, or \`r_\` and a hash of type, ends, polarity and modality. A corrected date, detail or evidence keeps it."
  id: ID!

  "The kind of relationship; \`dataset { vocabulary }\` explains each."
  type: RelationshipType!

  "The dataset's own, finer type, which \`phrase\` words; \`dataset { types }\` explains each. Null where it has none."
  narrowerType: String

  "Who or what it starts from."
  subject: Entity!

  "Who or what it leads to."
  object: Entity!

  """
  In words from the subject to the object, with polarity and modality: "is to meet", "did not pardon". A plan or a denial
  never reads as a fact. Its tense is that of the last report; \`whenText\` says as of when. As read from one of its ends:
  \`EntityRelationshipEdge.phrase\`, \`Hop.phrase\`, both by what was known on the \`knownOn\` of their filter.
  """
  phrase(
    "EDTF, a single date: by what was known then; by all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): String!

  """
  In words, as a whole sentence: with polarity, modality, when it was so and as of when that is said. It stays true when it
  is copied out.
  """
  sentence(
    "EDTF, a single date: by what was known then; by all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): String!

  """
  When it was so, and as of when that is said, in words that stay true when they are copied out: "on 30 May 2018", "until 1 July
  2033, as of 3 May 2024", "in an undated source". Empty where nothing is to be said.
  """
  whenText(
    "EDTF, a single date: by what was known then; by all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): String!

  "The source's finer word: \`personal attorney\`."
  detail: String

  "Amounts, ages, durations that belong to it."
  quantities: [Quantity!]! @listSize(assumedSize: 1)

  "The addressee, place, occasion, principal and so on; by role."
  qualifiers: [Qualifier!]! @listSize(assumedSize: 3)

  "NEGATED: said not to be so."
  polarity: Polarity!

  "Whether it is said to be so, to be planned, or to be possible."
  modality: Modality!

  "When it was so, as far as a source says; null when none does."
  when: TimeSpan

  """
  The time by which a state was surely over, since an end of it had died or was dissolved: inferred from such attributes, the
  latest where they differ; null where none is known. \`when\` stays as the source gave it.
  """
  bound(
    "Only deaths and dissolutions that were supported by this date; all that are known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): TimeSpan

  "Who says so, and how; by id. Never empty without \`knownOn\`."
  evidence(
    "Only what was reported by this date; all that is known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Evidence!]! @listSize(assumedSize: 3)

  "How well it is supported."
  support(
    "Only what was reported by this date; all that is known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): Support!

  """
  Statements that cannot be held together with this one, by id, as far as both are supported: declared so; of the same type,
  ends and modality but opposite polarity, at times that may overlap, and not on different occasions; or of a type that happens
  once between its ends, on dates that are surely different.
  """
  conflicts(
    "Only those known by this date; all that are known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Statement!]! @listSize(assumedSize: 1)
}

"""
What a source says: of two entities (\`Relationship\`), or of one (\`Attribute\`), with the evidence for it. Not everything here
happened: look at \`polarity\` and \`modality\`, or read \`sentence\`, which says both.
"""
interface Statement implements Evidenced & Node {
  "A slug, or a letter, \`_\` and a hash of what it says."
  id: ID!

  """
  In words, as a whole sentence: with polarity, modality, when it was so and as of when that is said. It stays true when it
  is copied out.
  """
  sentence(
    "EDTF, a single date: by what was known then; by all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): String!

  """
  When it was so, and as of when that is said, in words that stay true when they are copied out: "on 30 May 2018", "until 1 July
  2033, as of 3 May 2024", "in an undated source". Empty where nothing is to be said.
  """
  whenText(
    "EDTF, a single date: by what was known then; by all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): String!

  "The source's finer word: \`personal attorney\`."
  detail: String

  "Amounts, ages, durations that belong to it."
  quantities: [Quantity!]! @listSize(assumedSize: 1)

  "The addressee, place, occasion, principal and so on; by role."
  qualifiers: [Qualifier!]! @listSize(assumedSize: 3)

  "NEGATED: said not to be so."
  polarity: Polarity!

  "Whether it is said to be so, to be planned, or to be possible."
  modality: Modality!

  "When it was so, as far as a source says; null when none does."
  when: TimeSpan

  "Who says so, and how; by id. Never empty without \`knownOn\`."
  evidence(
    "Only what was reported by this date; all that is known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Evidence!]! @listSize(assumedSize: 3)

  "How well it is supported."
  support(
    "Only what was reported by this date; all that is known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): Support!

  "Statements that cannot be held together with this one, by id, as far as both are supported: declared so, or by what they say."
  conflicts(
    "Only those known by this date; all that are known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Statement!]! @listSize(assumedSize: 1)
}

"Something that a source says of one entity, with a value: a name, a birth, an age, a registration."
type Attribute implements Evidenced & Node & Statement {
  "A slug, or \`a_\` and a hash of type, entity, value, polarity and modality."
  id: ID!

  "The kind of attribute."
  type: AttributeType!

  "Of which it is said."
  entity: Entity!

  "What is said; of which kind, the type tells."
  value: AttributeValue!

  "The value in words: \\"62 years old\\", \\"May 1955\\", \\"France\\"."
  valueText: String!

  """
  In words, as a whole sentence: with polarity, modality, when it was so and as of when that is said. It stays true when it
  is copied out.
  """
  sentence(
    "EDTF, a single date: by what was known then; by all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): String!

  """
  When it was so, and as of when that is said, in words that stay true when they are copied out: "on 30 May 2018", "until 1 July
  2033, as of 3 May 2024", "in an undated source". Empty where nothing is to be said.
  """
  whenText(
    "EDTF, a single date: by what was known then; by all that is known now when absent."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): String!

  "The source's finer word: \`personal attorney\`."
  detail: String

  "Amounts, ages, durations that belong to it."
  quantities: [Quantity!]! @listSize(assumedSize: 1)

  "The addressee, place, occasion, principal and so on; by role."
  qualifiers: [Qualifier!]! @listSize(assumedSize: 3)

  "NEGATED: said not to be so."
  polarity: Polarity!

  "Whether it is said to be so, to be planned, or to be possible."
  modality: Modality!

  "When it was so, as far as a source says; null when none does."
  when: TimeSpan

  "Who says so, and how; by id. Never empty without \`knownOn\`."
  evidence(
    "Only what was reported by this date; all that is known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Evidence!]! @listSize(assumedSize: 3)

  "How well it is supported."
  support(
    "Only what was reported by this date; all that is known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): Support!

  """
  Statements that cannot be held together with this one, by id, as far as both are supported: declared so; a denial of the same
  or a coarser value; or, of a type that has one value (BIRTH, AGE), a value that surely is another: dates without a day in
  common, ages at one time that no birth explains.
  """
  conflicts(
    "Only those known by this date; all that are known now when absent, whatever the filter of the list."
    knownOn: EdtfDate

    "Whether reports without a date count as known on that day, or are the only ones that count."
    undatedReports: UndatedReports = EXCLUDE
  ): [Statement!]! @listSize(assumedSize: 1)
}

"What an attribute says of its entity."
union AttributeValue = TextValue | DateValue | QuantityValue | CountryValue | EntityValue

"A text, as the source has it."
type TextValue {
  "The text."
  text: String!

  "Of a NAME: what sort of name."
  nameKind: NameKind

  "Of a NAME: its language (BCP 47)."
  language: String

  "Of a NAME: its script (ISO 15924)."
  script: String

  "Of a REGISTRATION: the register."
  scheme: String
}

"A date; \`when\` of the attribute is the same."
type DateValue {
  "The date."
  date: TimeSpan!
}

"An amount."
type QuantityValue {
  "The amount."
  quantity: Quantity!
}

"A country."
type CountryValue {
  "ISO 3166-1 alpha-2; of a country that is no more, as ISO 3166-3 keeps it."
  code: String!

  "What it is called in English."
  name: String!
}

"An entity of the graph."
type EntityValue {
  "The entity."
  entity: Entity!
}

"What sort of name a source gives."
enum NameKind {
  "Another name."
  ALIAS

  "The name given at birth."
  BIRTH

  "A name taken by marriage."
  MARRIED

  "A name no longer used."
  FORMER

  "A name to write or act under."
  PEN

  "The name in another language or script."
  TRANSLATION
}

"The kinds of attribute; see \`docs/glossary.md\`."
enum AttributeType {
  "name: TEXT."
  NAME

  "born: DATE or ENTITY."
  BIRTH

  "died: DATE or ENTITY."
  DEATH

  "founded: DATE or ENTITY."
  FOUNDING

  "dissolved: DATE or ENTITY."
  DISSOLUTION

  "age: QUANTITY."
  AGE

  "occupation: TEXT or ENTITY."
  OCCUPATION

  "title: TEXT."
  TITLE

  "nationality: COUNTRY or TEXT or ENTITY."
  NATIONALITY

  "residence: TEXT or ENTITY or COUNTRY."
  RESIDENCE

  "legal form: TEXT."
  LEGAL_FORM

  "jurisdiction: COUNTRY or TEXT or ENTITY."
  JURISDICTION

  "registration: TEXT."
  REGISTRATION

  "address: TEXT or ENTITY."
  ADDRESS

  "topic: TEXT or ENTITY."
  TOPIC

  "described as: TEXT."
  DESCRIBED_AS

  "otherwise: TEXT or DATE or QUANTITY or COUNTRY or ENTITY."
  OTHER
}

"Conditions on attributes, all of which must hold. A list is any-of, and an empty list matches nothing."
input AttributeFilter {
  "Of one of these types."
  types: [AttributeType!]

  "Said of one of these entities."
  entities: [ID!]

  "Absent: only AFFIRMED."
  polarity: [Polarity!]

  "Absent: all."
  modality: [Modality!]

  "EDTF: possibly true then, as its outer bounds meet that date. \`undated\` says what becomes of those without a date."
  trueOn: Edtf

  "What becomes of attributes without a date, with and without \`trueOn\`."
  undated: Undated = INCLUDE

  """
  EDTF, a single date: only evidence surely reported by then is looked at, here and in the conditions below; a
  attribute of which nothing had been reported yet is excluded.
  """
  knownOn: EdtfDate

  """
  With \`knownOn\`, what becomes of reports without a date: left out (EXCLUDE), or known on that day (INCLUDE), here and in the
  conditions below. ONLY, with or without \`knownOn\`: supported by reports without a date alone.
  """
  undatedReports: UndatedReports = EXCLUDE

  """
  What becomes of attributes for which no evidence counts (any more, by \`knownOn\`): all that supported them is withdrawn, or
  they are only disputed.
  """
  unsupported: Unsupported = EXCLUDE

  "With at least this many distinct origins."
  minOrigins: Int

  "With at most this many distinct origins."
  maxOrigins: Int

  "true: some origin is not the entity itself; false: none is."
  independent: Boolean

  "With some supporting evidence of this assertion."
  assertions: [Assertion!]

  "true: some evidence disputes it; false: none does."
  disputed: Boolean

  "true: it is in conflict with another statement that is supported, as it is itself (see \`conflicts\`); false: with none."
  contested: Boolean

  "With evidence of one of these works, in support or not, withdrawn or not."
  sources: [ID!]

  "With evidence, in support or not, withdrawn or not, that is attributed to one of these, as any of its speakers (see \`attributedTo\`)."
  speakers: [ID!]

  "With evidence, in support or not, withdrawn or not, that goes back to one of these (see \`origin\`)."
  origins: [ID!]
}

"The order of attributes; ties by id."
enum AttributeOrder {
  "By id."
  ID

  "By the first day that they may mean."
  EARLIEST_FIRST

  "By the last day that they may mean, backwards."
  LATEST_FIRST

  "As of relationships."
  BEST_SUPPORTED_FIRST

  "By the day of their first report. With \`knownOn\` in the filter, by what was known then."
  FIRST_REPORTED_FIRST

  "The same backwards: what is new first, and what has no dated report last."
  NEWEST_FIRST
}

"A page of attributes."
type AttributeConnection {
  "The rows of the page."
  edges: [AttributeEdge!]!

  "Where the page lies."
  pageInfo: PageInfo!

  "How many rows all pages have, exact up to 10,000 and null above. Counted only when selected."
  totalCount: Int
}

"A row of such a page."
type AttributeEdge {
  "Where the row lies in this order; for \`after\`. It stays good when the dataset changes."
  cursor: String!

  "The attribute."
  node: Attribute!
}

"One source that says, or disputes, one thing."
type Evidence implements Node {
  "\`e_\` and a hash of what it is evidence of and of all that it says: evidence that is corrected has another id."
  id: ID!

  "The relationship, attribute or event that it is evidence of."
  of: Evidenced!

  "The work that is cited."
  source: Work!

  "Whether the source supports the claim or disputes it."
  stance: Stance!

  "HEDGED where the source itself holds back (\\"reportedly\\")."
  assertion: Assertion!

  "The speakers that the source quotes for it, nearest first. Empty: it says so itself."
  attributedTo: [Entity!]! @listSize(assumedSize: 1)

  """
  The origin: the person or work that it goes back to: the last of \`attributedTo\`, else the publisher of the work at the root of
  \`derivedFrom\`, or that work. Null where unknown: HEDGED with no one named.
  """
  origin: Entity

  "What the source says, in our words."
  says: String!

  "Where in the source: \`paragraph 2\`."
  locator: String

  "The source's own words."
  quote: String

  "The passage in the source's text, so that the citation can be checked without republishing the text."
  selector: Selector

  "When the source reported it; by default, when it was published. Null where unknown."
  reportedOn: TimeSpan

  """
  Whether it counts no more: one of the works that it came through (its source, the works among its speakers, and what these
  are derived from) was retracted, or corrected after the report.
  """
  withdrawn("EDTF, a single date: by what was known then." knownOn: EdtfDate): Boolean!
}

"A passage of a text."
type Selector {
  "Where it begins, in characters (UTF-16 units) from 0."
  start: Int!

  "Where it ends; the character there is the first that is not part of it."
  end: Int!

  "The sha256 of the passage in UTF-8, in hex."
  sha256: Sha256!
}

"The evidence for a relationship, summed up. Only evidence that SUPPORTS it and is not \`withdrawn\` is counted."
type Support {
  "Pieces of evidence."
  citations: Int!

  "Distinct known origins. Ten outlets that repeat one report are one."
  origins: Int!

  "Origins that are not themselves an end of the relationship."
  independent: Int!

  "Some evidence is STATED, not HEDGED."
  firm: Boolean!

  "Some evidence that is not withdrawn disputes it."
  disputed: Boolean!

  "The earliest report of known date."
  firstReportedOn: TimeSpan
}

"""
When something was so, as far as a source says. A partial date is an interval, never its first moment: \`2018-05\` is 1 to
31 May. Both bounds are open where only \`asOf\` is known.
"""
type TimeSpan {
  "The date or interval in EDTF; null where only \`asOf\` is known."
  edtf: Edtf

  "As the source puts it: \`last week\`."
  words: String

  "The first day that it may mean, such as \`2018-05-01\`; null when open."
  earliest: EdtfDate

  "The last day that it may mean, such as \`2018-05-31\`; null when open."
  latest: EdtfDate

  "EDTF: when a state was seen to hold. Nothing is said of when it began or ended."
  asOf: Edtf

  "Whether the source states the date, or it was inferred."
  basis: TimeBasis!

  "Why it was inferred; never null where \`basis\` is INFERRED."
  because: String
}

"A number with its measure. \`more than 200\` has a \`min\` of 200 and no \`max\`."
type Quantity {
  "What is measured."
  measure: Measure!

  "At least; null when open."
  min: Float

  "At most; null when open."
  max: Float

  "\`years\`, \`people\`, \`percent\`, or an ISO 4217 code such as \`USD\`."
  unit: String

  "As the source puts it."
  words: String
}

"What others are to a relationship, in one role."
type Qualifier {
  "What they are to it."
  role: QualifierRole!

  "The entities in this role."
  entities: [Entity!]! @listSize(assumedSize: 1)

  "The relationships in this role: the occasion of a thanks may be a pardon."
  relationships: [Relationship!]! @listSize(assumedSize: 1)
}

"An id in another collection."
type ExternalId {
  "The collection: \`wikidata\`."
  scheme: String!

  "The id there: \`Q42\`."
  value: String!
}

"A retraction or a correction of a work."
type Notice {
  "The day on which it was made."
  on: TimeSpan!

  "What was said."
  note: String
}

"An entity that may be meant."
type SearchHit {
  "Who or what."
  entity: Entity!

  """
  0 to 1: how sure it is that the text names it. 1: the whole name, or an id to the letter; 0.95: the same words in another order; 0.94:
  with another legal form; 0.9: all words are there, and the name has more; below that the least sure of \`features\` counts.
  Unnamed entities have less than any named one.
  """
  score: Float!

  "Probably not who is meant: the name lacks words of the text, or one of them ends in a suffix or number that the other lacks. To be offered, never chosen by itself."
  weak: Boolean!

  "What was matched."
  matchedOn: MatchedOn!

  "In what the text differs from what was matched; none where it is the same."
  features: [SearchFeature!]! @listSize(assumedSize: 4)
}

"In what a text that was searched for differs from a name."
enum SearchFeature {
  "The words are in another order."
  ORDER

  "What says how an organization is set up (Inc., GmbH) is another, or is missing."
  LEGAL_FORM

  "The name has further words."
  FURTHER_WORDS

  "The text is the initials of the name."
  INITIALS

  "A word is a nickname of one of the name, or the other way round."
  NICKNAME

  "A letter stands for a word."
  INITIAL

  "The two are in different scripts, and were compared in Latin letters."
  TRANSLITERATION

  "A word is the beginning of one of the name, as while it is typed."
  BEGINNING

  "A word is a part of one of the name, in a script without spaces."
  PART

  "A word is spelled in another way."
  MISSPELLING

  "The name ends in a suffix or a number that tells people of one name apart, and the text does not."
  SUFFIX_MISSING

  "A word of the text is not in the name."
  WORD_MISSING

  "The text ends in a suffix or a number, and the name in another or in none: probably another person."
  SUFFIX_DIFFERS
}

"What a search matched."
type MatchedOn {
  "Which field of the entity."
  field: MatchField!

  "Its text as the entity has it; an external id is written \`scheme:value\`."
  text: String!
}

"Who of the graph a candidate is."
type MatchedCandidate {
  "The name that it was given."
  name: String!

  "SAME where exactly one entity is; UNSURE where several are, or some may be; DIFFERENT where none may be."
  verdict: Verdict!

  "The entities that are the same or may be, those with the most for it first."
  matches: [EntityMatch!]! @listSize(assumedSize: 3)
}

"An entity that may be a candidate, and why."
type EntityMatch {
  "The entity."
  entity: Entity!

  "SAME or UNSURE."
  verdict: Verdict!

  "0 to 1: how far what could be compared agrees."
  likeness: Float!

  "0 to 1: how much could be compared of what tells entities apart. A name alone is a third."
  compared: Float!

  "The sum over \`features\`: SAME from 18, UNSURE from 4."
  bits: Float!

  "What both say, and how it stands."
  features: [ComparedFeature!]! @listSize(assumedSize: 4)
}

"One feature of a candidate and of an entity."
type ComparedFeature {
  "What was compared."
  feature: Feature!

  "How the two stand to each other."
  level: FeatureLevel!

  "For (positive) or against (negative) their being one; a bit makes it twice as likely."
  bits: Float!

  "As many bits it could have given."
  most: Float!

  "What the candidate has."
  ours: String!

  "What the entity has."
  theirs: String!

  "The same in words."
  sentence: String!
}

"Whether two are one."
enum Verdict {
  "They are, as far as can be told from what both say."
  SAME

  "They may be: look at both."
  UNSURE

  "Nothing says so, or more says that they are not."
  DIFFERENT
}

"What of two is compared."
enum Feature {
  "Their kinds: two of different kinds are two, though a group may be an organization."
  KIND

  "Their names, the most alike of all that each has."
  NAME

  "When they were born or founded, or when an event was."
  BIRTH

  "When they died or were dissolved."
  DEATH

  "Nationality or jurisdiction."
  COUNTRY

  "Registrations and external ids, in one register."
  REGISTRATION

  "Where they are."
  ADDRESS

  "The entities that relationships connect with each."
  NEIGHBORS
}

"How two values of one feature stand to each other."
enum FeatureLevel {
  "They agree."
  SAME

  "The one says less than the other."
  PART

  "They agree but for a slip, or for some words."
  NEAR

  "They do not agree."
  DIFFERENT
}

"How two entities are connected."
type ConnectionAnswer {
  "Where the paths start."
  from: Entity!

  "Where they lead."
  to: Entity!

  """
  The best paths: fewest hops first; those with a hop that only OTHER connects after the rest; then the strongest weakest hop,
  then by ids. No two share their entities.
  """
  paths: [Path!]!

  """
  Where each of \`paths\` has a hop that only OTHER connects: the best path without any, as far as the time for the answer
  suffices; else null. Searched for only when selected.
  """
  bestWithoutOther: Path

  """
  What is denied of the two, of any type, under the other conditions of the filter; best supported first. Of more than 100 only the
  first 100 are listed, which a notice says.
  """
  refutedBy: [Relationship!]! @listSize(assumedSize: 3)

  """
  What joins the two directly and no path walks, since its type is not walkable ("spoke about"): whatever \`types\` the filter
  asks for, under its other conditions; best supported first. Of more than 100 only the first 100 are listed, which a notice says.
  """
  directlyBetween: [Relationship!]! @listSize(assumedSize: 3)

  "What was searched: whether there are no other paths, or none were looked for."
  report: SearchReport!

  """
  What would be found if one condition were dropped: where there are no paths, or only longer ones. The conditions are those
  of the filter, the defaults among them, \`maxHops\` and \`maxDegree\`. Searched for only when selected, as far as the time for
  the answer suffices.
  """
  nearMisses: [NearMiss!]! @listSize(assumedSize: 3)

  """
  The relaxations whose search ended before it was complete: one that \`nearMisses\` lacks may still lead to a path, and one that
  it has to a better one.
  """
  nearMissesCut: [Relaxation!]! @listSize(assumedSize: 3)
}

"A way from one entity to another over distinct entities. In the middle are only people, organizations and events."
type Path {
  "How many hops."
  length: Int!

  "From the one to the other."
  hops: [Hop!]! @listSize(assumedSize: 6)

  "The path in a line: its entities, how long it is, and where it is weakest."
  summary: String!

  "That of \`weakest { strongest }\`, on the day of the filter's \`knownOn\`: a path is as strong as that."
  support: Support!

  "The hop whose strongest relationship is the weakest. A hop that only OTHER connects is weaker than all others."
  weakest: Hop!

  """
  Whether its states may have held at one time: false where two cannot have, by their own times or since a life that bounds the
  one was over before the other began; true where all have a date and may have; else null, also where it has no states:
  events have no duration.
  """
  overlapsInTime: Boolean
}

"One step of a path."
type Hop {
  "Where it starts."
  from: Entity!

  """
  Of the relationships between the two that pass the filter, the one that tells most, as in the order RELEVANCE: the type with
  the greatest weight among those that are undisputed and ACTUAL.
  """
  relationship: Relationship!

  "The strongest of them, as in the order BEST_SUPPORTED_FIRST, OTHER last: the hop is as strong as that."
  strongest: Relationship!

  "The relationship in words from \`from\` to \`to\`, with polarity and modality: \\"was pardoned by\\"."
  phrase: String!

  "The others that pass, those that tell most first."
  others: [Relationship!]! @listSize(assumedSize: 3)

  "Where it leads."
  to: Entity!

  "The relationship in words, and who says so. A plan or a denial never reads as a fact, nor hearsay as a report."
  sentence: String!
}

"One condition of a question for a connection, relaxed."
type Relaxation {
  "What is allowed then: \`planned allowed\`, \`one hop more\`."
  relaxation: String!

  "The same for programs."
  condition: Condition!
}

"A path that one condition keeps from being an answer."
type NearMiss {
  "What would have to be allowed: \`planned allowed\`, \`one hop more\`."
  relaxation: String!

  "The same for programs: the condition that is relaxed."
  condition: Condition!

  "The best path that there is then."
  path: Path!
}

"What was searched."
type SearchReport {
  """
  true: the answer is exact, and where there are fewer paths than asked for, there are no more. false: every path shown is
  valid, and there may be better ones.
  """
  complete: Boolean!

  "What ended the search before it was complete; null where nothing did."
  stoppedBy: SearchLimit

  "Every path of at most this many hops was looked at."
  hopsSearched: Int!

  "How many paths were looked at."
  pathsConsidered: Int!

  """
  Hubs next to either end, which no path was led over because they have more than \`maxDegree\` ties; by id. Of more than 100 only the
  first 100 are listed, which a notice says.
  """
  hubsSkipped: [Entity!]! @listSize(assumedSize: 3)
}

"What surrounds some entities."
type Neighborhood {
  "Those asked for, in their order, then those reached from them, nearest first."
  members: [NeighborhoodMember!]! @listSize(assumedSize: 500)

  "Every relationship between two members that passes the filter, by id."
  relationships: [Relationship!]! @listSize(assumedSize: 1500)

  """
  Whether every entity shows as many neighbors as asked for. false: an answer holds no more entities than these
  (500; \`ATTEST_MAX_NEIGHBORS\`), and the missing ones are counted in \`more\`.
  """
  complete: Boolean!

  """
  What the filter hides, by id: the relationships between two of the members, or of the entities that the same question
  reaches without those conditions that say what becomes of a relationship, which do not pass.
  """
  excluded(
    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before."
    after: String
  ): ExcludedRelationshipConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
}

"An entity of a neighborhood."
type NeighborhoodMember {
  "The entity."
  entity: Entity!

  "How far it is from the nearest of those asked for; 0 for these."
  hops: Int!

  "How many other entities a relationship that passes the filter connects with it, which are not among the members."
  more: Int!
}

"An event or a relationship."
union TimelineItem = Event | Relationship

"A page of a timeline."
type TimelineConnection {
  "The rows of the page."
  edges: [TimelineEdge!]!

  "Where the page lies."
  pageInfo: PageInfo!

  "How many rows all pages have, exact up to 10,000 and null above. Counted only when selected."
  totalCount: Int
}

"A row of a page of a timeline."
type TimelineEdge {
  "Where the row lies; for \`after\`. It stays good when the dataset changes."
  cursor: String!

  "The event or the relationship."
  node: TimelineItem!
}

"What is loaded."
type Dataset {
  "A hash of the content. Answers with the same revision are answers about the same facts."
  revision: String!

  "What its authors call it."
  title: String!

  "What its authors say of it."
  description: String

  """
  EDTF, a single date by which every report was published that has no date of its own: it counts from that day on. Null where
  its authors do not say; then a report without a date is known only now.
  """
  reportedBy: Edtf

  "How readers reach its editors, in words or as an address."
  contact: String

  "What readers are to know before they read on, such as what being named in it means."
  notice: String

  "The questions that its authors offer to start from, in their order."
  questions: [Question!]! @listSize(assumedSize: 12)

  "How many entities of each kind; kinds without any are not listed."
  entities: [KindCount!]! @listSize(assumedSize: 7)

  "How many attributes of each type; types without any are not listed."
  attributes: [AttributeCount!]! @listSize(assumedSize: 17)

  "How many relationships of each type; types without any are not listed."
  relationships: [TypeCount!]! @listSize(assumedSize: 84)

  "Pieces of evidence."
  evidence: Int!

  "Works that some evidence cites."
  sources: Int!

  "The types of the dataset's own, each of which narrows one of the vocabulary, by name."
  types: [NarrowerType!]! @listSize(assumedSize: 12)

  "Every relationship type there is, loaded or not, in the order of the enum."
  vocabulary: [VocabularyEntry!]! @listSize(assumedSize: 84)
}

"A type of a dataset's own: a finer word for a type of the vocabulary, whose ends and nature it has; paths walk it where they walk that."
type NarrowerType {
  "Its name, which \`RelationshipFilter.narrowerTypes\` takes."
  name: String!

  "The type that it narrows."
  narrows: RelationshipType!

  "What its authors say of it."
  description: String

  "How it reads from the subject to the object."
  phrases: Phrases!

  "How it reads from the object to the subject."
  inversePhrases: Phrases!

  "How many relationships have it."
  count: Int!
}

"A question that the dataset answers well, and where its answer is."
type Question {
  "The question, in words."
  ask: String!

  "What its answer shows, in a line."
  shows: String

  "Where its answer is."
  kind: QuestionKind!

  "What it is about: the entity, the two ends of the connection in their order, or the entities of the map."
  about: [Entity!]! @listSize(assumedSize: 2)

  "The conditions on relationships under which it is asked."
  conditions: [QuestionCondition!]! @listSize(assumedSize: 2)

  "Only relationships that this check finds: single-origin, hedged, self-reported, disputed, contradicted or unsupported."
  check: String
}

"Where the answer of a question is."
enum QuestionKind {
  "Among the relationships of an entity."
  ENTITY

  "In the connection of two."
  CONNECTION

  "On a map of several."
  MAP
}

"A condition on relationships under which a question is asked."
type QuestionCondition {
  "The field of \`RelationshipFilter\` that sets it."
  field: String!

  "Its value, or the values of its list, as text."
  values: [String!]! @listSize(assumedSize: 2)
}

"How many entities of a kind."
type KindCount {
  "The kind."
  kind: EntityKind!

  "How many."
  count: Int!
}

"How many attributes there are of a type."
type AttributeCount {
  "The type."
  type: AttributeType!

  "How many."
  count: Int!
}

"How many relationships of a type."
type TypeCount {
  "The type."
  type: RelationshipType!

  "How many, whatever their polarity and modality."
  count: Int!
}

"A relationship type, explained."
type VocabularyEntry {
  "The type."
  type: RelationshipType!

  "How it reads from the subject to the object."
  phrases: Phrases!

  "How it reads from the object to the subject."
  inversePhrases: Phrases!

  "What may be its subject."
  subjectKinds: [EntityKind!]! @listSize(assumedSize: 7)

  "What may be its object."
  objectKinds: [EntityKind!]! @listSize(assumedSize: 7)

  "Both ends do the same (to meet). \`subject\`, \`object\` and \`direction\` then match either end."
  symmetric: Boolean!

  "Whether it happens once or holds for a time."
  nature: Nature!

  "It connects its ends. To be mentioned in one article is no connection."
  tie: Boolean!

  "It is listed by \`advocacies\`."
  advocacy: Boolean!

  "How telling it is of a pair, from 0 (OTHER) to 100. Only what is greater counts, not by how much."
  weight: Int!

  "It happens once between its ends: two dates of it that cannot both hold are in conflict."
  once: Boolean!

  "Whose death or dissolution surely ends it."
  endsWith: EndsWith!

  "What it is for, where its phrases do not say it all."
  note: String
}

"Whose death or dissolution surely ends a state."
enum EndsWith {
  "Of neither: kinship, a debt and a contract outlive an end, and an event is over anyway."
  NONE

  "Of the subject."
  SUBJECT

  "Of the object."
  OBJECT

  "Of either."
  EITHER
}

"How a relationship type reads, for one person, without an end."
type Phrases {
  "AFFIRMED and ACTUAL."
  affirmed: String!

  "NEGATED and ACTUAL."
  negated: String!

  "AFFIRMED and PLANNED."
  planned: String!

  "AFFIRMED and POSSIBLE."
  possible: String!
}

"A page of relationships."
type RelationshipConnection {
  "The rows of the page."
  edges: [RelationshipEdge!]!

  "Where the page lies."
  pageInfo: PageInfo!

  "How many rows all pages have, exact up to 10,000 and null above. Counted only when selected."
  totalCount: Int

  """
  What the filter hides, in the same order: the relationships that this field lists without the conditions that say what
  becomes of a relationship. The others (\`subject\`, \`object\`, \`about\`) are its scope and stay.
  """
  excluded(
    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before."
    after: String
  ): ExcludedRelationshipConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
}

"A row of a page of relationships."
type RelationshipEdge {
  "Where the row lies in this order; for \`after\`. It stays good when the dataset changes."
  cursor: String!

  "The relationship."
  node: Relationship!
}

"A page of the relationships of an entity."
type EntityRelationshipConnection {
  "The rows of the page."
  edges: [EntityRelationshipEdge!]!

  "Where the page lies."
  pageInfo: PageInfo!

  "How many rows all pages have, exact up to 10,000 and null above. Counted only when selected."
  totalCount: Int

  """
  How many there are by what they are, counted over all of them, not over the page: what a filter would find next. Null where more
  than 200,000 relationships would have to be looked at.
  """
  facets("How many values of each facet at most, 1 to 100: the most frequent first." first: Int = 10): Facets
    @listSize(
      slicingArguments: ["first"]
      sizedFields: [
        "types"
        "narrowerTypes"
        "kinds"
        "sources"
        "speakers"
        "origins"
        "years"
        "polarities"
        "modalities"
        "disputed"
        "contested"
        "checks"
      ]
    )

  """
  What the filter hides, in the same order: the relationships that this field lists without the conditions that say what
  becomes of a relationship. The others (\`subject\`, \`object\`, \`about\`) are its scope and stay.
  """
  excluded(
    "How many at most, 1 to 100."
    first: Int = 20

    "The \`endCursor\` of the page before."
    after: String
  ): ExcludedRelationshipConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges"])
}

"""
Counts by facet. Each facet is counted as if its own condition were not set, so that the other choices can be seen: the count of a value
is how many relationships pass the filter once that condition asks for this value alone. Values that nothing has are left out.
"""
type Facets {
  "How many pass the filter, exact."
  total: Int!

  "By type; the condition \`types\`."
  types: [TypeFacet!]!

  "By the dataset's own types; the condition \`narrowerTypes\`."
  narrowerTypes: [NarrowerTypeFacet!]!

  "By the kind of the other end. No condition asks for it."
  kinds: [KindCount!]!

  "By the works that are cited; the condition \`sources\`."
  sources: [EntityFacet!]!

  "By those who are quoted, as any of the speakers; the condition \`speakers\`."
  speakers: [EntityFacet!]!

  "By what the evidence goes back to; the condition \`origins\`."
  origins: [EntityFacet!]!

  "By the years in which something that passes began or ended: how many may have been so then; \`trueOn\` with \`undated: EXCLUDE\`."
  years: [YearFacet!]!

  "Affirmed or denied; the condition \`polarity\`."
  polarities: [PolarityFacet!]!

  "Actual, planned or possible; the condition \`modality\`."
  modalities: [ModalityFacet!]!

  "Whether some evidence disputes it; the condition \`disputed\`."
  disputed: [YesNoFacet!]!

  "Whether it is in conflict with another that is supported; the condition \`contested\`."
  contested: [YesNoFacet!]!

  "By what an editor reviews: single-origin, hedged, self-reported, disputed, contradicted, unsupported."
  checks: [CheckFacet!]!

  "The facets that have more values than \`first\`."
  cut: [FacetName!]! @listSize(assumedSize: 3)
}

"A list of \`Facets\`."
enum FacetName {
  "\`types\`."
  TYPES

  "\`narrowerTypes\`."
  NARROWER_TYPES

  "\`kinds\`."
  KINDS

  "\`sources\`."
  SOURCES

  "\`speakers\`."
  SPEAKERS

  "\`origins\`."
  ORIGINS

  "\`years\`."
  YEARS

  "\`polarities\`."
  POLARITIES

  "\`modalities\`."
  MODALITIES

  "\`disputed\`."
  DISPUTED

  "\`contested\`."
  CONTESTED

  "\`checks\`."
  CHECKS
}

"How many relationships are of a type."
type TypeFacet {
  "The type."
  type: RelationshipType!

  "How many."
  count: Int!
}

"How many relationships are of a type of the dataset's own."
type NarrowerTypeFacet {
  "Its name; \`dataset { types }\` explains it."
  name: String!

  "How many."
  count: Int!
}

"For how many relationships some evidence names an entity."
type EntityFacet {
  "The entity."
  entity: Entity!

  "How many."
  count: Int!
}

"How many relationships may have been so in a year."
type YearFacet {
  "The year; 0 is the one before the year 1."
  year: Int!

  "How many."
  count: Int!
}

"How many relationships have a polarity."
type PolarityFacet {
  "The polarity."
  polarity: Polarity!

  "How many."
  count: Int!
}

"How many relationships have a modality."
type ModalityFacet {
  "The modality."
  modality: Modality!

  "How many."
  count: Int!
}

"How many relationships a check finds."
type CheckFacet {
  "Its name, as in \`Question.check\`."
  check: String!

  "How many."
  count: Int!
}

"Of how many relationships something is so, or is not."
type YesNoFacet {
  "Whether it is."
  value: Boolean!

  "How many."
  count: Int!
}

"""
A relationship as seen from the entity that lists it: in
\`entity { name relationships { edges { phrase other { name } } } }\` the names and the phrase read as a sentence.
"""
type EntityRelationshipEdge {
  "Where the row lies in this order; for \`after\`. It stays good when the dataset changes."
  cursor: String!

  "The relationship."
  node: Relationship!

  """
  In words from the entity to \`other\`, with polarity and modality: "was pardoned by". A plan or a denial never reads as a
  fact.
  """
  phrase: String!

  "The end of the relationship that is not the entity."
  other: Entity!

  "OUT: the entity is the subject; IN: the object; ANY: the type is symmetric, and reads the same from both ends."
  direction: Direction!
}

"A page of relationships that a filter hides."
type ExcludedRelationshipConnection {
  "The rows of the page."
  edges: [ExcludedRelationshipEdge!]!

  "Where the page lies."
  pageInfo: PageInfo!

  "How many rows all pages have, exact up to 10,000 and null above. Counted only when selected."
  totalCount: Int
}

"A relationship that a filter hides, and why."
type ExcludedRelationshipEdge {
  "Where the row lies in this order; for \`after\`. It stays good when the dataset changes."
  cursor: String!

  "The relationship."
  node: Relationship!

  """
  Every condition that it fails: relaxing exactly these shows it. Of what had not been reported by \`knownOn\`, the conditions on
  evidence are judged by what is known now.
  """
  failed: [Condition!]! @listSize(assumedSize: 2)

  "What of it fails each of these, in the same order: \`planned\`, \`1 origin\`, \`first reported 30 May 2018\`."
  reasons: [String!]! @listSize(assumedSize: 2)
}

"A page of entities."
type EntityConnection {
  "The rows of the page."
  edges: [EntityEdge!]!

  "Where the page lies."
  pageInfo: PageInfo!

  "How many rows all pages have, exact up to 10,000 and null above. Counted only when selected."
  totalCount: Int
}

"A row of a page of entities."
type EntityEdge {
  "Where the row lies; for \`after\`. It stays good when the dataset changes."
  cursor: String!

  "The entity."
  node: Entity!
}

"A page of works."
type WorkConnection {
  "The rows of the page."
  edges: [WorkEdge!]!

  "Where the page lies."
  pageInfo: PageInfo!

  "How many rows all pages have, exact up to 10,000 and null above. Counted only when selected."
  totalCount: Int
}

"A row of a page of works."
type WorkEdge {
  "Where the row lies; for \`after\`. It stays good when the dataset changes."
  cursor: String!

  "The work."
  node: Work!
}

"Where a page lies in its list."
type PageInfo {
  "Whether more rows follow."
  hasNextPage: Boolean!

  "Whether the page was asked for with \`after\`."
  hasPreviousPage: Boolean!

  "The cursor of the first row; null on an empty page."
  startCursor: String

  "The cursor of the last row, for \`after\`; null on an empty page."
  endCursor: String
}

"A condition on relationships: all that is given must hold."
input RelationshipFilter {
  """
  Of one of these types. Who is denied to be of a narrower type may still be of the broad one: such a denial is of its
  \`narrowerTypes\` alone.
  """
  types: [RelationshipType!]

  "Of one of these types of the dataset's own, by name; see \`dataset { types }\`."
  narrowerTypes: [String!]

  "With this entity as the subject; on a symmetric type, at either end."
  subject: ID

  "With this entity as the object; on a symmetric type, at either end."
  object: ID

  "With one of these at either end, or as any qualifier (entities or relationships)."
  about: [ID!]

  "Absent: only AFFIRMED."
  polarity: [Polarity!]

  "Absent: all."
  modality: [Modality!]

  """
  EDTF: possibly true then, as its outer bounds meet that date and no life that ends it was over before; see \`Relationship.bound\`.
  \`undated\` says what becomes of those without a date.
  """
  trueOn: Edtf

  "What becomes of relationships without a date, with and without \`trueOn\`. Words alone are no date, and \`asOf\` alone is none."
  undated: Undated = INCLUDE

  """
  EDTF, a single date: only evidence surely reported by then is looked at, here and in the conditions below; a
  relationship of which nothing had been reported yet is excluded.
  """
  knownOn: EdtfDate

  """
  With \`knownOn\`, what becomes of reports without a date: left out (EXCLUDE), or known on that day (INCLUDE), here and in the
  conditions below. ONLY, with or without \`knownOn\`: supported by reports without a date alone.
  """
  undatedReports: UndatedReports = EXCLUDE

  """
  What becomes of relationships for which no evidence counts (any more, by \`knownOn\`): all that supported them is withdrawn, or
  they are only disputed.
  """
  unsupported: Unsupported = EXCLUDE

  "With at least this many distinct origins."
  minOrigins: Int

  "With at most this many distinct origins."
  maxOrigins: Int

  "true: some origin is not an end of the relationship; false: none is."
  independent: Boolean

  "With some supporting evidence of this assertion."
  assertions: [Assertion!]

  "true: some evidence disputes it; false: none does."
  disputed: Boolean

  "true: it is in conflict with another statement that is supported, as it is itself (see \`conflicts\`); false: with none."
  contested: Boolean

  "With evidence of one of these works, in support or not, withdrawn or not."
  sources: [ID!]

  "With evidence, in support or not, withdrawn or not, that is attributed to one of these, as any of its speakers (see \`attributedTo\`)."
  speakers: [ID!]

  "With evidence, in support or not, withdrawn or not, that goes back to one of these (see \`origin\`)."
  origins: [ID!]
}

"A condition on entities: all that is given must hold."
input EntityFilter {
  "Of one of these kinds."
  kinds: [EntityKind!]

  "With one of these ids, former ids included; unknown ones match nothing."
  ids: [ID!]

  "With this whole name or alias, whatever its case and accents. Unnamed entities never match. \`search\` is more tolerant."
  name: String

  "Whether a source describes it without naming it."
  unnamed: Boolean

  "With this id in another collection."
  externalId: ExternalIdInput
}

"Who may be an entity of the graph."
input MatchCandidate {
  "Its name."
  name: String!

  "What it is; any kind when absent."
  kind: EntityKind

  "What is known of it."
  attributes: [MatchAttribute!] = []

  "Ids or names of the entities that relationships connect with it."
  neighbors: [String!] = []
}

"What is known of a candidate."
input MatchAttribute {
  "One of NAME, BIRTH, DEATH, FOUNDING, DISSOLUTION, NATIONALITY, JURISDICTION, REGISTRATION, ADDRESS: the others tell no two apart."
  type: AttributeType!

  "As text: a date in EDTF, a country as ISO 3166-1 alpha-2 or in words."
  value: String!

  "Of a REGISTRATION: the register."
  scheme: String
}

"An id in another collection."
input ExternalIdInput {
  "The collection: \`wikidata\`."
  scheme: String!

  "The id there: \`Q42\`."
  value: String!
}

"A condition on sources: all that is given must hold."
input SourceFilter {
  "With one of these ids, former ids included; unknown ones match nothing."
  ids: [ID!]

  "With this whole name or alias, whatever its case and accents."
  name: String

  "Of one of these sorts, as the dataset has them: \`news article\`."
  workKinds: [String!]

  "Published by this entity."
  publisher: ID

  "EDTF: possibly published then. A work of unknown date does not match."
  publishedOn: Edtf

  "Whether it was withdrawn."
  retracted: Boolean
}

"What may end a search."
enum SearchLimit {
  "It looked at as many paths as it may."
  CANDIDATES

  "It took as long as it may."
  TIME
}

"What an entity is."
enum EntityKind {
  "A person."
  PERSON

  "People described together: \`her sisters\`."
  GROUP

  "A company, an authority, a newspaper, a court."
  ORGANIZATION

  "Somewhere."
  PLACE

  "Something that happens, or is announced."
  EVENT

  "Something written, spoken or shown; what evidence cites."
  WORK

  "What something is about, or what a person is described as."
  TOPIC
}

# The values are generated from src/domain/vocabulary.ts: npm run generate
"What connects subject and object. Each value reads from the subject; and, after the semicolon, from the object."
enum RelationshipType {
  "advocated for; was advocated for by"
  ADVOCATED_FOR

  "requested clemency for; was the subject of a clemency request by"
  REQUESTED_CLEMENCY_FOR

  "asked; was asked by"
  ASKED

  "prompted; was prompted by"
  PROMPTED

  "met; met"
  MET

  "talked with; talked with"
  TALKED_WITH

  "spoke about; was spoken about by"
  SPOKE_ABOUT

  "told; was told by"
  TOLD

  "is in contact with; is in contact with. Were in touch, where no single meeting or talk is told."
  IN_CONTACT_WITH

  "is close to; is close to. Friends, confidants, companions."
  CLOSE_TO

  "thanked; was thanked by"
  THANKED

  "took part in; had as a participant"
  PARTICIPATED_IN

  "organized; was organized by"
  ORGANIZED

  "ordered or authorized; was ordered or authorized by. Ordered something, or gave leave for it."
  ORDERED

  "preceded; was preceded by"
  PRECEDED

  "caused; was caused by"
  CAUSED

  "represents; is represented by"
  REPRESENTED

  "investigates; is investigated by. Looks into a person, a body or a matter, for as long as it does."
  INVESTIGATED

  "subpoenaed; was subpoenaed by"
  SUBPOENAED

  "testified before; heard the testimony of"
  TESTIFIED_BEFORE

  "accused; was accused by. An allegation: a statement of its speaker, ACTUAL, never POSSIBLE."
  ACCUSED

  "arrested; was arrested by"
  ARRESTED

  "brought charges against; was charged by. Brings charges against; TOPIC says with what."
  CHARGED

  "prosecuted; was prosecuted by"
  PROSECUTED

  "was convicted of; was the crime in the conviction of"
  CONVICTED_OF

  "is sentenced to; is the sentence of"
  SENTENCED_TO

  "is imprisoned at; holds as a prisoner"
  IMPRISONED_AT

  "was released from; released"
  RELEASED_FROM

  "pardoned; was pardoned by"
  PARDONED

  "granted clemency to; was granted clemency by"
  GRANTED_CLEMENCY_TO

  "commuted the sentence of; was given a commutation by"
  COMMUTED_SENTENCE_OF

  "sanctions; is sanctioned by. Has it under sanctions, from when they are imposed until they are lifted."
  SANCTIONED

  "is a parent of; is a child of"
  PARENT_OF

  "is married to; is married to"
  MARRIED_TO

  "is a sibling of; is a sibling of"
  SIBLING_OF

  "is related to; is related to"
  RELATED_TO

  "works for; employs"
  WORKED_FOR

  "appointed; was appointed by. Puts into an office, or nominates for it where PLANNED; ROLE or \`detail\` says which."
  APPOINTED

  "dismissed; was dismissed by. Removes from an office or a job."
  DISMISSED

  "resigned from; received the resignation of"
  RESIGNED_FROM

  "succeeded; was succeeded by. Follows in an office, or as the legal successor of a body."
  SUCCEEDED

  "leads; is led by. Leads or chairs a body or an event."
  LED

  "holds office in; has as an officeholder"
  HELD_OFFICE_IN

  "is a member of; has as a member"
  MEMBER_OF

  "is affiliated with; is affiliated with. Belongs together in some way that the source leaves open; a weak tie."
  AFFILIATED_WITH

  "studies at; has as a student. A student, a graduate or a fellow of it; a weak tie."
  STUDIED_AT

  "made an award to; received an award from. Gives a prize, an honor, a grant or a contract; TOPIC or \`detail\` says which."
  AWARDED

  "advises; is advised by"
  ADVISED

  "mentors; is mentored by"
  MENTORED

  "supports; is supported by"
  SUPPORTED

  "opposes; is opposed by"
  OPPOSED

  "criticized; was criticized by"
  CRITICIZED

  "was disappointed by; disappointed"
  DISAPPOINTED_BY

  "is interested in; is of interest to"
  INTERESTED_IN

  "wrote; was written by"
  AUTHORED

  "published; was published by"
  PUBLISHED

  "obtained; was obtained by"
  OBTAINED

  "saw; was seen by"
  SAW

  "appeared in; showed"
  APPEARED_IN

  "is about; is the subject of"
  ABOUT

  "is located in; is the location of"
  LOCATED_IN

  "is part of; is made up in part of"
  PART_OF

  "is the later name of; is the former name of. One thing under two names, one after the other."
  FORMERLY_NAMED

  "is also known as; is also known as. The source says that both are the same; they stay two entities until the dataset merges them."
  ALSO_KNOWN_AS

  "owns; is owned by"
  OWNED

  "is a subsidiary of; is the parent company of"
  SUBSIDIARY_OF

  "merged with; merged with"
  MERGED_WITH

  "is a director of; has as a director"
  DIRECTOR_OF

  "is an officer of; has as an officer. An officer of a company; for a public office, HELD_OFFICE_IN."
  OFFICER_OF

  "is a trustee of; has as a trustee"
  TRUSTEE_OF

  "founded; was founded by"
  FOUNDED

  "invested in; received an investment from"
  INVESTED_IN

  "lends to; borrows from. Lends to it, for as long as the loan runs."
  LENT_TO

  "secures a debt to; holds a debt secured by. Is, or gives, the security for a debt that the object holds."
  COLLATERALIZED

  "donated to; received a donation from"
  DONATED_TO

  "paid; was paid by"
  PAID

  "made a transfer to; received a transfer from. Moves money or an asset; BY_WAY_OF says through what. PAID, where it is for something."
  TRANSFERRED_TO

  "sold to; bought from. Sells to a buyer; TOPIC says what."
  SOLD_TO

  "supplies; is supplied by"
  SUPPLIED

  "is a client of; has as a client. Buys the services of a lawyer, an agent, a bank or a firm."
  CLIENT_OF

  "licenses to; holds a license from"
  LICENSED_TO

  "leases to; leases from"
  LEASED_TO

  "is a business partner of; is a business partner of"
  PARTNER_OF

  "is otherwise connected with; is otherwise connected with. What fits nowhere else; \`detail\` says what it is."
  OTHER
}

"Whether something is said to be so or not to be so."
enum Polarity {
  "It is, or it was, or it is to be, or it may be."
  AFFIRMED

  "It is not."
  NEGATED
}

"How something is meant. Modality is outside, polarity inside: NEGATED and PLANNED means it is planned not to happen."
enum Modality {
  "It is so, or was."
  ACTUAL

  "It is planned, announced, expected."
  PLANNED

  "It may be so."
  POSSIBLE
}

"What a piece of evidence does for a claim."
enum Stance {
  "It says so."
  SUPPORTS

  "It challenges the claim without saying the opposite. (The opposite is a relationship of its own, NEGATED.)"
  DISPUTES
}

"How firmly a source says something."
enum Assertion {
  "Without reserve."
  STATED

  "With reserve: \`reportedly\`, \`seemed\`."
  HEDGED
}

"Where a date comes from."
enum TimeBasis {
  "The source states it."
  STATED

  "The authors of the dataset inferred it, and say why in \`because\`."
  INFERRED
}

"What a quantity measures."
enum Measure {
  "How long."
  DURATION

  "How many."
  COUNT

  "How much money."
  AMOUNT

  "Which part of a whole."
  SHARE

  "How old."
  AGE
}

"What an entity or another relationship is to a relationship."
enum QualifierRole {
  "The person or body that it is said or directed to."
  ADDRESSEE

  "What it followed: order in time, never cause."
  AFTER

  "The person or body that it is done for."
  BENEFICIARY

  "What a transfer goes through: a bank, a company, an account."
  BY_WAY_OF

  "What the source says brought it about."
  CAUSE

  "On what it depends."
  CONDITION

  "In or through what: a letter, a broadcast."
  MEDIUM

  "The event or relationship in the course of which it happens."
  OCCASION

  "The person or body that the subject acts for."
  ON_BEHALF_OF

  "Where."
  PLACE

  "To what end."
  PURPOSE

  "What it answers."
  REACTION_TO

  "The plan that comes true in it: a relationship or an event."
  REALIZES

  "As what the subject takes part."
  ROLE

  "What it is about."
  TOPIC
}

"Whether a relationship type happens or holds."
enum Nature {
  "It happens once, somewhere within its span."
  EVENT

  "It holds from start to end."
  STATE
}

"Which end of a relationship an entity is."
enum Direction {
  "It is the subject, or either end of a symmetric type."
  OUT

  "It is the object, or either end of a symmetric type."
  IN

  "It is either end."
  ANY
}

"What becomes of relationships without a date."
enum Undated {
  "They pass."
  INCLUDE

  "They do not pass."
  EXCLUDE

  "Only they pass."
  ONLY
}

"A condition of a question, set or by default: a part of its filter, or a bound of the question for a connection."
enum Condition {
  "\`polarity\`: what is said to be so."
  POLARITY_AFFIRMED

  "\`polarity\`: what is denied, excluded by default."
  POLARITY_NEGATED

  "\`modality\`: what happened or holds."
  MODALITY_ACTUAL

  "\`modality\`: plans, excluded from connections by default."
  MODALITY_PLANNED

  "\`modality\`: possibilities, excluded from connections by default."
  MODALITY_POSSIBLE

  "\`undatedReports\`: reports without a date, left out by default where \`knownOn\` is asked."
  UNDATED_REPORTS

  "\`knownOn\`: what had been reported by then."
  KNOWN_ON

  "\`trueOn\`: what may have been so then."
  TRUE_ON

  "\`undated\`: those without a date, or with one."
  UNDATED

  "\`unsupported\`: what no evidence counts for, excluded by default."
  UNSUPPORTED

  "\`disputed\`: whether some evidence disputes it."
  DISPUTED

  "\`contested\`: whether it is in conflict with another that is supported."
  CONTESTED

  "\`minOrigins\`: at least this many origins."
  MIN_ORIGINS

  "\`maxOrigins\`: at most this many origins."
  MAX_ORIGINS

  "\`independent\`: an origin that is not an end, or none."
  INDEPENDENT

  "\`assertions\`: supporting evidence that states it, or that holds back."
  ASSERTIONS

  "\`sources\`: evidence of one of these sources."
  SOURCES

  "\`speakers\`: evidence attributed to one of these."
  SPEAKERS

  "\`origins\`: evidence that goes back to one of these."
  ORIGINS

  "\`types\`: of one of these types."
  TYPES

  "\`narrowerTypes\`: of one of these types of the dataset’s own."
  NARROWER_TYPES

  "\`subject\`: the subject; on a symmetric type, either end."
  SUBJECT

  "\`object\`: the object; on a symmetric type, either end."
  OBJECT

  "\`about\`: either end or a qualifier."
  ABOUT

  "\`types\`: types that no path walks."
  WALKABLE

  "\`maxDegree\`: paths over hubs."
  MAX_DEGREE

  "\`maxHops\`: one hop more."
  MAX_HOPS
}

"What becomes of reports without a date, where it is asked what was known on a day."
enum UndatedReports {
  "They are left out: nothing tells by when they were made."
  EXCLUDE

  "They count beside those that were made by then."
  INCLUDE

  "Only they count."
  ONLY
}

"What becomes of relationships for which no evidence counts."
enum Unsupported {
  "They pass."
  INCLUDE

  "They do not pass."
  EXCLUDE

  "Only they pass."
  ONLY
}

"Which entities come first."
enum EntityOrder {
  "By id."
  ID

  """
  The better connected first: those with more ties that are affirmed, planned ones too. What fits no type (OTHER) is not counted.
  Equally well connected ones by id.
  """
  MOST_CONNECTED_FIRST
}

"Which relationships come first. Unknown dates come last; ties are decided by id."
enum RelationshipOrder {
  "By id."
  ID

  "By the first day that they may mean; where the start is open, by the last."
  EARLIEST_FIRST

  "By the last day that they may mean, backwards: what goes on (\`2018/..\`) first; where the end is unknown, by the first day."
  LATEST_FIRST

  """
  Not disputed before disputed; ACTUAL, PLANNED, POSSIBLE; more independent origins; more origins; STATED before HEDGED;
  more citations.
  """
  BEST_SUPPORTED_FIRST

  "By the day of their first report. With \`knownOn\` in the filter, by what was known then."
  FIRST_REPORTED_FIRST

  "The same backwards: what is new first, and what has no dated report last."
  NEWEST_FIRST

  """
  What tells most first: not disputed before disputed; ACTUAL, PLANNED, POSSIBLE; the greater \`weight\` of the type; then as
  BEST_SUPPORTED_FIRST; of the relationships of an entity, then those with the better connected other end.
  """
  RELEVANCE
}

"What a search may match."
enum MatchField {
  "The name."
  NAME

  "Another name that the editors of the dataset use."
  ALIAS

  "A name that a source gives it, known by \`knownOn\`."
  SOURCED_NAME

  "The id in another collection, to the letter."
  EXTERNAL_ID

  "An id that it had before, to the letter."
  FORMER_ID

  "The id, to the letter."
  ID
}

"""
A date or an interval of whole days in the Extended Date/Time Format, levels 0 to 2: \`2018-05-30\`, \`2018-05\`, \`1996~\`, \`2005/2006\`,
\`../2018\`. What it may mean are outer bounds: \`2018-05\` is 1 to 31 May.
"""
scalar Edtf @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

"A single date in the Extended Date/Time Format, no interval: \`2018-05-30\`, \`2018-05\`, \`1996~\`. As a limit it is the last day that it may mean."
scalar EdtfDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

"A complete web address: it begins with \`https://\` or \`http://\`."
scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")

"A SHA-256 hash in 64 lower-case hexadecimal digits."
scalar Sha256 @specifiedBy(url: "https://csrc.nist.gov/pubs/fips/180-4/upd1/final")
`;
