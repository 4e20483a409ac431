import type { AttributeType, NameKind } from '../../src/domain/attribute-types.js';
import type { EntityKind } from '../../src/domain/entity-kind.js';
import type { RelationshipType } from '../../src/domain/vocabulary.js';

/*
 * What the schemata and properties of FollowTheMoney (followthemoney.tech) become. What is in no table is counted as left
 * out, with its name.
 */

export const KINDS: Readonly<Record<string, EntityKind>> = {
  Person: 'Person',
  Company: 'Organization',
  Organization: 'Organization',
  PublicBody: 'Organization',
  LegalEntity: 'Organization',
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
  Directorship: {
    subject: 'director',
    object: 'organization',
    type: 'DIRECTOR_OF',
    detail: ['role', 'summary'],
  },
  Membership: { subject: 'member', object: 'organization', type: 'MEMBER_OF', detail: ['role'] },
  Employment: { subject: 'employee', object: 'employer', type: 'WORKED_FOR', detail: ['role'] },
  Family: { subject: 'person', object: 'relative', type: 'RELATED_TO', detail: ['relationship'] },
  Associate: { subject: 'person', object: 'associate', type: 'AFFILIATED_WITH', detail: ['relationship'] },
  Payment: { subject: 'payer', object: 'beneficiary', type: 'PAID', detail: ['purpose'] },
  UnknownLink: { subject: 'subject', object: 'object', type: 'OTHER', detail: ['role', 'summary'] },
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

export const ATTRIBUTES: Readonly<Record<string, AttributeRow>> = {
  name: { type: 'NAME', nameKind: 'ALIAS' },
  alias: { type: 'NAME', nameKind: 'ALIAS' },
  weakAlias: { type: 'NAME', nameKind: 'ALIAS' },
  abbreviation: { type: 'NAME', nameKind: 'ALIAS' },
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
  notes: { type: 'DESCRIBED_AS' },
  summary: { type: 'DESCRIBED_AS' },
  status: { type: 'DESCRIBED_AS' },
  registrationNumber: registration('registration number'),
  innCode: registration('INN'),
  ogrnCode: registration('OGRN'),
  kppCode: registration('KPP'),
  taxNumber: registration('tax number'),
  idNumber: registration('identity number'),
  passportNumber: registration('passport'),
  permId: registration('PermID'),
  uniqueEntityId: registration('UEI'),
  gender: { type: 'OTHER', detail: 'gender' },
  website: { type: 'OTHER', detail: 'website' },
  email: { type: 'OTHER', detail: 'email' },
  phone: { type: 'OTHER', detail: 'telephone' },
};

/** What is said elsewhere: births, parts of names, the record's own history, the programs of sanctions, countries of addresses. */
export const SAID_ELSEWHERE: readonly string[] = [
  'firstName',
  'middleName',
  'lastName',
  'fatherName',
  'createdAt',
  'modifiedAt',
  'sourceUrl',
  'programId',
  'country',
  'addressEntity',
  'birthDate',
  'birthPlace',
];
