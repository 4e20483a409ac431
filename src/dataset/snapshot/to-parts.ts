import type { Attribute } from '../../domain/attribute.js';
import { ATTRIBUTE_TYPES } from '../../domain/attribute-types.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Entity, Notice } from '../../domain/entity.js';
import { invariant } from '../../domain/errors.js';
import type { Evidence, Relationship } from '../../domain/relationship.js';
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
  RelationshipRow,
  StatementRest,
} from './layout.js';

/** As many records are one part: some hundred kilobytes. */
const ROWS = 500;

/** The parts of a dataset, in the order in which `fromParts` takes them. */
export function* toParts({ entities, relationships, attributes, ...head }: Dataset): Generator<Part, void> {
  const placeOf = new Map(entities.map(({ id }, place) => [id, place]));
  const types = new Map<string, number>(RELATIONSHIP_TYPES.map((type, place) => [type, place]));
  const attributeTypes = new Map<string, number>(ATTRIBUTE_TYPES.map((type, place) => [type, place]));
  const times = new Places<TimeSpan>();
  const lists = new Places<readonly string[]>();
  const at = <Key>(places: ReadonlyMap<Key, number>, key: Key): number => {
    const place = places.get(key);
    invariant(place !== undefined, `a record names ${key}, which is not in the dataset`);
    return place;
  };
  const entityAt = (id: string) => at(placeOf, id);
  const entityIf = (id: string | null) => (id === null ? undefined : entityAt(id));
  const timeIf = (time: TimeSpan | null) => (time === null ? undefined : times.at(time));
  const noticeIf = (notice: Notice | null): NoticeRow | undefined =>
    notice === null ? undefined : [times.at(notice.on), notice.note];

  const evidenceRow = (evidence: Evidence): EvidenceRow => {
    const { id, source, says, locator, reportedOn, through, origin } = evidence;
    const { stance, assertion, attributedTo, quote, selector, withdrawnOn } = evidence;
    return [
      id,
      entityAt(source),
      says,
      locator,
      timeIf(reportedOn) ?? null,
      lists.at(through),
      entityIf(origin) ?? null,
      ...rest<EvidenceRest>({
        stance: stance === 'SUPPORTS' ? undefined : stance,
        assertion: assertion === 'STATED' ? undefined : assertion,
        attributedTo: listed(attributedTo)?.map(entityAt),
        quote: quote ?? undefined,
        selector: selector ?? undefined,
        withdrawnOn: withdrawnOn ?? undefined,
      }),
    ];
  };
  const entityRow = (entity: Entity): EntityRow => {
    const { kind, name, unnamed, aliases, description, externalIds, formerIds } = entity;
    const common = {
      unnamed: unnamed || undefined,
      aliases: listed(aliases),
      description: description ?? undefined,
      externalIds: listed(externalIds),
      formerIds: listed(formerIds),
    };
    if (entity.kind === 'Event') {
      const { when, modality, evidence } = entity;
      const own = { when: timeIf(when), modality, evidence: evidence.map(evidenceRow) };
      return [kind, name, ...rest<EntityRest>({ ...common, ...own })];
    }
    if (entity.kind !== 'Work') return [kind, name, ...rest<EntityRest>(common)];
    const { workKind, publisher, publishedOn, url, derivedFrom, retracted, corrected } = entity;
    return [
      kind,
      name,
      ...rest<EntityRest>({
        ...common,
        workKind: workKind ?? undefined,
        publisher: entityIf(publisher),
        publishedOn: timeIf(publishedOn),
        url: url ?? undefined,
        derivedFrom: entityIf(derivedFrom),
        retracted: noticeIf(retracted),
        corrected: noticeIf(corrected),
      }),
    ];
  };
  const statementRest = (statement: Relationship | Attribute): Given<StatementRest> => {
    const { polarity, modality, detail, quantities, qualifiers, conflicts, contested, formerIds } = statement;
    return {
      polarity: polarity === 'AFFIRMED' ? undefined : polarity,
      modality: modality === 'ACTUAL' ? undefined : modality,
      detail: detail ?? undefined,
      quantities: listed(quantities),
      qualifiers: listed(qualifiers),
      conflicts: listed(conflicts),
      contested: conflicts.length === 0 ? undefined : contested,
      formerIds: listed(formerIds),
    };
  };
  const relationshipRow = (relationship: Relationship): RelationshipRow => {
    const { id, type, subject, object, when, evidence, narrowerType } = relationship;
    return [
      id,
      at(types, type),
      entityAt(subject),
      entityAt(object),
      timeIf(when) ?? null,
      evidence.map(evidenceRow),
      ...rest({ ...statementRest(relationship), narrowerType: narrowerType?.name }),
    ];
  };
  const attributeRow = (attribute: Attribute): AttributeRow => {
    const { id, type, entity, value, when, evidence } = attribute;
    return [
      id,
      at(attributeTypes, type),
      entityAt(entity),
      value.kind === 'DATE' ? times.at(value.date) : value,
      timeIf(when) ?? null,
      evidence.map(evidenceRow),
      ...rest(statementRest(attribute)),
    ];
  };
  /** What rows name comes before them. */
  function* before(): Generator<Part, void> {
    const [newTimes, newLists] = [times.taken(), lists.taken()];
    if (newTimes.length > 0) yield ['times', newTimes];
    if (newLists.length > 0) yield ['lists', newLists.map((list) => list.map(entityAt))];
  }

  yield ['head', head];
  yield ['ids', entities.map(({ id }) => id)];
  for (const some of byRows(entities, entityRow)) yield* [...before(), ['entities', some] as const];
  for (const some of byRows(relationships, relationshipRow))
    yield* [...before(), ['relationships', some] as const];
  for (const some of byRows(attributes, attributeRow)) yield* [...before(), ['attributes', some] as const];
}

function* byRows<T, Row>(records: readonly T[], rowOf: (record: T) => Row): Generator<readonly Row[], void> {
  for (let from = 0; from < records.length; from += ROWS) yield records.slice(from, from + ROWS).map(rowOf);
}

/** Gives each object a number, those met first before the others. */
class Places<T extends object> {
  readonly #places = new Map<T, number>();
  #new: T[] = [];

  at(object: T): number {
    const known = this.#places.get(object);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(object, place);
    this.#new.push(object);
    return place;
  }

  /** Those met since it was called last, in their order. */
  taken(): readonly T[] {
    const objects = this.#new;
    this.#new = [];
    return objects;
  }
}

/** What there is; undefined is what there is not. */
type Given<Rest> = { readonly [Name in keyof Required<Rest>]: Rest[Name] | undefined };

/** Nothing where there is nothing. */
function rest<Rest extends object>(given: Partial<Given<Rest>>): [] | [Rest] {
  const there = Object.entries(given).filter(([, value]) => value !== undefined);
  return there.length === 0 ? [] : [Object.fromEntries(there) as Rest];
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
