import { isCountryCode } from '../../src/domain/country.js';
import { cleanText, slugOf } from '../../src/exchange/slug.js';
import { DraftRecords, type EvidenceRecord, spanOf } from './draft-records.js';
import {
  ATTRIBUTES,
  type AttributeRow,
  EDGES,
  type EdgeRow,
  KINDS,
  SAID_ELSEWHERE,
} from './follow-the-money-tables.js';

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets?: readonly string[];
  readonly last_change?: string;
}

/**
 * FollowTheMoney entities, one a line of JSON, as a dataset. Each of their datasets is a source; where an entity names none,
 * the collection itself is. A record counts from the day of its last change, as what it said before is not known.
 */
export function convertFollowTheMoney(text: string, title: string): DraftRecords {
  const given = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as FtmEntity);
  const records = new DraftRecords(title);
  const byId = new Map(given.map((entity) => [entity.id, entity]));
  const ids = new Set(given.map(({ id }) => idOf(id)));
  if (ids.size < byId.size)
    throw new Error('Expected ids that differ in more than case, but got some that do not.');
  for (const entity of given) {
    if (KINDS[entity.schema] !== undefined) addEntity(entity, byId, records);
    else if (entity.schema === 'Sanction') addSanction(entity, byId, records);
    else if (EDGES[entity.schema] !== undefined)
      addEdge(entity, EDGES[entity.schema] as EdgeRow, byId, records);
    // The text of an address is with what has it.
    else if (entity.schema !== 'Address') records.leaveOut(`schema ${entity.schema}`);
  }
  return records;
}

const idOf = (ftmId: string): string => slugOf(ftmId);
const nameOf = (entity: FtmEntity): string =>
  cleanText(entity.caption ?? valuesOf(entity, 'name')[0] ?? entity.id);
const valuesOf = (entity: FtmEntity, property: string): readonly string[] =>
  entity.properties[property] ?? [];
const earliest = (dates: readonly string[]): string | undefined => dates.toSorted()[0];
const latest = (dates: readonly string[]): string | undefined => dates.toSorted().at(-1);

function evidenceOf(entity: FtmEntity, says: string, records: DraftRecords): EvidenceRecord[] {
  const reportedOn = entity.last_change?.slice(0, 10);
  return (entity.datasets ?? [records.title]).map((dataset) => {
    const source = `source-${slugOf(dataset)}`;
    records.entity({ kind: 'Work', id: source, name: dataset, workKind: 'dataset' });
    return { source, says, locator: entity.id, ...(reportedOn !== undefined && { reportedOn }) };
  });
}

function addEntity(entity: FtmEntity, byId: ReadonlyMap<string, FtmEntity>, records: DraftRecords): void {
  const id = idOf(entity.id);
  records.entity({
    kind: KINDS[entity.schema],
    id,
    name: nameOf(entity),
    externalIds: [{ scheme: 'followthemoney', value: entity.id }],
  });
  for (const [property, values] of Object.entries(entity.properties)) {
    const row = ATTRIBUTES[property];
    for (const value of values.map(cleanText)) {
      // Its name is on the entity.
      if (row?.type === 'NAME' && value === nameOf(entity)) continue;
      if (row !== undefined) addAttribute(entity, property, row, value, records);
      else if (!SAID_ELSEWHERE.includes(property)) records.leaveOut(`property ${entity.schema}.${property}`);
    }
  }
  for (const address of valuesOf(entity, 'addressEntity')) {
    for (const full of byId.get(address)?.properties.full ?? []) {
      addAttribute(entity, 'address', { type: 'ADDRESS' }, cleanText(full), records);
    }
  }
  addBirth(entity, records);
}

/** Where there are several places, which may lie in each other, the record does not say which is which: each fills the role. */
function addBirth(entity: FtmEntity, records: DraftRecords): void {
  const places = valuesOf(entity, 'birthPlace').map((given) => {
    const name = cleanText(given);
    const id = `place-${slugOf(name)}`;
    records.entity({ kind: 'Place', id, name });
    return id;
  });
  const says = ['birthDate', 'birthPlace']
    .map((name) => `${name}: ${valuesOf(entity, name).join(', ')}`)
    .join('; ');
  const birth = { entity: idOf(entity.id), type: 'BIRTH' };
  const where = places.length > 0 && { qualifiers: { PLACE: [...new Set(places)] } };
  const dates = valuesOf(entity, 'birthDate');
  for (const value of dates)
    records.attribute({ ...birth, value, ...where }, evidenceOf(entity, says, records));
  if (dates.length > 0) return;
  for (const place of places)
    records.attribute({ ...birth, value: { entity: place } }, evidenceOf(entity, says, records));
}

function addAttribute(
  entity: FtmEntity,
  property: string,
  row: AttributeRow,
  value: string,
  records: DraftRecords,
): void {
  records.attribute(
    {
      entity: idOf(entity.id),
      type: row.type,
      value: valueRecord(row, value),
      ...(row.detail !== undefined && { detail: row.detail }),
    },
    evidenceOf(entity, `${property}: ${value}`, records),
  );
}

function valueRecord({ country, nameKind, scheme }: AttributeRow, value: string): unknown {
  if (country) return isCountryCode(value.toUpperCase()) ? { country: value.toUpperCase() } : { text: value };
  if (nameKind !== undefined) return { text: value, kind: nameKind };
  return scheme === undefined ? value : { text: value, scheme };
}

const DATES = ['date', 'startDate', 'endDate'];

const MEASURES: Readonly<Record<string, readonly [measure: string, unit: string]>> = {
  percentage: ['SHARE', 'percent'],
  sharesCount: ['COUNT', 'shares'],
  amountEur: ['AMOUNT', 'EUR'],
};

/** An end, where it is one of several: a record with several is as many relationships, each with an id of its own. */
const among = (ends: readonly string[], end: string): string[] => (ends.length > 1 ? [end] : []);

function addEdge(
  edge: FtmEntity,
  row: EdgeRow,
  byId: ReadonlyMap<string, FtmEntity>,
  records: DraftRecords,
): void {
  const details = row.detail.flatMap((property) => valuesOf(edge, property)).map(cleanText);
  const quantities = Object.entries(MEASURES).flatMap(([property, [measure, unit]]) =>
    numbersOf(edge, property).map((n) => ({ measure, min: n, max: n, unit })),
  );
  const facts = [...DATES, ...Object.keys(MEASURES)].flatMap((property) =>
    valuesOf(edge, property).map((value) => `${property} ${value}`),
  );
  const says = [edge.schema, ...details, ...facts].join('; ');
  const [subjects, objects] = [valuesOf(edge, row.subject), valuesOf(edge, row.object)];
  for (const subject of subjects) {
    for (const object of objects) {
      if (!byId.has(subject) || !byId.has(object)) {
        records.leaveOut(`${edge.schema} with an end that is not in the file`);
        continue;
      }
      records.relationship(
        {
          id: slugOf([edge.id, ...among(subjects, subject), ...among(objects, object)].join(' ')),
          subject: idOf(subject),
          type: row.type,
          object: idOf(object),
          ...whenOf(edge, [], records),
          ...(details.length > 0 && { detail: details.join('; ') }),
          ...(quantities.length > 0 && { quantities }),
        },
        evidenceOf(edge, says, records),
      );
    }
  }
}

/** The authority sanctions; what it does so by goes to `detail`. */
function addSanction(sanction: FtmEntity, byId: ReadonlyMap<string, FtmEntity>, records: DraftRecords): void {
  const [name] = valuesOf(sanction, 'authority').map(cleanText);
  if (name === undefined) {
    records.leaveOut('Sanction without an authority');
    return;
  }
  const authority = `authority-${slugOf(name)}`;
  records.entity({ kind: 'Organization', id: authority, name });
  const details = ['program', 'provisions']
    .flatMap((property) => valuesOf(sanction, property))
    .map(cleanText);
  const says = details.length > 0 ? details.join('; ') : 'Listed.';
  for (const entity of valuesOf(sanction, 'entity')) {
    if (!byId.has(entity)) {
      records.leaveOut('Sanction with an end that is not in the file');
      continue;
    }
    records.relationship(
      {
        id: slugOf(sanction.id),
        subject: authority,
        type: 'SANCTIONED',
        object: idOf(entity),
        ...whenOf(sanction, valuesOf(sanction, 'listingDate'), records),
        ...(details.length > 0 && { detail: details.join('; ') }),
      },
      evidenceOf(sanction, says, records),
    );
  }
}

/** From the earliest start that the record gives to the latest end. @param starts where it has no start of its own. */
function whenOf(edge: FtmEntity, starts: readonly string[], records: DraftRecords): { when?: string } {
  const [day] = valuesOf(edge, 'date');
  if (day !== undefined) return { when: day };
  const start = earliest(valuesOf(edge, 'startDate')) ?? earliest(starts);
  const end = latest(valuesOf(edge, 'endDate'));
  const when = spanOf(start, end);
  if (when === null && start !== undefined)
    records.leaveOut(`dates of a ${edge.schema} that ends before it starts`);
  return when === null ? {} : { when };
}

function numbersOf(edge: FtmEntity, property: string): number[] {
  return valuesOf(edge, property).map(Number).filter(Number.isFinite);
}
