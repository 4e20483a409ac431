import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.js';
import { boundsOf } from '../../src/domain/edtf-bounds.js';
import { ANY_ENTITY, type EntityFilter } from '../../src/domain/entity-filter.js';
import { ENTITY_KINDS } from '../../src/domain/entity-kind.js';
import { ANY_ATTRIBUTE, type AttributeFilter } from '../../src/domain/filter/attribute-filter.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import { UNDATED, UNSUPPORTED } from '../../src/domain/filter/statement-filter.js';
import { MODALITIES, POLARITIES } from '../../src/domain/modality.js';
import { NAMED_BY } from '../../src/domain/named-by.js';
import { ASSERTIONS, QUALIFIER_ROLES } from '../../src/domain/relationship.js';
import { daysOfChange, UNDATED_REPORTS } from '../../src/domain/support.js';
import { anyName } from './texts.js';
import { anyDay, anyEdtf } from './times.js';

/** A filter with at most three of these conditions, so that seldom nothing is left. */
function anyFilter<F extends object>(
  none: F,
  conditions: { [K in keyof F]: fc.Arbitrary<F[K]> },
): fc.Arbitrary<F> {
  const names = Object.keys(conditions) as (keyof F)[];
  return fc.tuple(fc.record(conditions), fc.subarray(names, { maxLength: 3 })).map(([all, kept]) => {
    const filter = { ...none };
    for (const name of kept) filter[name] = all[name];
    return filter;
  });
}

/** Any of the values, seldom none of them. */
const someOf = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 9, arbitrary: fc.subarray([...values], { minLength: 1 }) },
  );

/** The id of an entity, or now and then of something else or of nothing. */
export const anyIdOf = ({ entities, relationships }: Dataset): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...entities.map(({ id }) => id)) },
    { weight: 1, arbitrary: fc.constantFrom('nobody', ...relationships.map(({ id }) => id)) },
  );

/** A day, often one on which what is known changes, or the day before. */
const anyDayOf = ({ relationships, attributes }: Dataset): fc.Arbitrary<number> => {
  const days = [...relationships, ...attributes].flatMap(daysOfChange);
  return fc.oneof(anyDay, fc.constantFrom(0, ...days, ...days.map((day) => day - 1)));
};

export function anyAttributeFilter(dataset: Dataset): fc.Arbitrary<AttributeFilter> {
  const types = [...new Set(dataset.attributes.map(({ type }) => type)), 'AGE' as const];
  return anyFilter<AttributeFilter>(ANY_ATTRIBUTE, {
    ...conditionsOnStatements(dataset),
    types: someOf(types),
    entities: fc.array(anyIdOf(dataset), { maxLength: 4 }),
  });
}

function conditionsOnStatements(dataset: Dataset) {
  const works = dataset.entities.flatMap((entity) => (entity.kind === 'Work' ? [entity.id] : []));
  const evidence = [...dataset.relationships, ...dataset.attributes].flatMap(
    (statement) => statement.evidence,
  );
  const speakers = evidence.flatMap(NAMED_BY.speakers);
  const origins = evidence.flatMap(NAMED_BY.origins);
  return {
    polarity: someOf(POLARITIES),
    modality: someOf(MODALITIES),
    trueOn: anyEdtf.map(boundsOf),
    undated: fc.constantFrom(...UNDATED),
    knownOn: anyDayOf(dataset),
    undatedReports: fc.constantFrom(...UNDATED_REPORTS),
    unsupported: fc.constantFrom(...UNSUPPORTED),
    minOrigins: fc.nat(3),
    maxOrigins: fc.nat(3),
    independent: fc.boolean(),
    assertions: someOf(ASSERTIONS),
    disputed: fc.boolean(),
    contested: fc.boolean(),
    sources: fc.array(fc.constantFrom('nobody', ...works), { maxLength: 3 }),
    speakers: fc.array(fc.constantFrom('nobody', ...speakers), { maxLength: 3 }),
    origins: fc.array(fc.constantFrom('nobody', ...origins), { maxLength: 3 }),
  };
}

export function anyRelationshipFilter(dataset: Dataset): fc.Arbitrary<RelationshipFilter> {
  const id = anyIdOf(dataset);
  const types = [...new Set(dataset.relationships.map(({ type }) => type)), 'PARDONED' as const];
  const qualifiers = dataset.relationships.flatMap((relationship) =>
    relationship.qualifiers.flatMap(({ role, entities, relationships }) =>
      [...entities, ...relationships].map((qualifying) => ({ role, id: qualifying })),
    ),
  );
  const conditions = {
    types: someOf(types),
    narrowerTypes: someOf([...dataset.types.map(({ name }) => name), 'NO_SUCH_TYPE']),
    subject: id,
    object: id,
    touching: fc.array(id, { maxLength: 3 }),
    within: fc.array(id, { maxLength: 8 }),
    walkable: fc.boolean(),
    about: fc.array(fc.oneof(id, fc.constantFrom('nobody', ...qualifiers.map((qualifier) => qualifier.id))), {
      maxLength: 3,
    }),
    qualifiedBy: fc.oneof(
      fc.record({ role: fc.constantFrom(...QUALIFIER_ROLES), id }),
      fc.constantFrom({ role: 'PLACE' as const, id: 'nobody' }, ...qualifiers),
    ),
    ...conditionsOnStatements(dataset),
  };
  const none = { ...conditions, not: fc.constant(null) };
  return anyFilter<RelationshipFilter>(ANY_RELATIONSHIP, {
    ...conditions,
    not: anyFilter<RelationshipFilter>(ANY_RELATIONSHIP, none),
  });
}

export function anyEntityFilter(dataset: Dataset): fc.Arbitrary<EntityFilter> {
  const id = anyIdOf(dataset);
  const own = dataset.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const externalIds = dataset.entities.flatMap((entity) => entity.externalIds);
  return anyFilter<EntityFilter>(ANY_ENTITY, {
    kinds: someOf(ENTITY_KINDS),
    ids: fc.array(id, { maxLength: 6 }),
    name: fc.oneof(anyName, fc.constantFrom(...own)),
    unnamed: fc.boolean(),
    externalId: fc.constantFrom({ scheme: 'wikidata', value: 'Q1' }, ...externalIds),
    cited: fc.boolean(),
    workKinds: someOf(['letter', 'video', 'Letter']),
    publisher: id,
    publishedOn: anyEdtf.map(boundsOf),
    retracted: fc.boolean(),
  });
}
