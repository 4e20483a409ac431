import type { AttributeType } from '../domain/attribute-types.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { InputError } from '../domain/errors.js';
import { timeSpan } from '../domain/time-span.js';
import { COMPARED_TYPES } from '../matching/profile.js';
import type { Candidate } from './match-candidates.js';

/** What is known of a candidate, as text. */
export interface GivenAttribute {
  readonly type: AttributeType;
  readonly value: string;
  /** Of a REGISTRATION: the register. */
  readonly scheme?: string | null | undefined;
}

export interface GivenCandidate {
  readonly kind: EntityKind | null;
  readonly names: readonly string[];
  readonly attributes: readonly GivenAttribute[];
  /** Their ids or their names. */
  readonly neighbors: readonly string[];
}

/**
 * The candidate that is described by texts.
 * @throws InputError where an attribute tells nothing apart, a date is none, or a registration has no register.
 */
export function candidateOf({ kind, names, attributes, neighbors }: GivenCandidate): Candidate {
  for (const { type } of attributes) {
    if (!COMPARED_TYPES.some((compared) => compared === type))
      throw new InputError(
        `Expected attributes of the types ${COMPARED_TYPES.join(', ')}, but got ${type}, which tells no two apart. Leave it out.`,
      );
  }
  const ofTypes = (...types: AttributeType[]) => attributes.filter(({ type }) => types.includes(type));
  const texts = (...types: AttributeType[]) => ofTypes(...types).map(({ value }) => value);
  const dates = (...types: AttributeType[]) => texts(...types).map((edtf) => timeSpan({ edtf }));
  return {
    kind,
    names: [...names, ...texts('NAME')],
    births: dates('BIRTH', 'FOUNDING'),
    deaths: dates('DEATH', 'DISSOLUTION'),
    countries: texts('NATIONALITY', 'JURISDICTION'),
    registrations: ofTypes('REGISTRATION').map(({ value, scheme }) => {
      if (scheme == null)
        throw new InputError(
          `Expected a registration to have a \`scheme\`, but ${value} has none. Name its register.`,
        );
      return { scheme, value };
    }),
    addresses: texts('ADDRESS'),
    neighbors,
  };
}
