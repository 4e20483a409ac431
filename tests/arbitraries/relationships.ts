import fc from 'fast-check';
import type { EntityDraft, EvidenceDraft, RelationshipDraft } from '../../src/domain/draft.js';
import { relationshipId } from '../../src/domain/identity.js';
import { MODALITIES } from '../../src/domain/modality.js';
import type { NarrowerType } from '../../src/domain/narrower-type.js';
import { MEASURES, QUALIFIER_ROLES, type Qualifier } from '../../src/domain/relationship.js';
import { type RelationshipType, VOCABULARY } from '../../src/domain/vocabulary.js';
import { be, mutually, verb } from '../../src/domain/wording.js';
import { anyText } from './texts.js';
import { maybeTimeSpan } from './times.js';

/** Few, so that ties run parallel: states and events, symmetric or not, ties or not, some that happen once. */
const TYPES = [
  'ADVOCATED_FOR',
  'MET',
  'PARTNER_OF',
  'WORKED_FOR',
  'ABOUT',
  'MERGED_WITH',
  'PARDONED',
  'OTHER',
] as const satisfies RelationshipType[];

const anyQuantity = fc.record({
  measure: fc.constantFrom(...MEASURES),
  min: fc.option(fc.integer({ min: -5_000_000_000, max: 5 })),
  max: fc.option(fc.double({ min: 5, max: 1_000, noNaN: true })),
  unit: fc.option(fc.constantFrom('years', 'USD', 'percent')),
  words: anyText,
});

/** Of the dataset's own: an event and a state, with an inverse of its own and without, symmetric, and one of OTHER. */
export const OWN_TYPES: readonly NarrowerType[] = [
  {
    name: 'DINED_WITH',
    narrows: 'MET',
    wording: mutually(verb(['dine', 'dines', 'dined'], 'with')),
    description: null,
  },
  {
    name: 'PLAYED_FOR',
    narrows: 'WORKED_FOR',
    wording: verb(['play', 'plays', 'played'], 'for'),
    description: 'In a team.',
  },
  {
    name: 'HEIR_OF',
    narrows: 'OTHER',
    wording: be(['an heir of', 'heirs of'], 'followed as an heir by'),
    description: null,
  },
];

/** Up to `most` relationships between the entities: cycles, parallel ones, a hub, and qualifiers that lead to earlier ones. */
export function anyRelationships(
  entities: readonly EntityDraft[],
  evidence: fc.Arbitrary<EvidenceDraft[]>,
  most: number,
): fc.Arbitrary<RelationshipDraft[]> {
  const row = anyRow(entities, evidence, fc.nat(most));
  return fc
    .oneof(
      { weight: 1, arbitrary: fc.array(row, { maxLength: 2 }) },
      {
        weight: 4,
        arbitrary: fc.array(row, { minLength: Math.floor(most / 2), maxLength: most, size: 'max' }),
      },
    )
    .map((rows) => {
      const drafts = new Map<string, RelationshipDraft>();
      for (const row of rows) {
        const id = row.hasSlug || drafts.has(hashOf(row)) ? `claim-${drafts.size}` : null;
        drafts.set(id ?? hashOf(row), draftOf(row, id, [...drafts.keys()]));
      }
      return [...drafts.values()];
    });
}

type Row = typeof anyRow extends (...given: never[]) => fc.Arbitrary<infer R> ? R : never;

/** All of a relationship but what depends on those before it. @param place of an earlier relationship. */
function anyRow(
  entities: readonly EntityDraft[],
  evidence: fc.Arbitrary<EvidenceDraft[]>,
  place: fc.Arbitrary<number>,
) {
  // The first entity is a hub.
  const end = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...entities.slice(0, 1)) },
    { weight: 3, arbitrary: fc.constantFrom(...entities) },
  );
  const events = entities.filter(({ kind }) => kind === 'Event').map(({ id }) => id);
  const role = fc
    .record({
      role: fc.constantFrom(...QUALIFIER_ROLES),
      entities: fc.uniqueArray(fc.constantFrom(...entities.map(({ id }) => id)), { maxLength: 2 }),
      earlier: fc.uniqueArray(place, { maxLength: 2 }),
    })
    // A plan is an event or a relationship.
    .map((it) =>
      it.role === 'REALIZES' ? { ...it, entities: it.entities.filter((id) => events.includes(id)) } : it,
    );
  return fc.record({
    claim: fc
      .tuple(end, fc.constantFrom(...TYPES), end)
      .filter(([subject, , object]) => subject !== object)
      .map(([subject, type, object]) => ({
        subject: subject.id,
        type: fitting(subject, type, object),
        object: object.id,
      })),
    polarity: fc.constantFrom('AFFIRMED' as const, 'AFFIRMED' as const, 'NEGATED' as const),
    modality: fc.constantFrom('ACTUAL' as const, ...MODALITIES),
    when: maybeTimeSpan,
    detail: anyText,
    quantities: fc.array(anyQuantity, { maxLength: 2 }),
    roles: fc.uniqueArray(role, { maxLength: 2, selector: (it) => it.role }),
    evidence,
    isNarrow: fc.boolean(),
    hasSlug: fc.boolean(),
    isRenamed: fc.boolean(),
    conflicting: fc.option(place, { freq: 2 }),
  });
}

/** A type that does not go with the kinds of its ends gives way to OTHER. */
function fitting(subject: EntityDraft, type: RelationshipType, object: EntityDraft): RelationshipType {
  const { subjectKinds, objectKinds } = VOCABULARY[type];
  return subjectKinds.includes(subject.kind) && objectKinds.includes(object.kind) ? type : 'OTHER';
}

function hashOf({ claim, polarity, modality }: Row): string {
  return relationshipId({ ...claim, polarity, modality });
}

/** @param earlier ids of the relationships before it. */
function draftOf(row: Row, id: string | null, earlier: readonly string[]): RelationshipDraft {
  const { claim, roles, conflicting, isRenamed, isNarrow, hasSlug: _, ...rest } = row;
  const at = (places: readonly number[]) =>
    [...new Set(places.map((place) => place % (earlier.length || 1)))].flatMap(
      (place) => earlier[place] ?? [],
    );
  const qualifiers = roles.map(
    ({ role, entities, earlier: places }): Qualifier => ({ role, entities, relationships: at(places) }),
  );
  return {
    ...rest,
    ...claim,
    narrowerType: (isNarrow && OWN_TYPES.find(({ narrows }) => narrows === claim.type)) || null,
    id,
    qualifiers: qualifiers.filter(
      ({ entities, relationships }) => entities.length + relationships.length > 0,
    ),
    conflictsWith: conflicting === null ? [] : at([conflicting]),
    formerIds: isRenamed ? [`was-claim-${earlier.length}`] : [],
  };
}
