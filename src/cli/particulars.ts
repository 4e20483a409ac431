import type { Qualifier, Quantity } from '../domain/relationship.js';

/** Of a relationship, as `PARTICULARS` selects them. */
export interface ShownParticulars {
  readonly quantities: readonly Quantity[];
  readonly qualifiers: readonly (Pick<Qualifier, 'role'> & {
    readonly entities: readonly { readonly name: string }[];
    readonly relationships: readonly ShownClaim[];
  })[];
}

/** A relationship that is only named, as `CLAIM` selects it. */
export interface ShownClaim {
  readonly id: string;
  readonly subject: { readonly name: string };
  readonly phrase: string;
  readonly object: { readonly name: string };
}

export const CLAIM = 'fragment claim on Relationship { id subject { id name } phrase object { id name } }';

export const PARTICULARS = `
  ${CLAIM}
  fragment particulars on Relationship {
    quantities { measure min max unit words }
    qualifiers { role entities { id name } relationships { ...claim } }
  }`;

/** How much, to whom, where, on what occasion; each with its label: "topic: Prison reform". */
export function particulars({ quantities, qualifiers }: ShownParticulars): string[] {
  return [
    ...quantities.map((quantity) => `${quantity.measure.toLowerCase()}: ${amount(quantity)}`),
    ...qualifiers.map(({ role, entities, relationships }) => {
      const those = [...entities.map(({ name }) => name), ...relationships.map(claimText)];
      return `${role.toLowerCase().replaceAll('_', ' ')}: ${those.join(', ')}`;
    }),
  ];
}

/** "Barack Obama did not pardon Alice Marie Johnson". */
export function claimText({ subject, phrase, object }: ShownClaim): string {
  return `${subject.name} ${phrase} ${object.name}`;
}

function amount({ min, max, unit, words }: Quantity): string {
  if (words !== null) return words;
  const number =
    min === max
      ? `${min}`
      : min === null
        ? `at most ${max}`
        : max === null
          ? `at least ${min}`
          : `${min} to ${max}`;
  return unit === null ? number : `${number} ${unit}`;
}
