import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { isCountryCode } from '../../domain/country.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import type { ImportDraft, Item } from '../import/import-draft.js';
import { kindByName } from '../sheet/kind-by-name.js';
import { BY_NAME, kindOf } from '../sheet/mapping.js';
import { readDate } from '../sheet/read-date.js';
import { fill } from '../sheet/template.js';
import { cleanText } from '../slug.js';
import type { GraphMapping } from './graph-mapping.js';
import { labelsOf, nameProperty } from './graph-piece.js';
import type { NodeInFile } from './read-graph.js';

/** What a node became: the entity's own id, or why an edge cannot end there. */
export type NodeOutcome =
  | { readonly id: string; readonly key: string; readonly name: string; readonly kind: EntityKind }
  | { readonly hold: string };

/** @param source of what the node says of itself. */
export function addNode(
  node: NodeInFile,
  mapping: GraphMapping,
  draft: ImportDraft,
  source: () => string,
): NodeOutcome {
  const cells = new Map([['id', node.id], ['labels', node.labels.join('; ')], ...node.properties]);
  const named = nameProperty(node);
  const name =
    cleanText(mapping.nodes.name === undefined ? (named?.[1] ?? '') : fill(mapping.nodes.name, cells)) ||
    cleanText(node.id);
  const item: Item = {
    number: node.line,
    id: node.id,
    sort: node.labels.length === 0 ? 'node' : node.labels.join(':'),
    name,
  };
  draft.addItem(item);
  const settle = (status: 'held' | 'refused', hold: string): NodeOutcome => {
    draft.settle(item, status, hold);
    return { hold };
  };
  if (node.id === '' || name === '') return settle('refused', 'a node without an id');
  const kind = nodeKind(node, name, cells, mapping);
  if ('hold' in kind) return settle('held', kind.hold);
  const id = draft.ids.idOf('entity', node.id, isWord(node.id) ? node.id : name, name);
  const { description, scheme } = mapping.nodes;
  const told = description === undefined ? '' : cleanText(fill(description, cells));
  draft.entity(item, {
    id,
    kind: kind.kind,
    name,
    ...(told !== '' && { description: told }),
    ...(kind.kind === 'Event' && {
      evidence: [
        { source: source(), says: `The graph says: ${name}`, locator: `${node.file}, node ${node.id}` },
      ],
    }),
    ...(scheme !== undefined && { externalIds: [{ scheme, value: node.id }] }),
  });
  const read = new Set([
    ...(mapping.nodes.name?.columns ?? [named?.[0]]),
    ...(mapping.nodes.kind?.columns ?? []),
    ...(description?.columns ?? []),
  ]);
  for (const [property, text] of node.properties) {
    const type = mapping.attributes[property];
    if (type === undefined) {
      if (!read.has(property)) draft.leaveOut(`${item.sort}.${property}`, 'no field of the mapping reads it');
      continue;
    }
    const isAllowed = ATTRIBUTE_VOCABULARY[type].kinds.some((allowed) => allowed === kind.kind);
    draft.attribute(
      item,
      {
        entity: id,
        ...(isAllowed
          ? { type, value: attributeValue(type, text, mapping) }
          : { type: 'OTHER', value: { text }, detail: property }),
      },
      [{ source: source(), says: `${property}: ${text}`, locator: `${node.file}, node ${node.id}` }],
      property,
    );
  }
  return { id, key: node.id, name, kind: kind.kind };
}

/** A number or another code says nothing to a reader of ids. */
const isWord = (id: string): boolean => /\p{L}{2}/u.test(id) && !/^[nv]?\d+$/i.test(id);

function nodeKind(
  node: NodeInFile,
  name: string,
  cells: ReadonlyMap<string, string>,
  { nodes, directed }: GraphMapping,
): { readonly kind: EntityKind } | { readonly hold: string } {
  const named = directed.named[name];
  if (named !== undefined) return { kind: named };
  const words = nodes.kind === undefined ? [...node.labels] : labelsOf(fill(nodes.kind, cells));
  if (nodes.kind?.text === BY_NAME) {
    const told = kindByName(name);
    return told === null
      ? { hold: 'its name does not tell its kind: say in `named` what it is' }
      : { kind: told };
  }
  if (words.length === 0)
    return { hold: 'nothing tells its kind: give `kind` in `nodes`, or say in `named` what it is' };
  const kinds = new Set(words.map((word) => kindOf(word, directed.kinds)).filter((kind) => kind !== null));
  const [kind] = kinds;
  if (kind === undefined) return { hold: `"${words.join('; ')}" is no kind: say in \`kinds\` what it is` };
  return kinds.size === 1 ? { kind } : { hold: `"${words.join('; ')}" is of several kinds` };
}

const DATES: ReadonlySet<string> = new Set(['BIRTH', 'DEATH', 'FOUNDING', 'DISSOLUTION']);

function attributeValue(
  type: keyof typeof ATTRIBUTE_VOCABULARY,
  text: string,
  { directed }: GraphMapping,
): object {
  if (DATES.has(type)) return { edtf: readDate(text, directed.dates) ?? text };
  const { values } = ATTRIBUTE_VOCABULARY[type];
  if (values.includes('COUNTRY') && isCountryCode(text.toUpperCase())) return { country: text.toUpperCase() };
  if (!values.includes('TEXT')) return { words: text };
  return { text };
}
