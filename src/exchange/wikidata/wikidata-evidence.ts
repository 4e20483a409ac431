import type { EvidenceFields, ImportDraft } from '../import/import-draft.js';
import { cleanText } from '../slug.js';
import type { Claim, Snak } from './read-wikidata.js';
import type { WikidataNames } from './wikidata-names.js';
import { CIRCA, HEDGES } from './wikidata-tables.js';
import { dateIn, itemIn, quantityIn, textIn } from './wikidata-values.js';

export const WIKIDATA = 'Wikidata';

const [STATED_IN, IMPORTED_FROM, ADDRESS, TITLE, PUBLISHED, RETRIEVED, PAGES] = [
  'P248',
  'P143',
  'P854',
  'P1476',
  'P577',
  'P813',
  'P304',
] as const;

const DEPRECATED = 'deprecated';

/** What a claim says, in words, and who says it. */
export class WikidataEvidence {
  constructor(
    readonly draft: ImportDraft,
    readonly names: WikidataNames,
    /** The entity that an item of the file became, where that is a work. */
    readonly workOf: (item: string) => string | null,
  ) {}

  /**
   * An item of evidence for each reference of the claim: the document that it names is the source, and the claim in Wikidata a part of
   * the place. Where it has none, Wikidata says it. Of a deprecated claim Wikidata itself says that it is wrong.
   */
  of(claim: Claim, modified: string | null): EvidenceFields[] {
    const says = this.wordsOf(claim);
    const hedged = isHedged(claim) ? ({ assertion: 'HEDGED' } as const) : {};
    const cited = (claim.references ?? []).flatMap(({ snaks = {} }) => {
      const source = this.#citedIn(snaks);
      return source === null ? [] : { ...source, locator: located(source.locator, claim), says, ...hedged };
    });
    const own = { ...this.own(says, claim.id ?? '', modified), ...hedged };
    if (claim.rank === DEPRECATED)
      return [...cited, { ...own, says: `${says}; deprecated by ${WIKIDATA}`, stance: 'DISPUTES' }];
    return cited.length > 0 ? cited : [own];
  }

  /** What Wikidata says by itself. @param place an item or a claim. @param modified the day on which the item was changed last. */
  own(says: string, place: string, modified: string | null): EvidenceFields {
    const source = this.draft.ids.idOf('source', WIKIDATA, WIKIDATA, WIKIDATA);
    this.draft.entity(null, {
      ...{ id: source, kind: 'Work', name: WIKIDATA, workKind: 'dataset', url: 'https://www.wikidata.org/' },
      externalIds: [{ scheme: 'wikidata', value: 'Q2013' }],
    });
    return { source, says, locator: place, ...(modified !== null && { reportedOn: `../${modified}` }) };
  }

  /** "spouse: Ada; start time: 2014": all that the claim says, so that no qualifier is lost. */
  wordsOf({ mainsnak, qualifiers = {} }: Claim): string {
    return [mainsnak, ...Object.values(qualifiers).flat()]
      .map((snak) => `${this.names.propertyName(snak.property)}: ${this.valueOf(snak)}`)
      .join('; ');
  }

  valueOf(snak: Snak): string {
    if (snak.snaktype === 'somevalue') return 'unknown';
    if (snak.snaktype === 'novalue') return 'none';
    const item = itemIn(snak);
    if (item !== null) return this.names.nameOf(item);
    const quantity = quantityIn(snak);
    if (quantity !== null) {
      const { min, max, unit } = quantity;
      return `${min === max ? min : `${min} to ${max}`}${unit === null ? '' : ` ${this.names.nameOf(unit)}`}`;
    }
    const { datavalue } = snak;
    const text =
      dateIn(snak) ?? textIn(snak)?.text ?? (datavalue === undefined ? '' : timeText(datavalue.value));
    return cleanText(text);
  }

  /** Null where the reference names no document. */
  #citedIn(
    snaks: Readonly<Record<string, readonly Snak[]>>,
  ): { source: string; locator?: string; reportedOn?: string } | null {
    const texts = (property: string) => (snaks[property] ?? []).flatMap((snak) => textIn(snak)?.text ?? []);
    const [address] = texts(ADDRESS);
    const [item] = [STATED_IN, IMPORTED_FROM].flatMap((property) =>
      (snaks[property] ?? []).flatMap((snak) => itemIn(snak) ?? []),
    );
    if (address === undefined && item === undefined) return null;
    const [retrieved] = (snaks[RETRIEVED] ?? []).flatMap((snak) => dateIn(snak) ?? []);
    const places = [
      ...texts(PAGES).map((pages) => `page ${pages}`),
      ...(item === undefined ? [] : texts(ADDRESS)),
    ];
    return {
      source:
        item === undefined
          ? this.#page(address ?? '', texts(TITLE)[0], snaks[PUBLISHED] ?? [])
          : this.#document(item),
      ...(places.length > 0 && { locator: places.join(', ') }),
      // What could be read on that day had been reported by then.
      ...(retrieved !== undefined && { reportedOn: `../${retrieved}` }),
    };
  }

  #document(item: string): string {
    const known = this.workOf(item);
    if (known !== null) return known;
    const name = this.names.nameOf(item);
    const id = this.draft.ids.idOf('source', item, `source-${name}`, name);
    this.draft.entity(null, { id, kind: 'Work', name, externalIds: [{ scheme: 'wikidata', value: item }] });
    return id;
  }

  #page(address: string, title: string | undefined, published: readonly Snak[]): string {
    const name = cleanText(title ?? address.replace(/^https?:\/\/(www\.)?/, ''));
    const [on] = published.flatMap((snak) => dateIn(snak) ?? []);
    const id = this.draft.ids.idOf('source', address, `source-${name}`, name);
    this.draft.entity(null, {
      id,
      kind: 'Work',
      name,
      url: address,
      ...(on !== undefined && { publishedOn: on }),
    });
    return id;
  }
}

const located = (place: string | undefined, { id }: Claim): string =>
  [...(place === undefined ? [] : [place]), ...(id === undefined ? [] : [`${WIKIDATA} ${id}`])].join(', ');

/** A time without a date of EDTF is given as it is. */
function timeText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'time' in value ? String(value.time) : JSON.stringify(value);
}

function isHedged({ qualifiers = {} }: Claim): boolean {
  const items = (property: string) => (qualifiers[property] ?? []).map(itemIn);
  return (
    items('P1480').some((item) => item !== null && item !== CIRCA) ||
    items('P5102').some((item) => item !== null && HEDGES.has(item))
  );
}
