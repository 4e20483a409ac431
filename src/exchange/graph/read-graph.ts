import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../../domain/errors.js';
import { reasonOf } from '../read-cells.js';
import { cleanText } from '../slug.js';
import type { GraphEdge, GraphNode, GraphPiece, GraphRefusal } from './graph-piece.js';
import { readGraphCsv } from './read-graph-csv.js';
import { readGraphJson } from './read-graph-json.js';
import { readGraphml } from './read-graphml.js';

type InFile<Piece> = Piece & {
  /** Its name alone. */
  readonly file: string;
};

/** What some files say together: a node of one may be an end in another. */
export interface Graph {
  readonly nodes: readonly InFile<GraphNode>[];
  readonly edges: readonly InFile<GraphEdge>[];
  readonly refused: readonly InFile<GraphRefusal>[];
  readonly facts: ReadonlyMap<string, string>;
}

export type NodeInFile = InFile<GraphNode>;
export type EdgeInFile = InFile<GraphEdge>;

/** Its texts without blanks around, and a row of blanks as one: what XML has between its elements says nothing. */
export function cleaned(graph: Graph): Graph {
  const clean = <Of extends NodeInFile | EdgeInFile>(of: Of): Of => ({
    ...of,
    properties: new Map(
      [...of.properties]
        .map(([name, value]) => [name, cleanText(value)] as const)
        .filter(([, value]) => value !== ''),
    ),
  });
  return { ...graph, nodes: graph.nodes.map(clean), edges: graph.edges.map(clean) };
}

type Read = (file: string, onBytes: (count: number) => void) => AsyncGenerator<GraphPiece>;

const READERS: readonly (readonly [RegExp, Read])[] = [
  [/\.(?:graphml|xml)$/i, readGraphml],
  [/\.(?:csv|tsv|txt)$/i, readGraphCsv],
  [/\.(?:json|jsonl|ndjson)$/i, readGraphJson],
];

/**
 * @param onProgress called with bytes done, of a total.
 * @throws InputError where a file cannot be read, has another ending, or has no nodes and no edges.
 */
export async function readGraph(
  files: readonly string[],
  onProgress?: (done: number, total: number) => void,
): Promise<Graph> {
  const readers = files.map((file) => [file, readerOf(file)] as const);
  const sizes = await Promise.all(files.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const nodes: NodeInFile[] = [];
  const edges: EdgeInFile[] = [];
  const refused: InFile<GraphRefusal>[] = [];
  const facts = new Map<string, string>();
  let done = 0;
  const onBytes = (count: number) => {
    done += count;
    onProgress?.(done, total);
  };
  for (const [path, read] of readers) {
    const file = basename(path);
    for await (const piece of read(path, onBytes)) {
      if (piece.what === 'node') nodes.push({ ...piece, file });
      else if (piece.what === 'edge') edges.push({ ...piece, file });
      else if (piece.what === 'refused') refused.push({ ...piece, file });
      else facts.set(piece.name, piece.value);
    }
  }
  if (nodes.length === 0 && edges.length === 0)
    throw new InputError(`Expected nodes or edges in ${files.join(', ')}, but there are none.`);
  return { nodes, edges, refused, facts };
}

function readerOf(file: string): Read {
  const found = READERS.find(([ending]) => ending.test(file));
  if (found !== undefined) return found[1];
  throw new InputError(
    `Expected a file of a graph, .graphml, .csv or .json, but got ${file}; export it as one of them.`,
  );
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw new InputError(
      `Expected a file of a graph in ${file}, but it cannot be read (${reasonOf(error)}); name a file.`,
    );
  }
}
