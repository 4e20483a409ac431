import type { Entity } from '../../domain/entity.js';
import { nativeType } from '../../domain/native-type.js';
import type { Evidenced } from '../../domain/relationship.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import { entityFields, evidenceFields, statementFields } from './cypher-rows.js';
import { cypherRows, type Fields } from './cypher-text.js';
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
    'Passages by their offset; example questions and types of its own, but for their names; half surrogate pairs, and the signs ␝, ␞ and ␟.',
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
const BATCH = 500;

/** What a statement is for: its text after the rows, and one of these. */
interface Row {
  readonly text: string;
  readonly row: Fields;
}

/** Nodes before what leads to them. */
async function* statementsOf(source: ExportSource): AsyncGenerator<string> {
  yield* inBatches(source.entities(), (entity) => [{ text: NODE(entity.kind), row: entityFields(entity) }]);
  yield* inBatches(source.entities(), linksOfWork);
  yield* inBatches(source.relationships(), (it) => {
    const row = statementFields(it);
    return [
      { text: STATEMENT('Relationship'), row },
      { text: NATIVE(nativeType(it)), row },
    ];
  });
  yield* inBatches(source.attributes(), (it) => [{ text: STATEMENT('Attribute'), row: statementFields(it) }]);
  yield* inBatches(source.relationships(), linksOfStatement);
  yield* inBatches(source.attributes(), linksOfStatement);
  yield* inBatches(source.entities(), (it) => (it.kind === 'Event' ? evidenceOf(it, 'Entity') : []));
  yield* inBatches(source.relationships(), (it) => evidenceOf(it, 'Statement'));
  yield* inBatches(source.attributes(), (it) => evidenceOf(it, 'Statement'));
  yield* inBatches(source.entities(), (it) => (it.kind === 'Event' ? speakersOf(it) : []));
  yield* inBatches(source.relationships(), speakersOf);
  yield* inBatches(source.attributes(), speakersOf);
}

/** A statement for every so many rows of one text, in any order. */
async function* inBatches<T>(
  pages: AsyncIterable<readonly T[]>,
  rowsOf: (item: T) => readonly Row[],
): AsyncGenerator<string> {
  const waiting = new Map<string, Fields[]>();
  for await (const page of pages)
    for (const { text, row } of page.flatMap(rowsOf)) {
      const rows = waiting.get(text) ?? [];
      waiting.set(text, rows);
      if (rows.push(row) < BATCH) continue;
      waiting.delete(text);
      yield statement(text, rows);
    }
  for (const [text, rows] of waiting) yield statement(text, rows);
}

const statement = (text: string, rows: readonly Fields[]) => `${cypherRows(rows)}\n${text};\n`;

const NODE = (kind: string) => `MERGE (n:Entity {id: row.id}) SET n = row SET n:\`${kind}\``;
const STATEMENT = (label: string) => `MERGE (n:Statement {id: row.id}) SET n = row SET n:${label}`;
/** The type is one of a closed list. */
const NATIVE = (type: string) =>
  `MATCH (a:Entity {id: row.subjectId}), (b:Entity {id: row.objectId}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row`;
const WORK_LINK = (type: string) =>
  `MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[:${type}]->(b)`;
const SAID = (type: string) =>
  `MATCH (a:Statement {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[:${type}]->(b)`;
const QUALIFIED = (label: string) =>
  `MATCH (a:Statement {id: row.from}), (b:${label} {id: row.to}) MERGE (a)-[:QUALIFIED_BY {role: row.role, position: row.position}]->(b)`;
const CONFLICT =
  'MATCH (a:Statement {id: row.from}), (b:Statement {id: row.to}) MERGE (a)-[:CONFLICTS_WITH]->(b)';
const EVIDENCE = (label: string) =>
  `MATCH (of:${label} {id: row.of}), (work:Entity {id: row.source}) MERGE (n:Evidence {id: row.id}) SET n = row MERGE (n)-[:OF]->(of) MERGE (n)-[:CITES]->(work)`;
const SPEAKER =
  'MATCH (n:Evidence {id: row.from}), (who:Entity {id: row.to}) MERGE (n)-[:ATTRIBUTED_TO {position: row.position}]->(who)';

function linksOfWork(entity: Entity): Row[] {
  if (entity.kind !== 'Work') return [];
  const { id: from, publisher, derivedFrom } = entity;
  return [
    ...(publisher === null ? [] : [{ text: WORK_LINK('PUBLISHED_BY'), row: { from, to: publisher } }]),
    ...(derivedFrom === null ? [] : [{ text: WORK_LINK('DERIVED_FROM'), row: { from, to: derivedFrom } }]),
  ];
}

function linksOfStatement(statement: Statement): Row[] {
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

const evidenceOf = ({ id, evidence }: Evidenced & { readonly id: string }, label: string): Row[] =>
  evidence.map((item) => ({ text: EVIDENCE(label), row: evidenceFields(item, id) }));

const speakersOf = ({ evidence }: Evidenced): Row[] =>
  evidence.flatMap(({ id: from, attributedTo }) =>
    attributedTo.map((to, position) => ({ text: SPEAKER, row: { from, to, position } })),
  );
