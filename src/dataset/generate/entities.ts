import { isoDay } from '../../domain/day-range.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import type { Modality } from '../../domain/modality.js';
import type { Cast, Member } from './cast.js';
import { evidenceFor } from './evidence.js';
import type { Random, Weighted } from './random.js';
import { timeToldOf } from './times.js';

const WORK_KINDS = ['news article', 'report', 'letter', 'interview', 'court record', 'book'] as const;
const PUBLISHED_BY_SOMEBODY_PERCENT = 90;
const RETRACTED_PERCENT = 4;
const CORRECTED_PERCENT = 4;
/** A mistake is found within so many days. */
const FOUND_WITHIN = 700;

const MODALITIES_OF_EVENTS: Weighted<Modality> = [
  [85, 'ACTUAL'],
  [10, 'PLANNED'],
  [5, 'POSSIBLE'],
];
const TAKES_PLACE: Readonly<Record<Modality, string>> = {
  ACTUAL: 'took place',
  PLANNED: 'is to take place',
  POSSIBLE: 'might have taken place',
};

/** The record of each entity, kind after kind. */
export function* entityRecords(cast: Cast, random: Random): Generator<object> {
  for (const kind of ENTITY_KINDS) {
    for (let number = 0; number < cast.population[kind]; number++) {
      const member = cast.member(kind, number);
      if (kind === 'Work') yield { entity: { ...member, ...bibliography(cast, number, random) } };
      else if (kind === 'Event') yield { entity: { ...member, ...happening(cast, member, random) } };
      else yield { entity: member };
    }
  }
}

function bibliography(cast: Cast, number: number, random: Random): object {
  const { publishedOn, derivedFrom } = cast.work(number);
  const notice = () => ({ on: isoDay(publishedOn + random.below(FOUND_WITHIN)) });
  return {
    workKind: random.pick(WORK_KINDS),
    publisher: random.chance(PUBLISHED_BY_SOMEBODY_PERCENT)
      ? cast.anyOf('Organization', random).id
      : undefined,
    publishedOn: isoDay(publishedOn),
    derivedFrom: derivedFrom ?? undefined,
    retracted: random.chance(RETRACTED_PERCENT) ? notice() : undefined,
    corrected: random.chance(CORRECTED_PERCENT) ? notice() : undefined,
  };
}

function happening(cast: Cast, { name }: Member, random: Random): object {
  const modality = random.weighted(MODALITIES_OF_EVENTS);
  const source = cast.anyWork(random);
  return {
    modality: modality === 'ACTUAL' ? undefined : modality,
    when: timeToldOf('EVENT', modality, source.publishedOn, random),
    evidence: evidenceFor(`${name} ${TAKES_PLACE[modality]}`, source, cast, random),
  };
}
