import { basename } from 'node:path';
import { countryName, isCountryCode } from '../../domain/country.js';
import { InputError } from '../../domain/errors.js';
import type { ImportDraft, Item } from '../import/import-draft.js';
import { type ItemsReport, importItems } from '../import/import-items.js';
import { slugOf } from '../slug.js';
import { addEdge, addSanction, type IdsOfEntities, whenOf } from './ftm-edges.js';
import { addAttribute, addEntity, nameOf } from './ftm-entities.js';
import { evidenceOf, textsOf, valuesOf } from './ftm-evidence.js';
import { EDGES, IDENTIFICATIONS, KINDS } from './ftm-tables.js';
import { type FtmEntity, readFtm } from './read-ftm.js';

export interface FtmOptions {
  /** Of the dataset; by default the name of the file. It is also the source where an entity names no dataset. */
  readonly title?: string;
  /** @param done of `total` bytes. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ids of the dataset that it goes into. */
  readonly reserved?: ReadonlySet<string>;
}

/**
 * FollowTheMoney entities or statements, one a line of JSON, as a dataset in the folder `out`. Each of their datasets is a source.
 * Every entity has an outcome; what is left out of it is counted by the name of its property. Guarantees and errors: as `importItems`.
 */
export async function importFtm(file: string, out: string, options: FtmOptions = {}): Promise<ItemsReport> {
  const title = options.title ?? basename(file);
  return importItems(out, {
    title,
    reserved: options.reserved,
    read: async (draft) => {
      const { entities, refusals } = await readFtm(file, title, options.onProgress);
      if (entities.length === 0)
        throw new InputError(
          `Expected entities of FollowTheMoney in ${file}, a JSON object with id, schema and properties a line (or statements), but no line is one.`,
        );
      new FtmImport(entities, draft).addAll();
      for (const { line, reason } of refusals) {
        const item = { number: line, id: '', sort: '', name: '' };
        draft.addItem(item);
        draft.settle(item, 'refused', reason);
      }
    },
  });
}

class FtmImport {
  readonly #byId = new Map<string, FtmEntity>();
  /** Of the entities that become entities. */
  readonly #ids = new Map<string, string>();
  /** Of the addresses that some entity has. */
  readonly #used = new Set<FtmEntity>();

  constructor(
    readonly entities: readonly FtmEntity[],
    readonly draft: ImportDraft,
  ) {
    for (const entity of entities) this.#byId.set(entity.id, entity);
    for (const entity of entities)
      for (const referent of entity.referents)
        if (!this.#byId.has(referent)) this.#byId.set(referent, entity);
    for (const entity of entities)
      if (KINDS[entity.schema] !== undefined)
        this.#ids.set(entity.id, draft.ids.idOf('entity', entity.id, entity.id, nameOf(entity)));
  }

  addAll(): void {
    const formerIds = this.#formerIds();
    const late: (() => void)[] = [];
    for (const entity of this.entities) {
      const item: Item = { number: entity.line, id: entity.id, sort: entity.schema, name: nameOf(entity) };
      this.draft.addItem(item);
      const kind = KINDS[entity.schema];
      const id = this.#ids.get(entity.id);
      if (kind !== undefined && id !== undefined) {
        addEntity(entity, item, kind, { id, formerIds: formerIds.get(entity.id) ?? [] }, this.draft);
        this.#addAddresses(entity, item, id);
      } else if (entity.schema === 'Address') late.push(() => this.#settleAddress(entity, item));
      else if (entity.schema === 'Sanction') addSanction(entity, item, this.#idOf, this.draft);
      else if (entity.schema === 'Occupancy') this.#addOccupancy(entity, item);
      else if (entity.schema === 'Position') late.push(() => this.#settlePosition(entity, item));
      else if (IDENTIFICATIONS[entity.schema] !== undefined) this.#addIdentification(entity, item);
      else if (EDGES[entity.schema] !== undefined)
        addEdge(entity, item, EDGES[entity.schema] as (typeof EDGES)[string], this.#idOf, this.draft);
      else this.draft.settle(item, 'held', `the schema ${entity.schema} is not known`);
    }
    for (const settle of late) settle();
  }

  readonly #idOf: IdsOfEntities = (id) => {
    const entity = this.#byId.get(id);
    return entity === undefined ? null : (this.#ids.get(entity.id) ?? null);
  };

  /** Other ids of an entity keep answering, as far as no other has them. */
  #formerIds(): Map<string, readonly string[]> {
    const taken = new Set(this.entities.map(({ id }) => slugOf(id)));
    return new Map(
      this.entities
        .filter(({ id }) => this.#ids.has(id))
        .map(({ id, referents }) => {
          const free = [...new Set(referents.map(slugOf))].filter((slug) => !taken.has(slug));
          for (const slug of free) taken.add(slug);
          return [id, free];
        }),
    );
  }

  #addAddresses(entity: FtmEntity, item: Item, id: string): void {
    for (const { text, sources } of valuesOf(entity, 'addressEntity')) {
      const address = this.#byId.get(text);
      if (address === undefined) {
        this.draft.leaveOut(`${item.sort}.addressEntity`, 'not an entity of the file');
        continue;
      }
      this.#used.add(address);
      const kind = KINDS[entity.schema] ?? 'Organization';
      for (const full of valuesOf(address, 'full').length > 0 ? textsOf(address, 'full') : [nameOf(address)])
        addAttribute(
          entity,
          item,
          { id, kind },
          'address',
          { type: 'ADDRESS' },
          { text: full, sources },
          this.draft,
        );
    }
  }

  #settleAddress(address: FtmEntity, item: Item): void {
    if (this.#used.has(address)) this.draft.settle(item, 'part', 'said of what has the address');
    else this.draft.settle(item, 'held', 'nothing in the file has this Address');
  }

  #settlePosition(position: FtmEntity, item: Item): void {
    if (this.#used.has(position)) this.draft.settle(item, 'part', 'said of those who hold the office');
    else this.draft.settle(item, 'held', 'no holder of this Position is in the file');
  }

  /** An office is held in the body that it belongs to, else in its one country; where neither is said, it is what the holder does. */
  #addOccupancy(occupancy: FtmEntity, item: Item): void {
    const posts = textsOf(occupancy, 'post').flatMap((id) => this.#byId.get(id) ?? []);
    const [post] = posts;
    if (post === undefined || posts.length > 1) {
      this.draft.settle(item, 'held', 'the Occupancy is of no Position of the file, or of several');
      return;
    }
    this.#used.add(post);
    const row = { subject: 'holder', object: 'post', type: 'HELD_OFFICE_IN', detail: [] } as const;
    const body =
      textsOf(post, 'organization').flatMap((id) => this.#idOf(id) ?? [])[0] ?? this.#countryOf(post);
    const named = new Map([
      ...occupancy.values,
      ['role', [{ text: nameOf(post), sources: post.sources }]],
    ] as const);
    const office: FtmEntity = { ...occupancy, values: named };
    if (body !== null) {
      const idOf: IdsOfEntities = (id) => (this.#byId.get(id) === post ? body : this.#idOf(id));
      addEdge(office, item, { ...row, detail: ['role'] }, idOf, this.draft);
      return;
    }
    const holders = textsOf(occupancy, 'holder').flatMap((id) => this.#idOf(id) ?? []);
    if (holders.length === 0)
      this.draft.settle(item, 'held', 'the holder of the Occupancy is not an entity of the file');
    for (const id of holders) {
      const says = `holds the office of ${nameOf(post)}`;
      this.draft.attribute(
        item,
        {
          entity: id,
          type: 'OCCUPATION',
          value: { text: nameOf(post) },
          ...whenOf(occupancy, true, this.draft),
        },
        evidenceOf(occupancy, occupancy.sources, says, this.draft),
        'post',
      );
    }
  }

  #countryOf(post: FtmEntity): string | null {
    const codes = textsOf(post, 'country').map((code) => code.toUpperCase());
    const [code] = codes;
    if (code === undefined || codes.length > 1 || !isCountryCode(code)) return null;
    const name = countryName(code);
    const id = this.draft.ids.idOf('place', name.toLowerCase(), `place-${slugOf(name)}`, name);
    this.draft.entity(null, { id, kind: 'Place', name });
    return id;
  }

  #addIdentification(document: FtmEntity, item: Item): void {
    const scheme = textsOf(document, 'type')[0] ?? IDENTIFICATIONS[document.schema] ?? document.schema;
    const holders = textsOf(document, 'holder').flatMap((id) => {
      const holder = this.#byId.get(id);
      const known = this.#idOf(id);
      return holder === undefined || known === null
        ? []
        : [{ id: known, kind: KINDS[holder.schema] ?? 'Person' }];
    });
    const numbers = valuesOf(document, 'number');
    if (holders.length === 0 || numbers.length === 0) {
      const missing = numbers.length === 0 ? 'has no number' : 'is of no entity of the file';
      this.draft.settle(item, 'held', `the ${document.schema} ${missing}`);
      return;
    }
    for (const holder of holders)
      for (const number of numbers)
        addAttribute(document, item, holder, 'number', { type: 'REGISTRATION', scheme }, number, this.draft);
    for (const [property, values] of document.values)
      if (!['holder', 'number', 'type'].includes(property))
        this.draft.leaveOut(`${item.sort}.${property}`, 'not a known property', values.length);
  }
}
