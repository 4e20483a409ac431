import { isoDay } from '../../src/domain/day-range.js';
import { ENTITY_KINDS } from '../../src/domain/entity-kind.js';
import type { Modality } from '../../src/domain/modality.js';
import type { Random, Weighted } from '../random.mjs';
import type { EntityPool, EntityRef } from './entity-pool.js';
import { evidenceFor } from './evidence.js';
import { reportedTime } from './times.js';

const WORK_KINDS = ['news article', 'report', 'letter', 'interview', 'court record', 'book'] as const;
const WITH_PUBLISHER_PERCENT = 90;
const RETRACTED_PERCENT = 4;
const CORRECTED_PERCENT = 4;
/** Between publication and its retraction or correction. */
const NOTICE_WITHIN_DAYS = 700;

const MODALITIES_OF_EVENTS: Weighted<Modality> = [
  [85, 'ACTUAL'],
  [10, 'PLANNED'],
  [5, 'POSSIBLE'],
];
const EVENT_PHRASES: Readonly<Record<Modality, string>> = {
  ACTUAL: 'took place',
  PLANNED: 'is to take place',
  POSSIBLE: 'might have taken place',
};

/** The record of each entity, kind after kind. */
export function* entityRecords(pool: EntityPool, random: Random): Generator<object> {
  for (const kind of ENTITY_KINDS) {
    for (let number = 0; number < pool.population[kind]; number++) {
      const entity = pool.entity(kind, number);
      if (kind === 'Work') yield { entity: { ...entity, ...workFields(pool, number, random) } };
      else if (kind === 'Event') yield { entity: { ...entity, ...eventFields(pool, entity, random) } };
      else yield { entity };
    }
  }
}

function workFields(pool: EntityPool, number: number, random: Random): object {
  const { publishedOn, derivedFrom } = pool.work(number);
  const notice = () => ({ on: isoDay(publishedOn + random.below(NOTICE_WITHIN_DAYS)) });
  return {
    workKind: random.pick(WORK_KINDS),
    publisher: random.chance(WITH_PUBLISHER_PERCENT)
      ? pool.randomEntity('Organization', random).id
      : undefined,
    publishedOn: isoDay(publishedOn),
    derivedFrom: derivedFrom ?? undefined,
    retracted: random.chance(RETRACTED_PERCENT) ? notice() : undefined,
    corrected: random.chance(CORRECTED_PERCENT) ? notice() : undefined,
  };
}

function eventFields(pool: EntityPool, { name }: EntityRef, random: Random): object {
  const modality = random.weighted(MODALITIES_OF_EVENTS);
  const source = pool.randomWork(random);
  return {
    modality: modality === 'ACTUAL' ? undefined : modality,
    when: reportedTime('EVENT', modality, source.publishedOn, random),
    evidence: evidenceFor(`${name} ${EVENT_PHRASES[modality]}`, source, pool, random),
  };
}
