import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { ATTRIBUTE_TYPES } from '../../domain/attribute-types.js';
import { InputError } from '../../domain/errors.js';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import { isUndirected, type Mapping, readMapping } from '../sheet/mapping.js';
import { templateOf } from '../sheet/template.js';

/*
 * A mapping of a graph is one of a sheet whose rows are the edges: a column is a property of an edge, A is the node that it comes from.
 * `nodes` and `attributes` say what the nodes are.
 */

/** The cells of a row that stands for an edge, beside its properties. */
export const EDGE_CELLS = {
  type: 'type',
  a: { id: 'source id', name: 'source name', kind: 'source kind' },
  b: { id: 'target id', name: 'target name', kind: 'target kind' },
} as const;

const template = z.union([z.string(), z.number()]).transform((text) => templateOf(String(text)));

const nodes = z.strictObject({
  /** By default the property that tools call a name. */
  name: template.optional(),
  /** By default the labels. */
  kind: template.optional(),
  description: template.optional(),
  /** The scheme of the node's id, which is then kept as an external id. */
  scheme: z.string().min(1).optional(),
});

const shape = z.looseObject({
  title: z.string().min(1).optional(),
  nodes: nodes.default({}),
  /** Properties of nodes that are attributes. */
  attributes: z
    .record(z.string(), z.enum(ATTRIBUTE_TYPES))
    .nullish()
    .transform((given) => given ?? {}),
  words: z.string().default(`{${EDGE_CELLS.type}}`),
  rules: z
    .array(z.unknown())
    .nullish()
    .transform((given) => given ?? []),
});

/** Fields of a mapping that only a sheet has. */
const OF_SHEETS = ['a', 'b', 'sheet', 'header', 'key'];

export interface GraphMapping {
  readonly title: string | undefined;
  readonly nodes: z.output<typeof nodes>;
  readonly attributes: z.output<typeof shape>['attributes'];
  /** Of edges with a direction. */
  readonly directed: Mapping;
  /** Of edges without one: no rule may give one by where the ends are. */
  readonly undirected: Mapping;
}

/** Where an edge is called as one of our types is, it is of that type. */
const OWN_NAMES = RELATIONSHIP_TYPES.map((type) => ({
  words: type.replaceAll('_', '[ _-]'),
  type,
  ...(!isUndirected(type) && { direction: 'a to b' }),
}));

/** Where there is no mapping: kinds and types by their names alone. */
export const NO_MAPPING = '{}';

/** @throws InputError that lists every problem, each with its place in the mapping. */
export function readGraphMapping(yaml: string, file: string): GraphMapping {
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  if (broken !== undefined) throw new InputError(`Expected YAML in ${file}, but ${broken.message}`);
  const parsed = shape.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
    );
    throw new InputError(`${file} has problems; fix them: ${problems.join('; ')}`);
  }
  const { nodes, attributes, rules, ...rest } = parsed.data;
  const strange = OF_SHEETS.filter((field) => field in rest);
  if (strange.length > 0)
    throw new InputError(
      `Expected a mapping of a graph in ${file}, but ${strange.join(', ')} is of a sheet; say what nodes are in \`nodes\`, and leave it out.`,
    );
  const end = (side: 'a' | 'b') => ({
    name: `{${EDGE_CELLS[side].name}}`,
    id: `{${EDGE_CELLS[side].id}}`,
    kind: `{${EDGE_CELLS[side].kind}}`,
  });
  const asSheet = {
    ...rest,
    title: rest.title ?? 'graph',
    a: end('a'),
    b: end('b'),
    rules: [...rules, ...OWN_NAMES],
  };
  const directed = readMapping(stringify(asSheet), file);
  return { title: parsed.data.title, nodes, attributes, directed, undirected: withoutDirections(directed) };
}

function withoutDirections(mapping: Mapping): Mapping {
  const byPlace = new Set<unknown>(['a to b', 'b to a']);
  return {
    ...mapping,
    rules: mapping.rules.map((rule) =>
      byPlace.has(rule.direction) ? { ...rule, direction: 'unknown' as const } : rule,
    ),
  };
}
