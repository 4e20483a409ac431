import { basename } from 'node:path';
import { InputError } from '../../domain/errors.js';
import type { ImportDraft, Item } from '../import/import-draft.js';
import { type ItemsReport, importItems } from '../import/import-items.js';
import { cleanText } from '../slug.js';
import { type Claim, type FoundItem, readWikidata, type WikidataItem } from './read-wikidata.js';
import { WikidataClaims } from './wikidata-claims.js';
import { WIKIDATA, WikidataEvidence } from './wikidata-evidence.js';
import { WikidataKinds } from './wikidata-kinds.js';
import { WikidataNames } from './wikidata-names.js';
import { ATTRIBUTES, SCHEMES } from './wikidata-tables.js';
import { dateIn, textIn } from './wikidata-values.js';
import { whenOf } from './wikidata-when.js';

export interface WikidataOptions {
  /** Of the dataset; by default the name of the file. */
  readonly title?: string;
  /** Ids of the dataset that it goes into. */
  readonly reserved?: ReadonlySet<string>;
  /** Codes of the languages whose labels and aliases are taken; a name is in the first of them that an item has. By default English. */
  readonly languages?: readonly string[];
  /** @param done of `total` bytes. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Entities of Wikidata in their JSON as a dataset in the folder `out`: each item is an entity, each claim a statement with its
 * qualifiers and references. An item that is only named by others is an entity too, whose name is its number.
 * What is left out is counted by property. Guarantees and errors: as `importItems`.
 */
export async function importWikidata(
  file: string,
  out: string,
  options: WikidataOptions = {},
): Promise<ItemsReport> {
  return importItems(out, {
    title: options.title ?? basename(file),
    reserved: options.reserved,
    read: async (draft) => {
      const { items, refusals } = await readWikidata(file, options.onProgress);
      if (items.length === 0)
        throw new InputError(
          `Expected entities of Wikidata in ${file}, as JSON lines, a dump, or what Special:EntityData gives, but nothing of it is one.`,
        );
      new WikidataImport(items, draft, options.languages ?? ['en']).addAll();
      for (const { number, reason } of refusals) {
        const item = { number, id: '', sort: '', name: '' };
        draft.addItem(item);
        draft.settle(item, 'refused', reason);
      }
    },
  });
}

class WikidataImport {
  readonly #names: WikidataNames;
  readonly #kinds: WikidataKinds;
  readonly #evidence: WikidataEvidence;
  readonly #claims: WikidataClaims;

  constructor(
    readonly found: readonly FoundItem[],
    readonly draft: ImportDraft,
    languages: readonly string[],
  ) {
    const items = found.map(({ item }) => item);
    this.#names = new WikidataNames(items, languages);
    this.#kinds = new WikidataKinds(items);
    const idOf = (id: string) => this.#idOf(id);
    const workOf = (id: string) => (this.#kinds.of(id) === 'Work' ? idOf(id) : null);
    this.#evidence = new WikidataEvidence(draft, this.#names, workOf);
    this.#claims = new WikidataClaims(draft, this.#names, this.#kinds, this.#evidence, idOf);
  }

  addAll(): void {
    for (const { number, item: given } of this.found) {
      const { id, type = 'item' } = given;
      const item: Item = { number, id, sort: type, name: this.#names.nameOf(id) };
      this.draft.addItem(item);
      if (type === 'property') this.draft.settle(item, 'part', 'it names what items say');
      else if (type !== 'item') this.draft.settle(item, 'held', `an entity of the sort ${type} is not known`);
      else this.#addItem(given, item);
    }
  }

  #idOf(id: string): string {
    const name = this.#names.nameOf(id);
    return this.draft.ids.idOf('entity', id, name, name);
  }

  #addItem(given: WikidataItem, item: Item): void {
    const kind = this.#kinds.of(given.id) ?? 'Topic';
    const id = this.#idOf(given.id);
    const modified = given.modified?.slice(0, 10) ?? null;
    const claims = Object.entries(given.claims ?? {});
    const externalIds = claims.flatMap(([property, all]) => this.#externalIds(property, all));
    const description = this.#names.languages.flatMap(
      (language) => given.descriptions?.[language]?.value ?? [],
    )[0];
    this.draft.entity(item, {
      ...{ id, kind, name: item.name },
      ...(description !== undefined && { description: cleanText(description) }),
      externalIds: [{ scheme: 'wikidata', value: given.id }, ...externalIds],
      ...(kind === 'Event' && this.#happened(given, modified)),
      ...(kind === 'Work' && published(given)),
    });
    this.#addNames(given, item, id, modified);
    for (const [property, all] of claims)
      for (const claim of all) this.#claims.add(property, claim, item, { id, modified });
  }

  #externalIds(property: string, claims: readonly Claim[]): { scheme: string; value: string }[] {
    if (ATTRIBUTES[property] !== undefined) return [];
    return claims
      .filter(({ mainsnak, rank }) => mainsnak.datatype === 'external-id' && rank !== 'deprecated')
      .flatMap(({ mainsnak }) => {
        const text = textIn(mainsnak)?.text;
        return text === undefined
          ? []
          : { scheme: SCHEMES[property] ?? property.toLowerCase(), value: cleanText(text) };
      });
  }

  #addNames(given: WikidataItem, item: Item, entity: string, modified: string | null): void {
    const { labels, aliases, others } = this.#names.termsOf(given);
    const add = (
      { language, value }: { language: string; value: string },
      kind: { kind?: string },
      what: string,
    ) => {
      const text = cleanText(value);
      if (text === '') return;
      const tag = language === 'mul' ? {} : { language };
      this.draft.attribute(
        item,
        { entity, type: 'NAME', value: { text, ...kind, ...tag } },
        [this.#evidence.own(`${what} (${language}): ${text}`, given.id, modified)],
        what,
      );
    };
    for (const label of labels) add(label, {}, 'label');
    for (const alias of aliases) add(alias, { kind: 'ALIAS' }, 'also known as');
    if (others > 0) this.draft.leaveOut('item.labels', 'in languages that were not asked for', others);
  }

  #happened(given: WikidataItem, modified: string | null): object {
    const { P580 = [], P582 = [], P585 = [], P571 = [] } = given.claims ?? {};
    const snaks = (claims: readonly Claim[]) => claims.map(({ mainsnak }) => mainsnak);
    const time = { P580: snaks(P580), P582: snaks(P582), P585: snaks(P585.length > 0 ? P585 : P571) };
    const says = `${this.#names.nameOf(given.id)} is an item of ${WIKIDATA}`;
    return {
      ...whenOf(time, false, () => {}),
      evidence: [this.#evidence.own(says, given.id, modified)],
    };
  }
}

/** When and where a work can be read: the first claims that say so. */
function published({ claims = {} }: WikidataItem): object {
  const dates = (claims.P577 ?? []).flatMap(({ mainsnak }) => dateIn(mainsnak) ?? []);
  const addresses = [...(claims.P953 ?? []), ...(claims.P856 ?? [])].flatMap(
    ({ mainsnak }) => textIn(mainsnak)?.text ?? [],
  );
  return {
    ...(dates[0] !== undefined && { publishedOn: dates.toSorted()[0] }),
    ...(addresses[0] !== undefined && { url: addresses[0] }),
  };
}
