import { basename } from 'node:path';
import { InputError } from '../../domain/errors.js';
import type { ImportDraft } from '../import/import-draft.js';
import { type ItemsReport, importItems } from '../import/import-items.js';
import { SourceList } from '../sheet/source-list.js';
import { addEdges } from './graph-edges.js';
import { type GraphMapping, NO_MAPPING, readGraphMapping } from './graph-mapping.js';
import { addNode, type NodeOutcome } from './graph-nodes.js';
import { addOwnGraph, isOwnGraph } from './own-graph.js';
import { cleaned, type Graph, type NodeInFile, readGraph } from './read-graph.js';

export interface GraphOptions {
  /** Without one, kinds and types are known by the names that Attest has for them. */
  readonly mapping?: GraphMapping;
  /** Of the dataset; by default that of the mapping, else the name of the first file. */
  readonly title?: string;
  /** @param done of `total` bytes. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ids of the dataset that it goes into. */
  readonly reserved?: ReadonlySet<string>;
}

/**
 * Nodes and edges of some files that belong together (GraphML, CSV, JSON of Neo4j) as a dataset in the folder `out`. Every node
 * and every edge has an outcome; what is left out of them is counted by the name of its property.
 * Guarantees and errors: as `importItems`; an edge without a direction never becomes a statement that has one, unless the kinds of its
 * ends, or names in its words, tell it.
 */
export async function importGraph(
  files: readonly string[],
  out: string,
  options: GraphOptions = {},
): Promise<ItemsReport> {
  const graph = await readGraph(files, options.onProgress);
  const isOwn = isOwnGraph(graph);
  if (isOwn && options.mapping !== undefined)
    throw new InputError(
      'Expected no mapping, since Attest wrote this file and knows what its fields mean; run it again without --mapping.',
    );
  const mapping = options.mapping ?? readGraphMapping(NO_MAPPING, 'the mapping');
  const title = options.title ?? mapping.title ?? basename(files[0] ?? '');
  const sources = SourceList.empty();
  return importItems(out, {
    title,
    reserved: options.reserved,
    read: async (draft) => {
      const source = () => sourceOf(draft, title, mapping);
      if (isOwn) addOwnGraph(graph, draft);
      else addGraph(cleaned(graph), { mapping, sources, draft, source });
      for (const { line, sort, reason } of graph.refused) {
        const item = { number: line, id: '', sort, name: '' };
        draft.addItem(item);
        draft.settle(item, 'refused', reason);
      }
    },
  });
}

interface GraphContext {
  readonly mapping: GraphMapping;
  readonly sources: SourceList;
  readonly draft: ImportDraft;
  readonly source: () => string;
}

function addGraph(graph: Graph, context: GraphContext): void {
  const { mapping, draft, source } = context;
  const nodes = new Map<string, NodeOutcome>();
  for (const node of graph.nodes.length > 0 ? graph.nodes : endsOf(graph)) {
    if (nodes.has(node.id)) settleRepeated(node, draft);
    else nodes.set(node.id, addNode(node, mapping, draft, source));
  }
  addEdges(graph.edges, { ...context, nodes });
}

/** An edge list names its nodes alone. */
function endsOf({ edges }: Graph): NodeInFile[] {
  const ends = new Map<string, NodeInFile>();
  for (const { file, line, source, target } of edges)
    for (const id of [source, target])
      if (!ends.has(id)) ends.set(id, { what: 'node', file, line, id, labels: [], properties: new Map() });
  return [...ends.values()];
}

function settleRepeated(node: NodeInFile, draft: ImportDraft): void {
  const item = { number: node.line, id: node.id, sort: node.labels.join(':') || 'node', name: '' };
  draft.addItem(item);
  draft.settle(item, 'refused', 'its id is that of a node before');
}

/** The work that the files are. */
function sourceOf(draft: ImportDraft, title: string, { directed }: GraphMapping): string {
  const id = draft.ids.idOf('source', 'the graph', `graph ${title}`, title);
  const { publisher, published } = directed;
  const by =
    publisher === undefined
      ? null
      : draft.ids.idOf('named', `Organization ${publisher.toLowerCase()}`, publisher, publisher);
  if (by !== null) draft.entity(null, { id: by, kind: 'Organization', name: publisher });
  draft.entity(null, {
    id,
    kind: 'Work',
    name: title,
    workKind: 'dataset',
    ...(by !== null && { publisher: by }),
    ...(published !== undefined && { publishedOn: published }),
  });
  return id;
}
