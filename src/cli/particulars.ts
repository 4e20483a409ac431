import type { Qualifier, Quantity } from '../domain/relationship.js';
import { formatQualifier, ROLE_LABELS } from '../text/format-qualifiers.js';
import { formatQuantity, MEASURE_LABELS } from '../text/format-quantity.js';

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

/** How much, to whom, where, on what occasion; each with its label: "about: Prison reform". */
export function particulars({ quantities, qualifiers }: ShownParticulars): string[] {
  const labelledBy = (label: string, text: string) =>
    `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${text}`;
  return [
    ...quantities.map((one) => labelledBy(MEASURE_LABELS[one.measure], formatQuantity(one))),
    ...qualifiers.map((one) => labelledBy(ROLE_LABELS[one.role], formatQualifier(one))),
  ];
}
