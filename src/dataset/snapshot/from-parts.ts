import type { Attribute } from '../../domain/attribute.js';
import { ATTRIBUTE_TYPES } from '../../domain/attribute-types.js';
import { endingsByEntity, endingsOf } from '../../domain/bound.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Entity, Notice } from '../../domain/entity.js';
import { invariant } from '../../domain/errors.js';
import type { NarrowerType } from '../../domain/narrower-type.js';
import { type Evidence, type Relationship, UNCONTESTED } from '../../domain/relationship.js';
import type { TimeSpan } from '../../domain/time-span.js';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import type {
  AttributeRow,
  EntityRest,
  EntityRow,
  EvidenceRest,
  EvidenceRow,
  NoticeRow,
  Part,
  Parts,
  RelationshipRow,
  StatementRest,
} from './layout.js';

/** One for all records that have none of something. */
const NONE: readonly never[] = [];
const NO_REST = {};

/**
 * Puts a dataset together from its parts, one after the other.
 * What parts of another layout give, or parts that are not whole, is anything; or `take` or `dataset` throws an Error.
 */
export class FromParts {
  #head: Parts['head'] | null = null;
  #ids: readonly string[] = [];
  readonly #times: TimeSpan[] = [];
  readonly #lists: (readonly string[])[] = [];
  readonly #narrower = new Map<string, NarrowerType>();
  readonly #entities: Entity[] = [];
  readonly #relationships: { -readonly [K in keyof Relationship]: Relationship[K] }[] = [];
  readonly #attributes: Attribute[] = [];

  take([name, part]: Part): void {
    switch (name) {
      case 'head':
        this.#head = part;
        for (const type of part.types) this.#narrower.set(type.name, type);
        break;
      case 'ids':
        this.#ids = part;
        break;
      case 'times':
        for (const time of part) this.#times.push(time);
        break;
      case 'lists':
        for (const list of part) this.#lists.push(list.map(this.#entityAt));
        break;
      case 'entities':
        for (const row of part) this.#entities.push(this.#entity(row));
        break;
      case 'relationships':
        for (const row of part) this.#relationships.push(this.#relationship(row));
        break;
      case 'attributes':
        for (const row of part) this.#attributes.push(this.#attribute(row));
        break;
    }
  }

  dataset(): Dataset {
    invariant(this.#head, 'a snapshot without a head');
    const endings = endingsByEntity(this.#attributes);
    for (const relationship of this.#relationships) relationship.endings = endingsOf(relationship, endings);
    return {
      ...this.#head,
      entities: this.#entities,
      relationships: this.#relationships,
      attributes: this.#attributes,
    };
  }

  #entity([kind, name, rest = NO_REST]: EntityRow): Entity {
    const given: EntityRest = rest;
    const common = {
      id: at(this.#ids, this.#entities.length),
      name,
      unnamed: given.unnamed ?? false,
      aliases: given.aliases ?? NONE,
      description: given.description ?? null,
      externalIds: given.externalIds ?? NONE,
      formerIds: given.formerIds ?? NONE,
    };
    if (kind === 'Event') {
      const evidence = given.evidence ?? NONE;
      return {
        kind,
        ...common,
        when: this.#timeIf(given.when),
        modality: given.modality ?? 'ACTUAL',
        evidence: evidence.map(this.#evidence),
      };
    }
    if (kind !== 'Work') return { kind, ...common };
    return {
      kind,
      ...common,
      workKind: given.workKind ?? null,
      publisher: this.#entityIf(given.publisher),
      publishedOn: this.#timeIf(given.publishedOn),
      url: given.url ?? null,
      derivedFrom: this.#entityIf(given.derivedFrom),
      retracted: this.#noticeIf(given.retracted),
      corrected: this.#noticeIf(given.corrected),
    };
  }

  #relationship(row: RelationshipRow): Relationship {
    const [id, type, subject, object, when, evidence, rest = NO_REST] = row;
    const given: StatementRest & { readonly narrowerType?: string } = rest;
    // Written out, here and below: an object that is made in one piece takes less memory than one that is spread.
    return {
      id,
      type: at(RELATIONSHIP_TYPES, type),
      narrowerType: this.#narrowerIf(given.narrowerType),
      subject: at(this.#ids, subject),
      object: at(this.#ids, object),
      polarity: given.polarity ?? 'AFFIRMED',
      modality: given.modality ?? 'ACTUAL',
      when: this.#timeIf(when),
      detail: given.detail ?? null,
      quantities: given.quantities ?? NONE,
      qualifiers: given.qualifiers ?? NONE,
      evidence: this.#evidenceOf(evidence),
      conflicts: given.conflicts ?? NONE,
      contested: given.contested ?? UNCONTESTED,
      formerIds: given.formerIds ?? NONE,
      endings: NONE,
    };
  }

  #attribute(row: AttributeRow): Attribute {
    const [id, type, entity, value, when, evidence, rest = NO_REST] = row;
    const given: StatementRest = rest;
    return {
      id,
      type: at(ATTRIBUTE_TYPES, type),
      entity: at(this.#ids, entity),
      value: typeof value === 'number' ? { kind: 'DATE', date: at(this.#times, value) } : value,
      polarity: given.polarity ?? 'AFFIRMED',
      modality: given.modality ?? 'ACTUAL',
      when: this.#timeIf(when),
      detail: given.detail ?? null,
      quantities: given.quantities ?? NONE,
      qualifiers: given.qualifiers ?? NONE,
      evidence: this.#evidenceOf(evidence),
      conflicts: given.conflicts ?? NONE,
      contested: given.contested ?? UNCONTESTED,
      formerIds: given.formerIds ?? NONE,
    };
  }

  #evidenceOf(rows: readonly EvidenceRow[]): readonly [Evidence, ...Evidence[]] {
    invariant(rows.length > 0, 'a statement without evidence in a snapshot');
    return rows.map(this.#evidence) as [Evidence, ...Evidence[]];
  }

  readonly #evidence = (row: EvidenceRow): Evidence => {
    const [id, source, says, locator, reportedOn, through, origin, rest = NO_REST] = row;
    const given: EvidenceRest = rest;
    return {
      id,
      source: at(this.#ids, source),
      stance: given.stance ?? 'SUPPORTS',
      assertion: given.assertion ?? 'STATED',
      attributedTo: given.attributedTo?.map(this.#entityAt) ?? NONE,
      origin: origin === null ? null : at(this.#ids, origin),
      says,
      locator,
      quote: given.quote ?? null,
      selector: given.selector ?? null,
      reportedOn: this.#timeIf(reportedOn),
      through: at(this.#lists, through),
      withdrawnOn: given.withdrawnOn ?? null,
    };
  };

  readonly #entityAt = (place: number): string => at(this.#ids, place);

  #entityIf(place: number | undefined): string | null {
    return place === undefined ? null : at(this.#ids, place);
  }

  #timeIf(place: number | null | undefined): TimeSpan | null {
    return place === null || place === undefined ? null : at(this.#times, place);
  }

  #noticeIf(row: NoticeRow | undefined): Notice | null {
    return row === undefined ? null : { on: at(this.#times, row[0]), note: row[1] };
  }

  #narrowerIf(name: string | undefined): NarrowerType | null {
    if (name === undefined) return null;
    const type = this.#narrower.get(name);
    invariant(type, `a snapshot names the type ${name}, which it does not have`);
    return type;
  }
}

function at<T>(all: readonly T[], place: number): T {
  const found = all[place];
  invariant(found !== undefined, 'a snapshot names what it does not have');
  return found;
}
