import type { Entity } from '../../domain/entity.js';
import { listBy } from '../../domain/list-by.js';
import { nativeType } from '../../domain/native-type.js';
import type { Evidence } from '../../domain/relationship.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import { entityFields, evidenceFields, statementFields } from './cypher-rows.js';
import { cypherMap, type Fields } from './cypher-text.js';
import { type ExportFormat, manifestLines, type Piece } from './export-format.js';
import type { ExportSource } from './export-source.js';

/** A script of Cypher for an empty Neo4j 5. Each of its statements ends with ";" at the end of a line, and no text has a line end. */
export const cypher: ExportFormat = {
  name: 'cypher',
  title: 'Cypher script',
  ending: '.cypher',
  mediaType: 'text/plain; charset=utf-8',
  files: [],
  losses: [
    'What a store of Attest reads: the graph is for queries by hand. attest load writes the one that Attest serves.',
    'Passages by their offset; example questions and types of its own, but for their names; half surrogate pairs.',
  ],
  hasManifest: true,
  async *write(source, manifest): AsyncGenerator<Piece> {
    const about = [...manifestLines(manifest), ...USE].map((line) => `// ${line}\n`);
    yield ['', [...about, ...CONSTRAINTS].join('')];
    for await (const statement of statementsOf(source)) yield ['', statement];
  },
};

const USE = [
  'Run it in an empty Neo4j 5: cypher-shell -f FILE. Run again, it changes nothing (MERGE by id); what another export had stays.',
  'What a source denies, plans or holds possible is of type NEGATED, PLANNED or POSSIBLE, what nothing supports UNSUPPORTED.',
];

const CONSTRAINTS = ['Entity', 'Statement', 'Evidence'].map(
  (label) =>
    `CREATE CONSTRAINT attest_export_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

/** Rows that a statement has at most. */
const BATCH = 200;

/** Nodes before what leads to them: what a statement is about may come later in its list. */
async function* statementsOf(source: ExportSource): AsyncGenerator<string> {
  for await (const page of source.entities()) yield* batches(page, ({ kind }) => NODE(kind), entityFields);
  for await (const page of source.entities()) {
    yield* batches(
      page.flatMap(linksOfWork),
      ({ type }) => WORK_LINK(type),
      ({ row }) => row,
    );
    yield* evidenceOf(page.flatMap(evidenceOfEvent), 'Entity');
  }
  for await (const page of source.relationships()) {
    yield* batches(page, () => STATEMENT('Relationship'), statementFields);
    yield* batches(
      page,
      (it) => NATIVE(nativeType(it)),
      (it) => ({
        subject: it.subject,
        object: it.object,
        fields: statementFields(it),
      }),
    );
  }
  for await (const page of source.attributes())
    yield* batches(page, () => STATEMENT('Attribute'), statementFields);
  for (const pages of [source.relationships(), source.attributes()])
    for await (const page of pages as AsyncIterable<readonly Statement[]>) {
      yield* batches(
        page.flatMap(linksOfStatement),
        ({ text }) => text,
        ({ row }) => row,
      );
      yield* evidenceOf(
        page.flatMap(({ id, evidence }) => evidence.map((item) => ({ of: id, item }))),
        'Statement',
      );
    }
}

/** Rows of one text follow each other, as many as a statement takes. */
function* batches<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  fieldsOf: (item: T) => Fields,
): Generator<string> {
  for (const [text, some] of listBy(items, (item) => [textOf(item)]))
    for (let at = 0; at < some.length; at += BATCH) {
      const rows = some.slice(at, at + BATCH).map((item) => `  ${cypherMap(fieldsOf(item))}`);
      yield `UNWIND [\n${rows.join(',\n')}\n] AS row\n${text};\n`;
    }
}

const NODE = (kind: string) => `MERGE (n:Entity {id: row.id}) SET n = row SET n:\`${kind}\``;
const STATEMENT = (label: string) => `MERGE (n:Statement {id: row.id}) SET n = row SET n:${label}`;
/** The type is one of a closed list. */
const NATIVE = (type: string) =>
  `MATCH (a:Entity {id: row.subject}), (b:Entity {id: row.object}) MERGE (a)-[r:${type} {id: row.fields.id}]->(b) SET r = row.fields`;
const WORK_LINK = (type: string) =>
  `MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[:${type}]->(b)`;
const SAID = (type: string) =>
  `MATCH (a:Statement {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[:${type}]->(b)`;
const QUALIFIED = (label: string) =>
  `MATCH (a:Statement {id: row.from}), (b:${label} {id: row.to}) MERGE (a)-[:QUALIFIED_BY {role: row.role, position: row.position}]->(b)`;
const CONFLICT =
  'MATCH (a:Statement {id: row.from}), (b:Statement {id: row.to}) MERGE (a)-[:CONFLICTS_WITH]->(b)';
const EVIDENCE = (label: string) =>
  `MATCH (of:${label} {id: row.of}), (work:Entity {id: row.source}) MERGE (n:Evidence {id: row.fields.id}) SET n = row.fields MERGE (n)-[:OF]->(of) MERGE (n)-[:CITES]->(work)`;
const SPEAKER =
  'MATCH (n:Evidence {id: row.from}), (who:Entity {id: row.to}) MERGE (n)-[:ATTRIBUTED_TO {position: row.position}]->(who)';

interface Link {
  readonly text: string;
  readonly row: Fields;
}

function linksOfWork(entity: Entity): { readonly type: string; readonly row: Fields }[] {
  if (entity.kind !== 'Work') return [];
  const { id: from, publisher, derivedFrom } = entity;
  return [
    ...(publisher === null ? [] : [{ type: 'PUBLISHED_BY', row: { from, to: publisher } }]),
    ...(derivedFrom === null ? [] : [{ type: 'DERIVED_FROM', row: { from, to: derivedFrom } }]),
  ];
}

function evidenceOfEvent(entity: Entity) {
  return entity.kind === 'Event' ? entity.evidence.map((item) => ({ of: entity.id, item })) : [];
}

function linksOfStatement(statement: Statement): Link[] {
  const { id: from, qualifiers, conflicts } = statement;
  const value = 'value' in statement && statement.value.kind === 'ENTITY' ? statement.value.entity : null;
  return [
    ...(isRelationship(statement)
      ? [
          { text: SAID('SUBJECT'), row: { from, to: statement.subject } },
          { text: SAID('OBJECT'), row: { from, to: statement.object } },
        ]
      : [{ text: SAID('SAID_OF'), row: { from, to: statement.entity } }]),
    ...(value === null ? [] : [{ text: SAID('HAS_VALUE'), row: { from, to: value } }]),
    ...qualifiers.flatMap(({ role, entities, relationships }) => [
      ...entities.map((to, position) => ({ text: QUALIFIED('Entity'), row: { from, to, role, position } })),
      ...relationships.map((to, at) => ({
        text: QUALIFIED('Statement'),
        row: { from, to, role, position: entities.length + at },
      })),
    ]),
    ...conflicts.filter((to) => from < to).map((to) => ({ text: CONFLICT, row: { from, to } })),
  ];
}

function* evidenceOf(
  items: readonly { readonly of: string; readonly item: Evidence }[],
  label: string,
): Generator<string> {
  yield* batches(
    items,
    () => EVIDENCE(label),
    ({ of, item }) => ({
      of,
      source: item.source,
      fields: evidenceFields(item),
    }),
  );
  const speakers = items.flatMap(({ item: { id: from, attributedTo } }) =>
    attributedTo.map((to, position) => ({ from, to, position })),
  );
  yield* batches(
    speakers,
    () => SPEAKER,
    (row) => row,
  );
}
