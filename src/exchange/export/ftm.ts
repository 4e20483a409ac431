import type { Entity } from '../../domain/entity.js';
import type { Statement } from '../../domain/statement.js';
import { isSupported } from '../../domain/support.js';
import { SCHEMATA } from '../ftm/ftm-tables.js';
import { linkOf } from '../ftm/write-link.js';
import { type FtmProperties, intervalOf, plainDate, propertyOf, valuesOf } from '../ftm/write-properties.js';
import type { ExportFormat, Piece } from './export-format.js';
import type { ExportSource } from './export-source.js';
import { type PublishedWork, publishedWorks } from './works.js';

/** FollowTheMoney, an entity a line, as Aleph and OpenSanctions exchange it: entities, then the links between them. */
export const ftm: ExportFormat = {
  name: 'ftm',
  title: 'FollowTheMoney',
  ending: '.ftm.json',
  mediaType: 'application/x-ndjson',
  files: [],
  losses: [
    'What is denied, planned, only possible or supported by nothing: a link there is a plain fact. What is disputed, contradicted or hedged says so in its summary.',
    'Topics and events that are no fact, with all that is said of them; what sort a work is (each is an Article) and a group (a LegalEntity).',
    'Evidence, of which a link has the sources that support it (proof, datasets) and what they say; speakers, passages, qualifiers, conflicts.',
    'Which source says a property of an entity; attributes that have no property there, and all but the value of those that have.',
    'Most types of relationships but as the role of an UnknownLink; dates that are no plain year, month or day; external and former ids but those of Wikidata.',
  ],
  hasManifest: false,
  async *write(source): AsyncGenerator<Piece> {
    const about = await readFirst(source);
    for await (const page of source.entities()) {
      const works = await publishedWorks(page, source);
      for (const entity of page) {
        const line = entityLine(entity, about, works);
        if (line !== null) yield ['', `${JSON.stringify(line)}\n`];
      }
    }
    for await (const page of source.relationships()) {
      const facts = page.filter(isFact);
      const ids = [...new Set(facts.flatMap(({ subject, object }) => [subject, object]))];
      const schemata = new Map(
        (await source.entitiesBy(ids)).map((entity) => [entity.id, schemaOf(entity, about.owned)]),
      );
      for (const fact of facts) {
        const [subject, object] = [schemata.get(fact.subject), schemata.get(fact.object)];
        if (subject && object) yield ['', `${JSON.stringify(compact(linkOf(fact, { subject, object })))}\n`];
      }
    }
  },
};

/** A link or a property says no more than that it is so. */
const isFact = (statement: Statement): boolean =>
  statement.polarity === 'AFFIRMED' && statement.modality === 'ACTUAL' && isSupported(statement, null);

interface ReadFirst {
  /** By the id of the entity. */
  readonly properties: ReadonlyMap<string, readonly (readonly [property: string, value: string])[]>;
  /** The ids of what has an owner. */
  readonly owned: ReadonlySet<string>;
}

/** What a line of an entity takes of the statements about it: held for all of them. */
async function readFirst(source: ExportSource): Promise<ReadFirst> {
  const owned = new Set<string>();
  for await (const page of source.relationships())
    for (const it of page) if (it.type === 'OWNED' && isFact(it)) owned.add(it.object);
  const properties = new Map<string, [string, string][]>();
  for await (const page of source.attributes()) {
    const facts = page.filter(isFact);
    const named = facts.flatMap(({ entity, value }) => [
      entity,
      ...(value.kind === 'ENTITY' ? [value.entity] : []),
    ]);
    const entities = new Map(
      (await source.entitiesBy([...new Set(named)])).map((entity) => [entity.id, entity]),
    );
    for (const fact of facts) {
      const kind = entities.get(fact.entity)?.kind;
      const property = kind && propertyOf(fact, kind);
      const of = fact.value.kind === 'ENTITY' ? entities.get(fact.value.entity)?.name : undefined;
      const known = properties.get(fact.entity) ?? [];
      properties.set(fact.entity, known);
      if (property) for (const value of valuesOf(fact, of)) known.push([property, value]);
    }
  }
  return { properties, owned };
}

function schemaOf(entity: Entity, owned: ReadonlySet<string>): string | null {
  if (entity.kind === 'Event' && entity.modality !== 'ACTUAL') return null;
  if (entity.kind === 'Organization' && owned.has(entity.id)) return 'Company';
  return SCHEMATA[entity.kind] ?? null;
}

function entityLine(
  entity: Entity,
  { properties, owned }: ReadFirst,
  works: ReadonlyMap<string, PublishedWork>,
): object | null {
  const schema = schemaOf(entity, owned);
  if (schema === null) return null;
  const { id, name, aliases, description, externalIds } = entity;
  const all: [string, string][] = [
    ['name', name],
    ...aliases.map((alias) => ['alias', alias] as [string, string]),
    ...(description === null ? [] : [['description', description] as [string, string]]),
    ...externalIds.flatMap(({ scheme, value }) =>
      scheme === 'wikidata' ? [['wikidataId', value] as [string, string]] : [],
    ),
    ...ownProperties(entity, works.get(id)?.publisher ?? null),
    ...((properties.get(id) ?? []) as [string, string][]),
  ];
  const byName: Record<string, string[]> = {};
  for (const [property, value] of all) {
    byName[property] ??= [];
    if (!byName[property]?.includes(value)) byName[property]?.push(value);
  }
  return compact({ id, caption: name, schema, properties: byName });
}

function ownProperties(entity: Entity, publisher: string | null): [string, string][] {
  const pairs = (properties: FtmProperties) =>
    Object.entries(properties).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    );
  if (entity.kind === 'Place') return [['full', entity.name]];
  if (entity.kind === 'Event') return pairs(intervalOf(entity.when, 'EVENT'));
  if (entity.kind !== 'Work') return [];
  return pairs({
    title: [entity.name],
    publisher: publisher === null ? [] : [publisher],
    publishedAt: plainDate(entity.publishedOn),
    sourceUrl: entity.url === null ? [] : [entity.url],
  });
}

/** Without the properties that have no value. */
function compact<T extends { readonly properties: FtmProperties }>(of: T): T {
  const given = Object.entries(of.properties).filter(([, values]) => values.length > 0);
  return { ...of, properties: Object.fromEntries(given) };
}
