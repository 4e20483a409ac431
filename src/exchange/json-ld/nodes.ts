import type { FileRecord } from '../../dataset/formats/format.js';
import { ENTITY_KINDS } from '../../domain/entity-kind.js';
import { CONTENT_ID } from '../../domain/identity.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a node is to others, after its own sort. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Person: ['prov:Agent'],
  Group: ['prov:Agent'],
  Organization: ['prov:Agent'],
  Topic: ['schema:Thing'],
  Work: ['prov:Entity'],
  Relationship: ['rdf:Statement', 'prov:Entity'],
  Attribute: ['rdf:Statement', 'prov:Entity'],
};

/**
 * A record as a node of JSON-LD: its fields, which `CONTEXT` gives a meaning, with types, and evidence as Web Annotations. A statement
 * is a node about a triple, never the triple itself, so that a denial or a plan is no fact to anyone.
 */
export function nodeOf({ list, value }: FileRecord, id: string): object {
  const { id: _own, kind, evidence, externalIds, ...fields } = value as Fields;
  const sort = list === 'entities' ? String(kind) : list === 'attributes' ? 'Attribute' : 'Relationship';
  const items = (evidence ?? []) as readonly Fields[];
  const [supporting, disputing] = [
    items.filter(({ stance }) => stance !== 'DISPUTES'),
    items.filter(({ stance }) => stance === 'DISPUTES'),
  ];
  return {
    '@id': id,
    '@type': [sort, ...(ALSO[sort] ?? [])],
    ...fields,
    ...plainDates(sort, fields),
    ...(Array.isArray(externalIds) && {
      externalIds: externalIds.map((one: object) => ({ '@type': 'schema:PropertyValue', ...one })),
    }),
    ...(supporting.length > 0 && { supportedBy: supporting.map(annotationOf) }),
    ...(disputing.length > 0 && { disputedBy: disputing.map(annotationOf) }),
  };
}

/** What only others read: it says again what a field says. */
const FOR_OTHERS: ReadonlySet<string> = new Set([
  ...['datePublished', 'startDate', 'endDate', 'wasAttributedTo', 'hadPrimarySource'],
]);

/** The record of a node that `nodeOf` wrote, and nothing of any other. */
export function recordOf(node: Fields): FileRecord | null {
  const { '@id': id, '@type': types, supportedBy, disputedBy, externalIds, ...rest } = node;
  const [sort] = Array.isArray(types) ? (types as readonly unknown[]) : [];
  const isEntity = ENTITY_KINDS.some((kind) => kind === sort);
  if (typeof id !== 'string' || !(isEntity || sort === 'Relationship' || sort === 'Attribute')) return null;
  const evidence = [
    ...objectsIn(supportedBy).map(evidenceOf),
    ...objectsIn(disputedBy).map((item) => ({ ...evidenceOf(item), stance: 'DISPUTES' })),
  ];
  return {
    list: isEntity ? 'entities' : sort === 'Attribute' ? 'attributes' : 'relationships',
    value: {
      ...(CONTENT_ID.test(id) ? {} : { id }),
      ...(isEntity && { kind: sort }),
      ...own(rest),
      ...(externalIds !== undefined && { externalIds: objectsIn(externalIds).map(own) }),
      ...(evidence.length > 0 && { evidence }),
    },
  };
}

/** A Web Annotation: what we say that a passage of a source says. */
function annotationOf({ source, says, locator, quote, selector, attributedTo, stance, ...fields }: Fields) {
  const selectors = [
    ...(selector === undefined
      ? []
      : [{ '@type': 'oa:TextPositionSelector', ...(selector as { readonly start: number }) }]),
    ...(quote === undefined ? [] : [{ '@type': 'oa:TextQuoteSelector', exact: quote }]),
    ...(locator === undefined ? [] : [{ '@type': 'oa:Selector', value: locator }]),
  ];
  return {
    '@type': ['oa:Annotation', 'prov:Entity'],
    body: { '@type': 'oa:TextualBody', value: says },
    target: {
      '@type': 'oa:SpecificResource',
      source,
      ...(selectors.length > 0 && { selector: selectors }),
    },
    hadPrimarySource: source,
    ...(attributedTo !== undefined && { speakers: attributedTo, wasAttributedTo: attributedTo }),
    ...fields,
  };
}

function evidenceOf({ body, target, speakers, ...fields }: Fields): object {
  const { source, selector } = objectOf(target);
  const { value: says } = objectOf(body);
  const selectors = objectsIn(selector);
  const ofType = (type: string) => selectors.find((one) => one['@type'] === `oa:${type}`);
  const position = ofType('TextPositionSelector');
  const quote = ofType('TextQuoteSelector')?.exact;
  const locator = ofType('Selector')?.value;
  return {
    ...own(fields),
    source,
    says,
    ...(speakers !== undefined && { attributedTo: speakers }),
    ...(position !== undefined && { selector: own(position) }),
    ...(quote !== undefined && { quote }),
    ...(locator !== undefined && { locator }),
  };
}

const own = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== '@type' && !FOR_OTHERS.has(key)));

const objectOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const objectsIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(objectOf) : []);

const PLAIN_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Dates as schema.org has them, where ours are as plain. */
function plainDates(sort: string, { publishedOn, when }: Fields): object {
  const edtfOf = (time: unknown): string => String(objectOf(time).edtf ?? '');
  if (sort === 'Work')
    return PLAIN_DATE.test(edtfOf(publishedOn)) ? { datePublished: edtfOf(publishedOn) } : {};
  if (sort !== 'Event') return {};
  const [start = '', end = start] = edtfOf(when).split('/');
  return {
    ...(PLAIN_DATE.test(start) && { startDate: start }),
    ...(PLAIN_DATE.test(end) && { endDate: end }),
  };
}
