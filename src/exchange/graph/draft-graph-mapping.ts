import { basename } from 'node:path';
import { CONNECTION_RULES } from '../sheet/connection-rules.js';
import { kindWord, tryRules } from '../sheet/draft-mapping.js';
import { kindOf } from '../sheet/mapping.js';
import { rowOf } from './graph-edges.js';
import { EDGE_CELLS, NO_MAPPING, readGraphMapping } from './graph-mapping.js';
import type { NodeOutcome } from './graph-nodes.js';
import { nameProperty } from './graph-piece.js';
import { cleaned, type Graph, readGraph } from './read-graph.js';

/**
 * A first mapping of a graph, made by reading it: its labels as kinds, the properties of its nodes and edges, and the shipped rules that read
 * some edge, with how many.
 * @throws InputError where a file cannot be read.
 */
export async function draftGraphMapping(files: readonly string[]): Promise<string> {
  const graph = cleaned(await readGraph(files));
  const labels = counted(graph.nodes.flatMap((node) => node.labels));
  const kinds = new Map([...labels.keys()].map((label) => [label, kindWord(label)]));
  const lines = [
    `# A first mapping of ${files.map((file) => basename(file)).join(', ')} (${graph.nodes.length} nodes, ${graph.edges.length} edges). Check each line; docs/importing.md says what they mean.`,
    `title: ${JSON.stringify(basename(files[0] ?? '').replace(/\.\w+$/, ''))}`,
    '# published: 2019-03-01    # the day of the graph: without it "former" is held for review',
    ...(labels.size === 0
      ? ['nodes: { kind: by name }    # or one kind, such as Person, or a property in braces']
      : ['kinds:               # what the graph calls a kind: check each']),
    ...[...labels]
      .filter(([label]) => kindOf(label, {}) === null)
      .map(([label, count]) => {
        const kind = kinds.get(label) ?? null;
        return kind === null
          ? `  # ${JSON.stringify(label)}: ?    # of ${count} nodes`
          : `  ${JSON.stringify(label)}: ${kind}    # of ${count} nodes`;
      }),
    ...propertyLines(graph),
  ];
  const ends = new Map(
    graph.nodes.map((node): [string, NodeOutcome] => {
      const kind = node.labels.map((label) => kinds.get(label) ?? null).find((it) => it !== null);
      const name = nameProperty(node)?.[1] ?? node.id;
      return [
        node.id,
        kind == null
          ? { hold: 'its kind is not known' }
          : { id: node.id, key: node.id, name, kind: kindOf(kind, {}) ?? 'Topic' },
      ];
    }),
  );
  const rows = graph.edges.map((edge, at) => rowOf(edge, edge.id, at, ends));
  const { a, b } = EDGE_CELLS;
  const end = ({ id, name, kind }: typeof a | typeof b) =>
    `{ name: "{${name}}", id: "{${id}}", kind: "{${kind}}" }`;
  const asSheet = ['title: draft', `a: ${end(a)}`, `b: ${end(b)}`, `words: "{${EDGE_CELLS.type}}"`];
  const known = rows.filter((_row, at) => !isKnownType(graph.edges[at]?.type ?? ''));
  const rules = tryRules(asSheet, known, CONNECTION_RULES);
  return `${[...lines, ...rules].join('\n')}\n`;
}

const shipped = readGraphMapping(NO_MAPPING, 'the mapping').directed.rules;

/** Whether it needs no rule, since it is called as one of our types is. */
const isKnownType = (type: string): boolean =>
  shipped.some(({ words }) => words?.test(type.replaceAll('_', ' ')));

function propertyLines({ nodes, edges }: Graph): string[] {
  const ofNodes = counted(
    nodes.flatMap((node) => {
      const name = nameProperty(node)?.[0];
      return [...node.properties.keys()].filter((property) => property !== name);
    }),
  );
  const ofEdges = counted(edges.flatMap(({ properties }) => [...properties.keys()]));
  return [
    ...(ofNodes.size === 0
      ? []
      : [
          'attributes:          # properties of nodes that are attributes; those of no line are counted as left out',
          ...[...ofNodes].map(([name, count]) => `  # ${JSON.stringify(name)}: ?    # of ${count} nodes`),
        ]),
    ...(ofEdges.size === 0
      ? []
      : [
          `# of edges, not read: ${[...ofEdges].map(([name, count]) => `${name} (${count})`).join(', ')}; as in when: { from: "{since}" }`,
        ]),
  ];
}

/** The most frequent first. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
