import type { Candidate } from '../../answers/match-candidates.js';
import { InputError } from '../../domain/errors.js';
import { timeSpan } from '../../domain/time-span.js';
import { COMPARED_TYPES } from '../../matching/profile.js';
import type { MatchAttribute, MatchCandidate } from '../generated/resolver-types.js';

/**
 * What a candidate of `match` is known by.
 * @throws InputError where an attribute tells nothing apart, or a date is none.
 */
export function matchCandidate({ name, kind, attributes, neighbors }: MatchCandidate): Candidate {
  const given = attributes ?? [];
  for (const { type } of given) {
    if (!COMPARED_TYPES.some((compared) => compared === type))
      throw new InputError(
        `Expected attributes of the types ${COMPARED_TYPES.join(', ')}, but got ${type}, which tells no two apart. Leave it out.`,
      );
  }
  const ofTypes = (...types: MatchAttribute['type'][]) => given.filter(({ type }) => types.includes(type));
  const texts = (...types: MatchAttribute['type'][]) => ofTypes(...types).map(({ value }) => value);
  const dates = (...types: MatchAttribute['type'][]) => texts(...types).map((edtf) => timeSpan({ edtf }));
  return {
    kind: kind ?? null,
    names: [name, ...texts('NAME')],
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
    neighbors: neighbors ?? [],
  };
}
