import { QUALIFIER_ROLES } from '../../domain/relationship.js';

/** Stands before each id, and before the words of Attest: `.invalid` is nobody's (RFC 2606), so that nothing looks it up. */
const BASE = 'https://attest.invalid/';
const TERMS = `${BASE}terms#`;

const id = (iri: string) => ({ '@id': iri, '@type': '@id' });
const word = (term: string) => ({ '@id': `${TERMS}${term}`, '@type': '@vocab' });
const edtf = (term: string) => ({ '@id': `${TERMS}${term}`, '@type': 'loc:EDTF' });

/**
 * What the keys of our records mean to others (JSON-LD 1.1): schema.org for entities, RDF reification for statements, PROV-O for who
 * says it and what it derives from, W3C Web Annotation for the place in the source. It is written into each file, so that no
 * network is needed.
 */
export const CONTEXT = {
  '@version': 1.1,
  '@base': BASE,
  '@vocab': TERMS,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  loc: 'http://id.loc.gov/datatypes/edtf/',

  Person: 'schema:Person',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
  Event: 'schema:Event',
  Work: 'schema:CreativeWork',
  name: 'schema:name',
  aliases: 'schema:alternateName',
  description: 'schema:description',
  externalIds: {
    '@id': 'schema:identifier',
    '@context': { scheme: 'schema:propertyID', value: 'schema:value' },
  },
  workKind: 'schema:genre',
  publisher: id('schema:publisher'),
  url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
  datePublished: 'schema:datePublished',
  startDate: 'schema:startDate',
  endDate: 'schema:endDate',
  derivedFrom: id('prov:wasDerivedFrom'),

  subject: id('rdf:subject'),
  entity: id('rdf:subject'),
  type: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: id('rdf:object'),
  value: { '@id': 'rdf:object', '@context': { entity: id('rdf:value'), kind: word('nameKind') } },
  polarity: word('polarity'),
  modality: word('modality'),
  measure: word('measure'),
  conflictsWith: id(`${TERMS}conflictsWith`),
  qualifiers: {
    '@id': `${TERMS}qualifiers`,
    '@context': Object.fromEntries(QUALIFIER_ROLES.map((role) => [role, id(`${TERMS}role/${role}`)])),
  },
  edtf: edtf('edtf'),
  asOf: edtf('asOf'),
  basis: word('basis'),

  supportedBy: 'prov:wasDerivedFrom',
  disputedBy: `${TERMS}disputedBy`,
  assertion: word('assertion'),
  speakers: { '@id': `${TERMS}speakers`, '@type': '@id', '@container': '@list' },
  wasAttributedTo: id('prov:wasAttributedTo'),
  hadPrimarySource: id('prov:hadPrimarySource'),
  body: { '@id': 'oa:hasBody', '@context': { value: 'rdf:value' } },
  target: { '@id': 'oa:hasTarget', '@context': { value: 'rdf:value' } },
  source: id('oa:hasSource'),
  selector: 'oa:hasSelector',
  exact: 'oa:exact',
  start: 'oa:start',
  end: 'oa:end',

  version: 'schema:version',
  record: { '@id': `${TERMS}record`, '@type': '@json' },
  export: { '@id': `${TERMS}export`, '@type': '@json' },
} as const;
