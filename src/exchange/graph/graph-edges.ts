import type { EvidenceFields, ImportDraft, Item } from '../import/import-draft.js';
import { holdContradictions } from '../sheet/hold-contradictions.js';
import { speakerKind } from '../sheet/kind-by-name.js';
import { columnsNamed } from '../sheet/mapping.js';
import { type RowOutcome, type RowStatement, readRow } from '../sheet/read-row.js';
import type { SheetRow } from '../sheet/read-sheet.js';
import { addressOf, type CitedSource, type SourceList, titleOf } from '../sheet/source-list.js';
import { EDGE_CELLS, type GraphMapping } from './graph-mapping.js';
import type { NodeOutcome } from './graph-nodes.js';
import type { EdgeInFile } from './read-graph.js';

interface Context {
  readonly mapping: GraphMapping;
  readonly nodes: ReadonlyMap<string, NodeOutcome>;
  readonly sources: SourceList;
  readonly draft: ImportDraft;
  /** The id of the work that the files are. */
  readonly source: () => string;
}

interface ReadEdge {
  readonly edge: EdgeInFile;
  readonly item: Item;
  readonly row: SheetRow;
  outcome: RowOutcome;
}

/**
 * Each edge as the statements that the rules read in it, or held with the reason. What its properties say that no field reads is
 * counted, and stays in the words of its evidence.
 */
export function addEdges(edges: readonly EdgeInFile[], context: Context): void {
  const { mapping, draft } = context;
  const keys = new Map<string, number>();
  const read = edges.map((edge, at): ReadEdge => {
    const key = edge.id || [edge.source, edge.type, edge.target].join(' ');
    const count = (keys.get(key) ?? 0) + 1;
    keys.set(key, count);
    const id = count === 1 ? key : `${key} ${count}`;
    const item: Item = {
      number: edge.line,
      id,
      sort: edge.type || 'edge',
      name: `${edge.source} → ${edge.target}`,
    };
    draft.addItem(item);
    const row = rowOf(edge, id, at, context.nodes);
    return { edge, item, row, outcome: outcomeOf(edge, id, row, context) };
  });
  holdContradictions(read);
  const named = columnsNamed(mapping.directed);
  for (const { edge, item, row, outcome } of read) {
    if (!('statements' in outcome)) {
      draft.settle(item, outcome.status, outcome.reason);
      continue;
    }
    addStatements(edge, item, row, outcome.statements, context);
    for (const property of edge.properties.keys())
      if (!named.has(property))
        draft.leaveOut(
          `${item.sort}.${property}`,
          'no field of the mapping reads it; in the words of the evidence',
        );
  }
}

/** An edge as a row of a sheet, with what is known of its ends. */
export function rowOf(edge: EdgeInFile, id: string, at: number, nodes: Context['nodes']): SheetRow {
  const cells = new Map<string, string>([
    ['id', id],
    [EDGE_CELLS.type, edge.type.replaceAll('_', ' ')],
    ...edge.properties,
  ]);
  for (const [side, end] of [
    ['a', edge.source],
    ['b', edge.target],
  ] as const) {
    const node = nodes.get(end);
    if (node === undefined || 'hold' in node) continue;
    cells.set(EDGE_CELLS[side].id, node.key);
    cells.set(EDGE_CELLS[side].name, node.name);
    cells.set(EDGE_CELLS[side].kind, node.kind);
  }
  return { number: at + 1, cells, hash: '' };
}

function outcomeOf(edge: EdgeInFile, id: string, row: SheetRow, { mapping, nodes }: Context): RowOutcome {
  const held = (reason: string): RowOutcome => ({ status: 'held', reason, rules: [], read: [] });
  for (const [side, end] of [
    ['source', edge.source],
    ['target', edge.target],
  ] as const) {
    const node = nodes.get(end);
    if (node === undefined) return held(`its ${side} is no node of the files`);
    if ('hold' in node) return held(`its ${side} is held or refused`);
  }
  const { directed, undirected } = mapping;
  return readRow(row, edge.directed ? directed : undirected, directed.rows[id]);
}

function addStatements(
  edge: EdgeInFile,
  item: Item,
  row: SheetRow,
  statements: readonly RowStatement[],
  context: Context,
): void {
  const { draft, nodes } = context;
  const unknown = statements
    .flatMap(({ speakers }) => speakers)
    .find((name) => kindOfSpeaker(name, context) === null);
  if (unknown !== undefined) {
    draft.settle(
      item,
      'held',
      `"${unknown}" speaks: say in \`speakers\` whether it is a Person, an Organization, a Group or a Work`,
    );
    return;
  }
  const idOf = (key: string | null): string => {
    const node = nodes.get(key ?? '');
    return node !== undefined && 'id' in node ? node.id : '';
  };
  for (const [at, it] of statements.entries()) {
    const key = at === 0 ? item.id : `${item.id} part ${at + 1}`;
    draft.relationship(
      item,
      {
        id: draft.ids.idOf('statement', key, `edge-${key}`, ''),
        subject: idOf(it.subject.key),
        type: it.type,
        object: idOf(it.object.key),
        ...(it.polarity !== 'AFFIRMED' && { polarity: it.polarity }),
        ...(it.modality !== 'ACTUAL' && { modality: it.modality }),
        ...(it.when !== null && { when: it.when }),
        ...(it.detail !== null && !isTypeName(it, edge) && { detail: it.detail }),
        ...(it.quantities.length > 0 && { quantities: it.quantities }),
      },
      evidenceOf(edge, item, row, it, context),
    );
  }
}

/** The name of the type as detail says nothing more; OTHER has nothing else. */
const isTypeName = (it: RowStatement, edge: EdgeInFile): boolean =>
  it.builtIn !== 'OTHER' && plain(it.detail ?? '') === plain(it.type) && plain(edge.type) === plain(it.type);
const plain = (text: string): string => text.toLowerCase().replaceAll(/[ _-]/g, '');

function evidenceOf(
  edge: EdgeInFile,
  item: Item,
  row: SheetRow,
  it: RowStatement,
  context: Context,
): EvidenceFields[] {
  const { mapping, sources, draft } = context;
  const speakers = it.speakers.map((name) =>
    plainEntity(draft, kindOfSpeaker(name, context) ?? 'Organization', name),
  );
  const common = {
    says: saysOf(edge),
    locator: `${edge.file}, edge ${item.id}`,
    ...(it.reportedOn !== null && { reportedOn: it.reportedOn }),
    ...(speakers.length > 0 && { attributedTo: speakers }),
  };
  const hedged = it.assertion === 'HEDGED' ? ({ assertion: 'HEDGED' } as const) : {};
  const cited = sources.citedBy(row, mapping.directed);
  if (cited.length === 0) return [{ source: context.source(), ...hedged, ...common }];
  return cited.map((document) => ({
    source: workOf(document, draft),
    // Without a source there is no origin: a hedged report that names no one has none.
    ...(document.isSource ? hedged : ({ assertion: 'HEDGED' } as const)),
    ...common,
  }));
}

/** All that the edge says but its ends. */
function saysOf({ type, directed, properties }: EdgeInFile): string {
  const facts = [...properties].map(([name, value]) => `${name}: ${value}`);
  const words = [type || 'an edge', ...(directed ? [] : ['without a direction']), ...facts];
  return `The graph says: ${words.join('; ')}`;
}

function kindOfSpeaker(name: string, { mapping }: Context) {
  return mapping.directed.speakers[name] ?? speakerKind(name);
}

function plainEntity(draft: ImportDraft, kind: string, given: string): string {
  const name = given.replace(/^the\s+/i, '');
  const id = draft.ids.idOf('named', `${kind} ${name.toLowerCase()}`, name, name);
  draft.entity(null, { id, kind, name });
  return id;
}

function workOf(document: CitedSource, draft: ImportDraft): string {
  const name = titleOf(document);
  const id = draft.ids.idOf('source', document.key, `source ${name}`, name);
  const url = addressOf(document);
  draft.entity(null, {
    id,
    kind: 'Work',
    name,
    ...(document.kind !== '' && { workKind: document.kind }),
    ...(document.publisher !== '' && { publisher: plainEntity(draft, 'Organization', document.publisher) }),
    ...(document.publishedOn !== '' && { publishedOn: document.publishedOn }),
    ...(url !== null && { url }),
  });
  return id;
}
