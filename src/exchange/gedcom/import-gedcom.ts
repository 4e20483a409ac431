import { basename } from 'node:path';
import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { InputError } from '../../domain/errors.js';
import type { ImportDraft, Item } from '../import/import-draft.js';
import { type ItemsReport, importItems } from '../import/import-items.js';
import { cleanText, slugOf } from '../slug.js';
import { edtfOf } from './gedcom-date.js';
import { GedcomEvidence } from './gedcom-evidence.js';
import { FamilyReader } from './gedcom-families.js';
import { FACTS, type FactRow, NAME_TYPES, NOT_TAKEN, PART_RECORDS, READ_ELSEWHERE } from './gedcom-tables.js';
import { type GedcomLine, partOf, partsOf, readGedcom, textBelow } from './read-gedcom.js';

export interface GedcomOptions {
  /** Of the dataset, and of the file as a source where nothing else is cited; by default the name of the file. */
  readonly title?: string;
  /** Ids of the dataset that it goes into. */
  readonly reserved?: ReadonlySet<string>;
}

/**
 * A family tree in GEDCOM as a dataset in the folder `out`: a person is an entity, what is told of him attributes, a family the
 * relationships of those in it. Every record has an outcome; lines that are left out are counted by their tags. Guarantees and
 * errors: as `importItems`.
 */
export async function importGedcom(
  file: string,
  out: string,
  options: GedcomOptions = {},
): Promise<ItemsReport> {
  const title = options.title ?? basename(file);
  return importItems(out, {
    title,
    reserved: options.reserved,
    read: async (draft) => {
      const { records, refusals } = await readGedcom(file);
      if (!records.some(({ tag }) => tag === 'INDI'))
        throw new InputError(`Expected persons (INDI) in ${file}, but there is none.`);
      new GedcomImport(records, draft, title).addAll();
      for (const { number, reason } of refusals) {
        const item = { number, id: '', sort: '', name: '' };
        draft.addItem(item);
        draft.settle(item, 'refused', reason);
      }
    },
  });
}

class GedcomImport {
  readonly #evidence: GedcomEvidence;
  readonly #families: FamilyReader;
  /** Of persons that become entities, by the names of their records. */
  readonly #ids = new Map<string, string>();

  constructor(
    readonly records: readonly GedcomLine[],
    readonly draft: ImportDraft,
    title: string,
  ) {
    const sources = records.flatMap((record) =>
      record.tag === 'SOUR' && record.name !== null ? [[record.name, record] as const] : [],
    );
    this.#evidence = new GedcomEvidence(draft, new Map(sources), title);
    const persons = records.filter(({ tag }) => tag === 'INDI');
    for (const person of persons)
      if (person.name !== null && !isConfidential(person))
        this.#ids.set(person.name, draft.ids.idOf('entity', person.name, nameOf(person), nameOf(person)));
    this.#families = new FamilyReader(draft, this.#evidence, this.#ids, persons);
  }

  addAll(): void {
    for (const record of this.records) {
      const { number, name, tag } = record;
      const item: Item = { number, id: name ?? '', sort: tag, name: tag === 'INDI' ? nameOf(record) : '' };
      this.draft.addItem(item);
      const part = PART_RECORDS[tag];
      if (part !== undefined) this.draft.settle(item, 'part', part);
      else if (isConfidential(record))
        this.draft.settle(item, 'held', 'the file says that it is confidential (RESN)');
      else if (tag === 'INDI') this.#addPerson(record, item);
      else if (tag === 'FAM') this.#families.add(record, item);
      else this.draft.settle(item, 'held', `a record of the sort ${tag} is not known`);
    }
  }

  #addPerson(person: GedcomLine, item: Item): void {
    const id = this.#ids.get(person.name ?? '');
    if (id === undefined) {
      this.draft.settle(item, 'held', 'a person without a name between @ cannot be named by a family');
      return;
    }
    this.draft.entity(item, {
      ...{ id, kind: 'Person', name: item.name },
      externalIds: [{ scheme: 'gedcom', value: person.name?.replaceAll('@', '') ?? '' }],
    });
    for (const line of partsOf(person, 'NAME')) this.#addName(person, line, item, id);
    for (const line of partsOf(person, 'ASSO')) this.#families.addAssociate(person, line, item, id);
    for (const line of person.parts) {
      const row = FACTS[line.tag];
      if (row !== undefined) this.#addFact(person, line, row, item, id);
      else if (!READ_ELSEWHERE.has(line.tag))
        this.draft.leaveOut(`INDI.${line.tag}`, NOT_TAKEN[line.tag] ?? 'not a known tag');
    }
  }

  #addName(person: GedcomLine, line: GedcomLine, item: Item, entity: string): void {
    const text = plainName(line.value);
    if (text === '') return;
    const kind = NAME_TYPES[textBelow(line, 'TYPE').toLowerCase()];
    const value = { text, ...(kind !== undefined && { kind }) };
    this.draft.attribute(
      item,
      { entity, type: 'NAME', value },
      this.#evidence.of(person, line, `name: ${text}`),
      'NAME',
    );
  }

  /** Its date and place where it is an event, else the value of its line, as of its date. */
  #addFact(person: GedcomLine, line: GedcomLine, row: FactRow, item: Item, entity: string): void {
    const { tag } = line;
    const leaveOut = (reason: string) => this.draft.leaveOut(`INDI.${tag}`, reason);
    const label = cleanText(textBelow(line, 'TYPE')) || row.label;
    const [dateText, placeText] = [cleanText(textBelow(line, 'DATE')), cleanText(textBelow(line, 'PLAC'))];
    const edtf = dateText === '' ? null : edtfOf(dateText);
    if (dateText !== '' && edtf === null)
      leaveOut('a date that cannot be read; it is in the words of the evidence');
    const place = placeText === '' ? null : this.#place(placeText, item);
    const text = row.isEvent ? '' : cleanText(line.value);
    const value = this.#valueOf(row, { text, edtf, place });
    if (value === null) {
      leaveOut('it has no value, date or place');
      return;
    }
    const [isDate, isPlace] = ['edtf' in value, 'entity' in value];
    const detail = row.type === 'OTHER' ? label : row.type === 'REGISTRATION' ? row.label : undefined;
    const says = [
      `${label}: ${text}`.replace(/: $/, ''),
      ...(dateText === '' ? [] : [dateText]),
      ...(placeText === '' ? [] : [placeText]),
    ];
    this.draft.attribute(
      item,
      {
        ...{ entity, type: row.type, value },
        ...(detail !== undefined && { detail }),
        ...(!isDate && edtf !== null && { when: edtf }),
        ...(!isPlace && place !== null && { qualifiers: { PLACE: place } }),
      },
      this.#evidence.of(person, line, says.join('; ')),
      tag,
    );
  }

  #valueOf(
    { type }: FactRow,
    { text, edtf, place }: { text: string; edtf: string | null; place: string | null },
  ): object | null {
    const kinds = ATTRIBUTE_VOCABULARY[type].values;
    if (text !== '' && kinds.includes('TEXT')) return { text };
    if (edtf !== null && kinds.includes('DATE')) return { edtf };
    return place !== null && kinds.includes('ENTITY') ? { entity: place } : null;
  }

  #place(name: string, item: Item): string {
    const id = this.draft.ids.idOf('place', name.toLowerCase(), `place-${slugOf(name)}`, name);
    this.draft.entity(item, { id, kind: 'Place', name });
    return id;
  }
}

const isConfidential = (record: GedcomLine): boolean => textBelow(record, 'RESN') !== '';

/** "Ada /Harrow/ II": the family name is between strokes. */
const plainName = (value: string): string => cleanText(value.replaceAll('/', ' '));

const nameOf = (person: GedcomLine): string =>
  plainName(partOf(person, 'NAME')?.value ?? '') || (person.name ?? '').replaceAll('@', '');
