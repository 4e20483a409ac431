import type { Attribute } from '../domain/attribute.js';
import type { AttributeType } from '../domain/attribute-types.js';
import type { Entity } from '../domain/entity.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { foldName } from '../domain/fold-name.js';
import type { TimeSpan } from '../domain/time-span.js';
import { sourcedNames } from '../names/sourced-names.js';
import { wordsOf } from '../names/words.js';

export interface Registration {
  readonly scheme: string;
  readonly value: string;
}

/** A text beside its folded words, which are compared. */
export interface Worded {
  readonly text: string;
  readonly words: readonly string[];
}

/** What is known of an entity, or of a candidate that may be one, as far as it can tell who it is. */
export interface Profile {
  /** Null where it is not known. */
  readonly kind: EntityKind | null;
  /** None of an unnamed one: it is never matched by name. */
  readonly names: readonly Worded[];
  readonly births: readonly TimeSpan[];
  readonly deaths: readonly TimeSpan[];
  /** ISO 3166-1 alpha-2, or a name as a source has it, folded. */
  readonly countries: readonly string[];
  readonly registrations: readonly Registration[];
  readonly addresses: readonly Worded[];
  /** Ids where the neighbors are known by them, else folded names. */
  readonly neighbors: ReadonlySet<string>;
}

/** What a profile is made from. */
export interface ProfileInput {
  readonly kind: EntityKind | null;
  readonly names: readonly string[];
  readonly births?: readonly TimeSpan[];
  readonly deaths?: readonly TimeSpan[];
  readonly countries?: readonly string[];
  readonly registrations?: readonly Registration[];
  readonly addresses?: readonly string[];
  readonly neighbors?: Iterable<string>;
}

export function profile(input: ProfileInput): Profile {
  return {
    kind: input.kind,
    names: wordedOnce(input.names),
    births: input.births ?? [],
    deaths: input.deaths ?? [],
    countries: distinct((input.countries ?? []).map(foldName)),
    registrations: (input.registrations ?? []).map(({ scheme, value }) => ({
      scheme: foldName(scheme),
      value: value.toLowerCase().replace(/[\s./-]+/g, ''),
    })),
    addresses: wordedOnce(input.addresses ?? []),
    neighbors: new Set(input.neighbors),
  };
}

/** The types of attributes that tell entities apart. */
export const COMPARED_TYPES = [
  'NAME',
  'BIRTH',
  'DEATH',
  'FOUNDING',
  'DISSOLUTION',
  'NATIONALITY',
  'JURISDICTION',
  'REGISTRATION',
  'ADDRESS',
] as const satisfies readonly AttributeType[];

/**
 * The profile of an entity of the graph. A founding counts as a birth and a dissolution as a death; an external id, and the
 * URL of a work, as a registration.
 * @param attributes all that is said of it; what is denied or planned tells nothing.
 * @param neighbors see `Profile.neighbors`.
 */
export function profileOf(
  entity: Entity,
  attributes: readonly Attribute[],
  neighbors: Iterable<string>,
): Profile {
  const said = attributes.filter(
    ({ polarity, modality }) => polarity === 'AFFIRMED' && modality === 'ACTUAL',
  );
  const ofTypes = (...types: Compared[]) =>
    said.filter(({ type }) => types.some((compared) => compared === type));
  const dates = (...types: Compared[]) =>
    ofTypes(...types).flatMap(({ value }) => (value.kind === 'DATE' ? [value.date] : []));
  const happened = entity.kind === 'Event' && entity.when !== null ? [entity.when] : [];
  return profile({
    kind: entity.kind,
    names: entity.unnamed ? [] : [entity.name, ...entity.aliases, ...sourcedNames(said)],
    births: [...dates('BIRTH', 'FOUNDING'), ...happened],
    deaths: dates('DEATH', 'DISSOLUTION'),
    countries: ofTypes('NATIONALITY', 'JURISDICTION').flatMap(({ value }) =>
      value.kind === 'COUNTRY' ? [value.country] : value.kind === 'TEXT' ? [value.text] : [],
    ),
    registrations: [
      ...entity.externalIds,
      ...(entity.kind === 'Work' && entity.url !== null ? [{ scheme: 'url', value: entity.url }] : []),
      ...ofTypes('REGISTRATION').flatMap(({ value }) =>
        value.kind === 'TEXT' && value.scheme !== null ? [{ scheme: value.scheme, value: value.text }] : [],
      ),
    ],
    addresses: ofTypes('ADDRESS').flatMap(({ value }) => (value.kind === 'TEXT' ? [value.text] : [])),
    neighbors,
  });
}

type Compared = (typeof COMPARED_TYPES)[number];

function wordedOnce(texts: readonly string[]): Worded[] {
  return distinct(texts)
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
