import type { AttributeType, NameKind } from '../../domain/attribute-types.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import type { Measure } from '../../domain/relationship.js';
import type { RelationshipType } from '../../domain/vocabulary.js';

/*
 * What the schemata and properties of FollowTheMoney become (https://followthemoney.tech/explorer/). What is in no table is
 * counted as left out, with its name.
 */

/** A LegalEntity may be a person or a body: its source does not know. Bodies are most of them. */
export const KINDS: Readonly<Record<string, EntityKind>> = {
  Person: 'Person',
  Company: 'Organization',
  Organization: 'Organization',
  PublicBody: 'Organization',
  LegalEntity: 'Organization',
  RealEstate: 'Place',
  Vessel: 'Topic',
  Airplane: 'Topic',
  Vehicle: 'Topic',
  Asset: 'Topic',
  BankAccount: 'Topic',
  CryptoWallet: 'Topic',
  Security: 'Topic',
  Project: 'Topic',
  Document: 'Work',
  Article: 'Work',
  PlainText: 'Work',
  HyperText: 'Work',
  Pages: 'Work',
};

export interface EdgeRow {
  /** Properties with the ends. */
  readonly subject: string;
  readonly object: string;
  readonly type: RelationshipType;
  /** Properties whose values say more: they go to `detail`. */
  readonly detail: readonly string[];
}

export const EDGES: Readonly<Record<string, EdgeRow>> = {
  Ownership: { subject: 'owner', object: 'asset', type: 'OWNED', detail: ['role', 'ownershipType'] },
  Directorship: { subject: 'director', object: 'organization', type: 'DIRECTOR_OF', detail: ['role'] },
  Membership: { subject: 'member', object: 'organization', type: 'MEMBER_OF', detail: ['role'] },
  Employment: { subject: 'employee', object: 'employer', type: 'WORKED_FOR', detail: ['role'] },
  Family: { subject: 'person', object: 'relative', type: 'RELATED_TO', detail: ['relationship'] },
  Associate: { subject: 'person', object: 'associate', type: 'AFFILIATED_WITH', detail: ['relationship'] },
  Representation: { subject: 'agent', object: 'client', type: 'REPRESENTED', detail: ['role'] },
  Payment: { subject: 'payer', object: 'beneficiary', type: 'PAID', detail: ['purpose'] },
  Debt: { subject: 'creditor', object: 'debtor', type: 'LENT_TO', detail: [] },
  Succession: { subject: 'successor', object: 'predecessor', type: 'SUCCEEDED', detail: ['role'] },
  UnknownLink: { subject: 'subject', object: 'object', type: 'OTHER', detail: ['role'] },
};

/** Words for a relative that say the same of both; every other word says which of the two is which, in ways that sources differ on. */
export const FAMILY_WORDS: readonly (readonly [RegExp, RelationshipType])[] = [
  [/^(spouse|husband|wife|married( to)?)$/i, 'MARRIED_TO'],
  [/^(sibling|brother|sister)$/i, 'SIBLING_OF'],
];

/** Where several ids are of one person or body, in documents of one sort: the number goes to the holder. */
export const IDENTIFICATIONS: Readonly<Record<string, string>> = {
  Passport: 'passport',
  Identification: 'identity document',
};

export interface AttributeRow {
  readonly type: AttributeType;
  readonly nameKind?: NameKind;
  /** Of a REGISTRATION. */
  readonly scheme?: string;
  /** A country's code, where it is one of ISO 3166. */
  readonly country?: true;
  /** What an OTHER is. */
  readonly detail?: string;
}

const registration = (scheme: string): AttributeRow => ({ type: 'REGISTRATION', scheme });
const alias = { type: 'NAME', nameKind: 'ALIAS' } as const;
const other = (detail: string): AttributeRow => ({ type: 'OTHER', detail });

export const ATTRIBUTES: Readonly<Record<string, AttributeRow>> = {
  name: { type: 'NAME' },
  alias,
  weakAlias: alias,
  abbreviation: alias,
  previousName: { type: 'NAME', nameKind: 'FORMER' },
  nationality: { type: 'NATIONALITY', country: true },
  citizenship: { type: 'NATIONALITY', country: true },
  deathDate: { type: 'DEATH' },
  incorporationDate: { type: 'FOUNDING' },
  dissolutionDate: { type: 'DISSOLUTION' },
  title: { type: 'TITLE' },
  position: { type: 'OCCUPATION' },
  legalForm: { type: 'LEGAL_FORM' },
  jurisdiction: { type: 'JURISDICTION', country: true },
  address: { type: 'ADDRESS' },
  topics: { type: 'TOPIC' },
  keywords: { type: 'TOPIC' },
  sector: { type: 'TOPIC' },
  notes: { type: 'DESCRIBED_AS' },
  summary: { type: 'DESCRIBED_AS' },
  description: { type: 'DESCRIBED_AS' },
  status: { type: 'DESCRIBED_AS' },
  registrationNumber: registration('registration number'),
  innCode: registration('INN'),
  ogrnCode: registration('OGRN'),
  kppCode: registration('KPP'),
  okpoCode: registration('OKPO'),
  leiCode: registration('LEI'),
  swiftBic: registration('BIC'),
  dunsCode: registration('DUNS'),
  vatCode: registration('VAT'),
  taxNumber: registration('tax number'),
  idNumber: registration('identity number'),
  passportNumber: registration('passport'),
  socialSecurityNumber: registration('social security number'),
  permId: registration('PermID'),
  uniqueEntityId: registration('UEI'),
  imoNumber: registration('IMO'),
  mmsi: registration('MMSI'),
  gender: other('gender'),
  ethnicity: other('ethnicity'),
  religion: other('religion'),
  education: other('education'),
  website: other('website'),
  email: other('email'),
  phone: other('telephone'),
};

/** Properties of entities that are read elsewhere. */
export const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'birthDate',
  'birthPlace',
  'birthCountry',
  'addressEntity',
]);

const PART_OF_NAME = 'a part of a name, which is kept whole';
const HISTORY = 'a note on the record, not on what it is of';
/** Known properties that are not taken over, and why. */
export const NOT_TAKEN: Readonly<Record<string, string>> = {
  firstName: PART_OF_NAME,
  secondName: PART_OF_NAME,
  middleName: PART_OF_NAME,
  lastName: PART_OF_NAME,
  fatherName: PART_OF_NAME,
  motherName: PART_OF_NAME,
  nameSuffix: PART_OF_NAME,
  createdAt: HISTORY,
  modifiedAt: HISTORY,
  retrievedAt: HISTORY,
  programId: 'the sanctions have their programs',
  country: 'it does not say what joins it to the country',
};

/** Amounts of edges; the last names the property with the unit. */
export const MEASURES: readonly (readonly [
  property: string,
  measure: Measure,
  unit: string,
  unitOf?: string,
])[] = [
  ['percentage', 'SHARE', 'percent'],
  ['sharesCount', 'COUNT', 'shares'],
  ['amountEur', 'AMOUNT', 'EUR'],
  ['amountUsd', 'AMOUNT', 'USD'],
  ['amount', 'AMOUNT', 'of no stated currency', 'currency'],
  ['sharesValue', 'AMOUNT', 'of no stated currency', 'sharesCurrency'],
];

/** What an entity is exported as; an organization with an owner is a Company, which is also an Asset. Topics have no schema. */
export const SCHEMATA: Readonly<Partial<Record<EntityKind, string>>> = {
  Person: 'Person',
  Group: 'LegalEntity',
  Organization: 'Organization',
  Place: 'Address',
  Event: 'Event',
  Work: 'Article',
};

const LEGAL = ['Person', 'LegalEntity', 'Organization', 'Company'] as const;
const ORGANIZATIONS = ['Organization', 'Company'] as const;
const PERSON = ['Person'] as const;

/** The schemata that may be at the ends of a link of `EDGES`; UnknownLink takes any. */
export const EDGE_ENDS: Readonly<
  Record<string, { readonly subject: readonly string[]; readonly object: readonly string[] }>
> = {
  Ownership: { subject: LEGAL, object: ['Company'] },
  Directorship: { subject: LEGAL, object: ORGANIZATIONS },
  Membership: { subject: LEGAL, object: ORGANIZATIONS },
  Employment: { subject: PERSON, object: ORGANIZATIONS },
  Family: { subject: PERSON, object: PERSON },
  Associate: { subject: PERSON, object: PERSON },
  Representation: { subject: LEGAL, object: LEGAL },
  Payment: { subject: LEGAL, object: LEGAL },
  Debt: { subject: LEGAL, object: LEGAL },
  Succession: { subject: LEGAL, object: LEGAL },
};

/** The word of a Family for each type that is one: of the person, as seen from the relative. */
export const FAMILY_TYPES: Readonly<Partial<Record<RelationshipType, string>>> = {
  MARRIED_TO: 'spouse',
  SIBLING_OF: 'sibling',
  PARENT_OF: 'parent',
};
