import { sayRelationship } from '../answers/say-relationship.js';
import type { Entity } from '../domain/entity.js';
import { DEFAULT_FILTER } from '../domain/filter/relationship-filter.js';
import type { GraphStore } from '../store/graph-store.js';
import { KIND_LABELS, type KindName } from '../text/entity-kind.js';
import type { Property } from './properties.js';
import type { ReconciliationType } from './types.js';

/** Of the frame in which a preview is shown, in pixels. */
export const PREVIEW_SIZE = { width: 440, height: 280 } as const;

export const PREVIEW_STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:12px}h1{font-size:16px;margin:0}p,ul{margin:6px 0}ul{padding-left:18px}';

/** As many sentences. */
const SENTENCES = 4;

/**
 * A page about an entity, to be shown in a frame.
 * @param address of the same in the explorer.
 */
export async function previewPage(store: GraphStore, entity: Entity, address: string): Promise<string> {
  const more = `<p><a href="${escaped(address)}" target="_blank" rel="noopener">All that is known, with its sources</a></p>`;
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(entity.name)}</title><style>${PREVIEW_STYLE}</style>` +
    `<h1>${escaped(entity.name)}</h1>${await about(store, entity)}${more}</html>\n`
  );
}

/** What is shown beside a suggested entity. */
export async function entityFlyout(store: GraphStore, entity: Entity): Promise<string> {
  return `<h1>${escaped(entity.name)}</h1>${await about(store, entity)}`;
}

/** The same of a type or a property. */
export function flyoutOf({ name, ...rest }: ReconciliationType | Property): string {
  const description = 'description' in rest ? rest.description : `An entity of the kind ${name}.`;
  return `<h1>${escaped(name)}</h1><p>${escaped(description)}</p>`;
}

async function about(store: GraphStore, entity: Entity): Promise<string> {
  const { kind, description, aliases, externalIds } = entity;
  const lines = [
    KIND_LABELS[kind.toUpperCase() as KindName][0],
    description,
    aliases.length === 0 ? null : `Also known as ${aliases.join(', ')}`,
    externalIds.length === 0 ? null : externalIds.map(({ scheme, value }) => `${scheme}:${value}`).join(', '),
  ];
  const paragraphs = lines.flatMap((line) => (line === null ? [] : [`<p>${escaped(line)}</p>`]));
  const sentences = await sentencesOf(store, entity);
  const list = sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('');
  return paragraphs.join('') + (list === '' ? '' : `<ul>${list}</ul>`);
}

/** What is most relevant of what sources say of it. */
async function sentencesOf(store: GraphStore, entity: Entity): Promise<string[]> {
  const { value } = await store.findRelationshipsOf([entity.id], 'ANY', {
    ...{ filter: DEFAULT_FILTER, order: 'RELEVANCE', first: SENTENCES, after: null, withEnds: false },
  });
  const items = value[0]?.items ?? [];
  const ids = [...new Set(items.flatMap(({ subject, object }) => [subject, object]))];
  const { value: ends } = await store.entities(ids);
  const named = new Map(ids.map((id, i) => [id, ends[i] ?? null]));
  return items.flatMap((relationship) => {
    const [subject, object] = [named.get(relationship.subject), named.get(relationship.object)];
    return subject && object ? [sayRelationship(relationship, subject, object, null)] : [];
  });
}

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => NAMES[character] ?? '');
}
