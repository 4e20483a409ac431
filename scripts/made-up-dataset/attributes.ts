import type { AttributeType } from '../../src/domain/attribute-types.js';
import { isoDay } from '../../src/domain/day-range.js';
import type { Modality, Polarity } from '../../src/domain/modality.js';
import type { Random, Weighted } from '../random.mjs';
import type { EntityPool, EntityRef } from './entity-pool.js';
import { evidenceFor } from './evidence.js';
import { nameCount, nameNumbered } from './names.js';

/** As many attributes come with a hundred entities. */
const PER_HUNDRED_ENTITIES = 50;

const POLARITIES: Weighted<Polarity> = [
  [96, 'AFFIRMED'],
  [4, 'NEGATED'],
];
const MODALITIES: Weighted<Modality> = [
  [95, 'ACTUAL'],
  [5, 'POSSIBLE'],
];

type Kind = 'Person' | 'Organization';
const KINDS: Weighted<Kind> = [
  [70, 'Person'],
  [30, 'Organization'],
];

/** What is said, as an author writes it, and when it was so. */
interface Said {
  readonly value: unknown;
  readonly when?: string;
}

/** Makes a value that a report of that day may give. */
type Value = (reportedOn: number, random: Random) => Said;

const YEAR = 365;
const MIN_AGE = 18;
const MAX_AGE = 90;
/** Days after a birth or a founding. */
const daysOfLife = (random: Random) =>
  (MIN_AGE + random.below(MAX_AGE - MIN_AGE)) * YEAR + random.below(YEAR);

/** A day, a month, a year, or roughly a year: sources differ in how much they know. */
const DATES: Weighted<(day: string) => string> = [
  [40, (day) => day],
  [15, (day) => day.slice(0, 7)],
  [35, (day) => day.slice(0, 4)],
  [10, (day) => `${day.slice(0, 4)}~`],
];
const dateOf = (day: number, random: Random) => random.weighted(DATES)(isoDay(day));

const birth: Value = (reportedOn, random) => ({ value: dateOf(reportedOn - daysOfLife(random), random) });
const end: Value = (reportedOn, random) => ({ value: dateOf(reportedOn - random.below(10 * YEAR), random) });
const age: Value = (reportedOn, random) => ({
  value: { min: MIN_AGE + random.below(MAX_AGE - MIN_AGE), unit: 'years' },
  when: isoDay(reportedOn),
});
const oneOf =
  (...texts: readonly string[]): Value =>
  (_, random) => ({ value: random.pick(texts) });
const name =
  (kind: Kind): Value =>
  (_, random) => ({ value: { text: nameNumbered(kind, random.below(nameCount(kind))), kind: 'FORMER' } });

const TYPES: Readonly<Record<Kind, Weighted<readonly [AttributeType, Value]>>> = {
  Person: [
    [20, ['BIRTH', birth]],
    [4, ['DEATH', end]],
    [20, ['AGE', age]],
    [
      26,
      ['OCCUPATION', oneOf('actor', 'attorney', 'clerk', 'engineer', 'farmer', 'judge', 'nurse', 'teacher')],
    ],
    [20, ['NATIONALITY', oneOf('BR', 'FR', 'GB', 'IN', 'KE', 'US')]],
    [10, ['NAME', name('Person')]],
  ],
  Organization: [
    [30, ['FOUNDING', birth]],
    [8, ['DISSOLUTION', end]],
    [24, ['LEGAL_FORM', oneOf('association', 'cooperative', 'limited company', 'partnership', 'trust')]],
    [28, ['JURISDICTION', oneOf('BR', 'FR', 'GB', 'IN', 'KE', 'US')]],
    [10, ['NAME', name('Organization')]],
  ],
};

/** The records of what is said of people and organizations, of all alike: some births and ages contradict each other. */
export function* attributeRecords(entities: number, pool: EntityPool, random: Random): Generator<object> {
  const count = Math.floor((entities * PER_HUNDRED_ENTITIES) / 100);
  for (let number = 1; number <= count; number++) {
    yield { attribute: { id: `attribute-${number}`, ...randomAttribute(pool, random) } };
  }
}

function randomAttribute(pool: EntityPool, random: Random): object {
  const kind = random.weighted(KINDS);
  const of: EntityRef = pool.entity(kind, random.below(pool.population[kind]));
  const [type, make] = random.weighted(TYPES[kind]);
  const polarity = random.weighted(POLARITIES);
  const modality = random.weighted(MODALITIES);
  const source = pool.randomWork(random);
  const { value, when } = make(source.publishedOn, random);
  return {
    entity: of.id,
    type,
    value,
    when,
    polarity: polarity === 'AFFIRMED' ? undefined : polarity,
    modality: modality === 'ACTUAL' ? undefined : modality,
    evidence: evidenceFor(`${type.toLowerCase().replace('_', ' ')} of ${of.name}`, source, pool, random),
  };
}
