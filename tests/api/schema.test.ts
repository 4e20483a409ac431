import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/generation.mjs';
import { CONDITION_ROWS } from '../../src/answers/relaxations.js';
import { phrasesOf } from '../../src/api/phrases.js';
import { ATTRIBUTE_VOCABULARY } from '../../src/domain/attribute-types.js';
import { ENTITY_KINDS } from '../../src/domain/entity-kind.js';
import { TYPE_NOTES } from '../../src/domain/type-notes.js';
import { RELATIONSHIP_TYPES } from '../../src/domain/vocabulary.js';

const text = await readFile('schema.graphql', 'utf8');
const tables = {
  types: RELATIONSHIP_TYPES,
  phrasesOf,
  notes: TYPE_NOTES,
  attributes: ATTRIBUTE_VOCABULARY,
  conditions: CONDITION_ROWS,
};
const schema = buildSchema(text);

/** What readers rely on: nothing here is renamed or taken away, and a type that is given stays as it is. */
const CONTRACT = `
  type Query {
    node(id: ID!): Node
    entity(id: ID!): Entity
    entities(filter: EntityFilter, first: Int = 20, after: String): EntityConnection
    search(text: String!, kinds: [EntityKind!], first: Int = 10): [SearchHit!]
    relationship(id: ID!): Relationship
    relationships(filter: RelationshipFilter = {}, orderBy: RelationshipOrder = ID, first: Int = 20, after: String): RelationshipConnection
    advocacies(advocate: ID, beneficiary: ID, addressee: ID, filter: RelationshipFilter = {}, first: Int = 20, after: String): RelationshipConnection
    connection(from: ID!, to: ID!, maxHops: Int = 4, limit: Int = 5, maxDegree: Int = 500, filter: RelationshipFilter = {}): ConnectionAnswer
    sources(filter: SourceFilter, first: Int = 20, after: String): WorkConnection
    dataset: Dataset
  }
  interface Node { id: ID! }
  interface Evidenced implements Node { id: ID! evidence(knownOn: EdtfDate): [Evidence!]! }
  interface Entity implements Node {
    id: ID!
    kind: EntityKind!
    name: String!
    unnamed: Boolean!
    aliases: [String!]!
    description: String
    externalIds: [ExternalId!]!
    relationships(filter: RelationshipFilter = {}, direction: Direction = ANY, orderBy: RelationshipOrder = ID, first: Int = 20, after: String): EntityRelationshipConnection!
  }
  type EntityRelationshipConnection { edges: [EntityRelationshipEdge!]! pageInfo: PageInfo! totalCount: Int }
  type EntityRelationshipEdge { cursor: String! node: Relationship! phrase: String! other: Entity! direction: Direction! }
  enum EntityKind { PERSON GROUP ORGANIZATION PLACE EVENT WORK TOPIC }
  input EntityFilter { kinds: [EntityKind!] ids: [ID!] name: String unnamed: Boolean externalId: ExternalIdInput }
  type Relationship implements Evidenced & Node {
    id: ID!
    type: RelationshipType!
    subject: Entity!
    object: Entity!
    phrase: String!
    detail: String
    quantities: [Quantity!]!
    qualifiers: [Qualifier!]!
    polarity: Polarity!
    modality: Modality!
    when: TimeSpan
    evidence(knownOn: EdtfDate): [Evidence!]!
    support(knownOn: EdtfDate): Support!
    conflicts(knownOn: EdtfDate): [Statement!]!
  }
  type Qualifier { role: QualifierRole! entities: [Entity!]! relationships: [Relationship!]! }
  type Support { citations: Int! origins: Int! independent: Int! firm: Boolean! disputed: Boolean! firstReportedOn: TimeSpan }
  type Evidence implements Node {
    id: ID!
    of: Evidenced!
    source: Work!
    stance: Stance!
    assertion: Assertion!
    attributedTo: [Entity!]!
    origin: Entity
    says: String!
    locator: String
    quote: String
    reportedOn: TimeSpan
  }
  type TimeSpan { edtf: Edtf words: String earliest: EdtfDate latest: EdtfDate asOf: Edtf basis: TimeBasis! because: String }
  input RelationshipFilter {
    types: [RelationshipType!]
    subject: ID
    object: ID
    about: [ID!]
    polarity: [Polarity!]
    modality: [Modality!]
    trueOn: Edtf
    undated: Undated = INCLUDE
    knownOn: EdtfDate
    undatedReports: UndatedReports = EXCLUDE
    unsupported: Unsupported = EXCLUDE
    contested: Boolean
    minOrigins: Int
    maxOrigins: Int
    independent: Boolean
    assertions: [Assertion!]
    disputed: Boolean
    sources: [ID!]
  }
  enum RelationshipOrder { ID EARLIEST_FIRST LATEST_FIRST BEST_SUPPORTED_FIRST FIRST_REPORTED_FIRST }
  type ConnectionAnswer { from: Entity! to: Entity! paths: [Path!]! refutedBy: [Relationship!]! report: SearchReport! nearMisses: [NearMiss!]! nearMissesCut: [Relaxation!]! }
  type Path { length: Int! hops: [Hop!]! summary: String! support: Support! weakest: Hop! overlapsInTime: Boolean }
  type Hop { from: Entity! relationship: Relationship! others: [Relationship!]! to: Entity! sentence: String! }
  type NearMiss { relaxation: String! condition: Condition! path: Path! }
  type Relaxation { relaxation: String! condition: Condition! }
  type SearchReport { complete: Boolean! stoppedBy: SearchLimit hopsSearched: Int! pathsConsidered: Int! hubsSkipped: [Entity!]! }
  type RelationshipConnection { edges: [RelationshipEdge!]! pageInfo: PageInfo! totalCount: Int }
  type RelationshipEdge { cursor: String! node: Relationship! }
`;

/** "Type", "Type.field: type", "Type.field(argument: type = default)", "Enum.VALUE", "Type implements Interface". */
function statements(type: GraphQLNamedType): string[] {
  const { name } = type;
  if (isEnumType(type)) return [name, ...type.getValues().map((value) => `${name}.${value.name}`)];
  if (isInputObjectType(type))
    return [name, ...Object.values(type.getFields()).map((field) => `${name}.${argument(field)}`)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [name];
  return [
    name,
    ...type.getInterfaces().map((of) => `${name} implements ${of.name}`),
    ...Object.values(type.getFields()).flatMap((field) => [
      `${name}.${field.name}: ${field.type}`,
      ...field.args.map((given) => `${name}.${field.name}(${argument(given)})`),
    ]),
  ];
}

const argument = ({ name, type, defaultValue }: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>) =>
  `${name}: ${type}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`;

const own = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode);
const stated = own.flatMap(statements);

describe('the schema', () => {
  it('has every type, field, argument and value of the contract', () => {
    const used = parse(CONTRACT);
    const names = new Set(used.definitions.flatMap((it) => ('name' in it && it.name ? [it.name.value] : [])));
    const others = own.filter(({ name }) => !names.has(name)).map(({ name }) => stub(name));
    const contract = buildSchema(`${CONTRACT}${others.join('\n')}`);
    const promised = [...names].flatMap((name) => {
      const type = contract.getType(name);
      return type ? statements(type) : [];
    });
    expect(promised.length).toBeGreaterThan(100);
    expect(promised.filter((promise) => !stated.includes(promise))).toEqual([]);
  });

  it('has a type for every kind of entity, and a value for every type of the vocabulary', () => {
    const kinds = ENTITY_KINDS.map((kind) => `${kind} implements Entity`);
    const types = RELATIONSHIP_TYPES.map((type) => `RelationshipType.${type}`);
    expect([...kinds, ...types].filter((it) => !stated.includes(it))).toEqual([]);
  });

  it('explains every type, field, argument and value', () => {
    const unexplained = own.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...partsOf(type).flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
    ]);
    expect(unexplained).toEqual([]);
  });

  it('has generated files that are up to date: npm run generate', async () => {
    for (const [path, content] of await generate(text, tables))
      expect(await readFile(path, 'utf8'), path).toBe(content);
  });

  it('has one definition of the fields that all kinds of entities share: the interface Entity', async () => {
    const edited = text.replace(
      /"[^"\n]*"\n {2}aliases: [^\n]*\n/,
      '"Names in other languages too."\n  aliases(language: String): [String!]! @listSize(assumedSize: 5)\n\n  "New."\n  born: Int\n',
    );
    const written = (await generate(edited, tables)).get('schema.graphql') ?? '';
    const definitions = new Map(
      parse(written).definitions.flatMap((it) =>
        it.kind === Kind.OBJECT_TYPE_DEFINITION || it.kind === Kind.INTERFACE_TYPE_DEFINITION
          ? [[it.name.value, it.fields?.map((field) => print(field)) ?? []] as const]
          : [],
      ),
    );
    const shared = definitions.get('Entity') ?? [];
    expect(shared).toContain('"New."\nborn: Int');
    for (const kind of ENTITY_KINDS)
      expect(definitions.get(kind)?.slice(0, shared.length), kind).toEqual(shared);
    expect((await generate(written, tables)).get('schema.graphql')).toBe(written);
  });

  it('refuses a kind of entity that has no place for the shared fields', async () => {
    const vessel = '\n"A ship."\ntype Vessel implements Entity & Node {\n  id: ID!\n}\n';
    await expect(generate(text + vessel, tables)).rejects.toThrow(
      'Expected "type Vessel" in schema.graphql to begin with',
    );
  });
});

/** A type of that name and sort, whatever is in it. */
function stub(name: string): string {
  const type = schema.getType(name);
  if (isEnumType(type))
    return `enum ${name} { ${type
      .getValues()
      .map((value) => value.name)
      .join(' ')} }`;
  if (isInputObjectType(type)) return `input ${name} { stub: String }`;
  return `type ${name} { stub: String }`;
}

function partsOf(type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] {
  if (isEnumType(type)) return [...type.getValues()];
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
}
