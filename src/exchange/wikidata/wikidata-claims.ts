import type { EntityKind } from '../../domain/entity-kind.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { ImportDraft, Item } from '../import/import-draft.js';
import { cleanText } from '../slug.js';
import type { Claim } from './read-wikidata.js';
import type { WikidataEvidence } from './wikidata-evidence.js';
import type { WikidataKinds } from './wikidata-kinds.js';
import type { WikidataNames } from './wikidata-names.js';
import {
  ATTRIBUTES,
  type AttributeRow,
  DETAIL_QUALIFIERS,
  NOT_TAKEN,
  READ_ELSEWHERE,
  RELATIONSHIPS,
  type RelationshipRow,
} from './wikidata-tables.js';
import { dateIn, itemIn, quantityIn, textIn } from './wikidata-values.js';
import { approximate, whenOf } from './wikidata-when.js';

/** What a claim is of. */
export interface Described {
  readonly id: string;
  readonly modified: string | null;
}

/** The claims of items as statements. What says the same of two items is one statement, with the evidence of both. */
export class WikidataClaims {
  /** Keys of statements, by what they say. */
  readonly #said = new Map<string, string>();
  /** Items that the file does not have. */
  readonly #strangers = new Set<string>();

  constructor(
    readonly draft: ImportDraft,
    readonly names: WikidataNames,
    readonly kinds: WikidataKinds,
    readonly evidence: WikidataEvidence,
    readonly idOf: (item: string) => string,
  ) {}

  /** @param of the entity of the item, and the day on which the item was changed last. */
  add(property: string, claim: Claim, item: Item, of: Described): void {
    const name = this.names.propertyName(property);
    const what = name === property ? property : `${property} (${name})`;
    const leaveOut = (reason: string) => this.draft.leaveOut(what, reason);
    if (READ_ELSEWHERE.has(property)) return;
    const [relationship, attribute] = [RELATIONSHIPS[property], ATTRIBUTES[property]];
    const reason =
      unknownIn(claim) ??
      (relationship !== undefined
        ? this.#addRelationship(relationship, claim, item, of, leaveOut)
        : attribute !== undefined
          ? this.#addAttribute(attribute, claim, item, of, leaveOut)
          : notTaken(property, claim));
    if (reason !== null) leaveOut(reason);
  }

  #addRelationship(
    row: RelationshipRow,
    claim: Claim,
    item: Item,
    { id, modified }: Described,
    leaveOut: (reason: string) => void,
  ): string | null {
    const named = itemIn(claim.mainsnak);
    if (named === null) return 'its value is no item';
    const other = this.#named(named, row.end, item);
    const { type } = row;
    const [subject, object] = row.isReversed ? [other, id] : [id, other];
    const detail = this.#detailOf(claim, row.detail);
    const value = {
      ...{ subject, type, object, ...detail },
      ...whenOf(claim.qualifiers, VOCABULARY[type].nature === 'STATE', leaveOut),
    };
    const ends = VOCABULARY[type].symmetric ? [subject, object].toSorted() : [subject, object];
    const content = JSON.stringify({ ...value, subject: ends[0], object: ends[1] });
    const key = this.#said.get(content) ?? claim.id ?? content;
    this.#said.set(content, key);
    this.draft.relationship(
      item,
      { ...value, id: this.draft.ids.idOf('statement', key, `${subject}-${type}-${object}`, '') },
      this.evidence.of(claim, modified),
      claim.mainsnak.property,
    );
    return null;
  }

  #addAttribute(
    row: AttributeRow,
    claim: Claim,
    item: Item,
    { id, modified }: Described,
    leaveOut: (reason: string) => void,
  ): string | null {
    const value = this.#valueOf(row, claim, item);
    if (value === null) return 'its value is not one of those that it may have';
    const isDate = 'edtf' in value;
    this.draft.attribute(
      item,
      {
        ...{ entity: id, type: row.type, value },
        ...this.#detailOf(claim, row.detail),
        // A value that is a date says when.
        ...(!isDate && whenOf(claim.qualifiers, row.isEvent === undefined, leaveOut)),
      },
      this.evidence.of(claim, modified),
      claim.mainsnak.property,
    );
    return null;
  }

  #valueOf(row: AttributeRow, { mainsnak: snak, qualifiers }: Claim, item: Item): object | null {
    const named = itemIn(snak);
    if (named !== null && row.asText) {
      const label = this.names.labelOf(named);
      return label === null ? null : { text: label };
    }
    if (named !== null) return row.end === undefined ? null : { entity: this.#named(named, row.end, item) };
    const edtf = dateIn(snak);
    if (edtf !== null) return { edtf: approximate(edtf, qualifiers) };
    const quantity = quantityIn(snak);
    if (quantity !== null) {
      const { unit, ...bounds } = quantity;
      return { ...bounds, ...(unit !== null && { unit: this.names.nameOf(unit) }) };
    }
    const given = textIn(snak);
    if (given === null) return null;
    const { nameKind, scheme } = row;
    return {
      text: cleanText(given.text),
      ...(nameKind !== undefined && { kind: nameKind }),
      ...(scheme !== undefined && { scheme }),
      ...(row.type === 'NAME' && given.language !== undefined && { language: given.language }),
    };
  }

  /** The entity of an item that a claim names; one that the file does not have becomes an entity of the kind that the property calls for. */
  #named(id: string, kind: EntityKind, item: Item): string {
    const entity = this.idOf(id);
    if (this.kinds.has(id) || this.#strangers.has(id)) return entity;
    this.#strangers.add(id);
    this.draft.leaveOut('item.labels', 'of an item that is not in the file, so that its name is its number');
    this.draft.entity(item, {
      ...{ id: entity, kind, name: id, externalIds: [{ scheme: 'wikidata', value: id }] },
      ...(kind === 'Event' && { evidence: [this.evidence.own('Other items name it.', id, null)] }),
    });
    return entity;
  }

  #detailOf({ qualifiers = {} }: Claim, own: string | undefined): { readonly detail?: string } {
    const said = Object.keys(DETAIL_QUALIFIERS).flatMap((property) =>
      (qualifiers[property] ?? []).map(
        (snak) => `${this.names.propertyName(property)}: ${this.evidence.valueOf(snak)}`,
      ),
    );
    const all = [...(own === undefined ? [] : [own]), ...said];
    return all.length > 0 ? { detail: all.join('; ') } : {};
  }
}

function unknownIn({ mainsnak: { snaktype } }: Claim): string | null {
  if (snaktype === 'somevalue') return 'there is one, and which is not known';
  return snaktype === 'novalue' ? 'there is none' : null;
}

/** An id of the item elsewhere is with the entity. */
function notTaken(property: string, { mainsnak, rank }: Claim): string | null {
  if (mainsnak.datatype !== 'external-id') return NOT_TAKEN[property] ?? 'not a known property';
  return rank === 'deprecated' ? 'an id that Wikidata deprecates' : null;
}
