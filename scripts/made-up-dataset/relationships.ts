import { ENTITY_KINDS, type EntityKind } from '../../src/domain/entity-kind.js';
import type { Modality, Polarity } from '../../src/domain/modality.js';
import { phraseOf } from '../../src/domain/phrase.js';
import { RELATIONSHIP_TYPES, type RelationshipType, VOCABULARY } from '../../src/domain/vocabulary.js';
import type { Random, Weighted } from '../random.mjs';
import type { EntityPool, EntityRef } from './entity-pool.js';
import { evidenceFor } from './evidence.js';
import { SHARES } from './population.js';
import { reportedTime } from './times.js';

const POLARITIES: Weighted<Polarity> = [
  [94, 'AFFIRMED'],
  [6, 'NEGATED'],
];
const MODALITIES: Weighted<Modality> = [
  [90, 'ACTUAL'],
  [6, 'PLANNED'],
  [4, 'POSSIBLE'],
];

/** OTHER must have one; some of the rest do. */
const DETAILS = ['at arm’s length', 'for a while', 'in public', 'on paper only', 'through an agent'] as const;
const DETAIL_PERCENT = 10;

const QUALIFIERS: Weighted<readonly [role: string, kind: EntityKind] | null> = [
  [80, null],
  [10, ['TOPIC', 'Topic']],
  [6, ['PLACE', 'Place']],
  [4, ['OCCASION', 'Event']],
];

/** The types that may join two kinds, by the vocabulary: those that are meant for them, else those that join anything. */
const TYPES_BETWEEN: ReadonlyMap<EntityKind, ReadonlyMap<EntityKind, readonly RelationshipType[]>> = new Map(
  ENTITY_KINDS.map((subject) => [
    subject,
    new Map(ENTITY_KINDS.map((object) => [object, typesBetween(subject, object)])),
  ]),
);

function typesBetween(subject: EntityKind, object: EntityKind): readonly RelationshipType[] {
  const fitting = RELATIONSHIP_TYPES.filter((type) => {
    const { subjectKinds, objectKinds } = VOCABULARY[type];
    return subjectKinds.includes(subject) && objectKinds.includes(object);
  });
  const meant = fitting.filter((type) => {
    const { subjectKinds, objectKinds } = VOCABULARY[type];
    return subjectKinds.length < ENTITY_KINDS.length || objectKinds.length < ENTITY_KINDS.length;
  });
  return meant.length > 0 ? meant : fitting;
}

/** The records of `count` relationships. Two may differ in nothing but their ids. */
export function* relationshipRecords(count: number, pool: EntityPool, random: Random): Generator<object> {
  for (let number = 1; number <= count; number++) {
    yield { relationship: { id: `relationship-${number}`, ...randomRelationship(pool, random) } };
  }
}

function randomRelationship(pool: EntityPool, random: Random): object {
  const [subject, object] = randomPair(pool, random);
  const type = random.pick(TYPES_BETWEEN.get(subject.kind)?.get(object.kind) ?? []);
  const polarity = random.weighted(POLARITIES);
  const modality = random.weighted(MODALITIES);
  const source = pool.randomWork(random);
  const plural = subject.kind === 'Group';
  const phrase = phraseOf({ type, polarity, modality }, { end: 'subject', plural }, false);
  const qualifier = random.weighted(QUALIFIERS);
  return {
    subject: subject.id,
    type,
    object: object.id,
    polarity: polarity === 'AFFIRMED' ? undefined : polarity,
    modality: modality === 'ACTUAL' ? undefined : modality,
    when: reportedTime(VOCABULARY[type].nature, modality, source.publishedOn, random),
    detail: type === 'OTHER' || random.chance(DETAIL_PERCENT) ? random.pick(DETAILS) : undefined,
    qualifiers: qualifier ? { [qualifier[0]]: pool.randomEntity(qualifier[1], random).id } : undefined,
    evidence: evidenceFor(`${subject.name} ${phrase} ${object.name}`, source, pool, random),
  };
}

/** Two different entities. */
function randomPair(pool: EntityPool, random: Random): [EntityRef, EntityRef] {
  const [one, other] = [randomEnd(pool, random), randomEnd(pool, random)];
  return one.id === other.id ? randomPair(pool, random) : [one, other];
}

function randomEnd(pool: EntityPool, random: Random): EntityRef {
  return pool.randomEntity(random.weighted(SHARES), random);
}
