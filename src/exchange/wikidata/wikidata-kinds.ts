import type { EntityKind } from '../../domain/entity-kind.js';
import type { WikidataItem } from './read-wikidata.js';
import { KIND_BY_PROPERTY, KINDS } from './wikidata-tables.js';
import { itemIn } from './wikidata-values.js';

const [INSTANCE_OF, SUBCLASS_OF] = ['P31', 'P279'] as const;

/** Which kind of entity each item of a file is. */
export class WikidataKinds {
  readonly #items: ReadonlyMap<string, WikidataItem>;
  readonly #kinds = new Map<string, EntityKind>();

  constructor(items: readonly WikidataItem[]) {
    this.#items = new Map(
      items.filter(({ type = 'item' }) => type === 'item').map((item) => [item.id, item]),
    );
  }

  has(id: string): boolean {
    return this.#items.has(id);
  }

  /** By its class, or one above it, else by what is said of it, else a topic; null where the file does not have it. */
  of(id: string): EntityKind | null {
    const item = this.#items.get(id);
    if (item === undefined) return null;
    const known = this.#kinds.get(id);
    if (known !== undefined) return known;
    const kind = this.#byClass(item) ?? byProperty(item) ?? 'Topic';
    this.#kinds.set(id, kind);
    return kind;
  }

  /** Classes in their order, then those above them: the nearest that is known. */
  #byClass(item: WikidataItem): EntityKind | null {
    const queue = named(item, INSTANCE_OF);
    for (const id of queue) {
      const kind = KINDS[id];
      if (kind !== undefined) return kind;
      const above = this.#items.get(id);
      if (above !== undefined)
        queue.push(...named(above, SUBCLASS_OF).filter((other) => !queue.includes(other)));
    }
    return null;
  }
}

const named = ({ claims = {} }: WikidataItem, property: string): string[] =>
  (claims[property] ?? [])
    .filter(({ rank }) => rank !== 'deprecated')
    .flatMap(({ mainsnak }) => itemIn(mainsnak) ?? []);

const byProperty = ({ claims = {} }: WikidataItem): EntityKind | null =>
  KIND_BY_PROPERTY.find(([property]) => claims[property] !== undefined)?.[1] ?? null;
