import { VOCABULARY } from '../../domain/vocabulary.js';
import type { ImportDraft, Item } from '../import/import-draft.js';
import { evidenceOf, sourcesOf, textsOf } from './ftm-evidence.js';
import { type EdgeRow, FAMILY_WORDS, MEASURES } from './ftm-tables.js';
import type { FtmEntity } from './read-ftm.js';

/** The ids of what an entity of the file became, by its id or one of its referents; null where it became none. */
export type IdsOfEntities = (id: string) => string | null;

/** A link as a relationship for each pair of its ends. */
export function addEdge(
  edge: FtmEntity,
  item: Item,
  row: EdgeRow,
  idOf: IdsOfEntities,
  draft: ImportDraft,
): void {
  const [subjects, objects] = [
    endsOf(edge, item, row.subject, idOf, draft),
    endsOf(edge, item, row.object, idOf, draft),
  ];
  if (subjects.length === 0 || objects.length === 0) {
    const [missing] = [subjects.length === 0 ? row.subject : row.object];
    draft.settle(item, 'held', `the ${missing} of the ${edge.schema} is not an entity of the file`);
    return;
  }
  const details = textsOf(edge, ...row.detail);
  const type = edge.schema === 'Family' ? familyType(details) : row.type;
  for (const subject of subjects)
    for (const object of objects)
      add(edge, item, draft, {
        ends: [...among(subjects, subject), ...among(objects, object)],
        value: { subject, type, object, ...whenOf(edge, VOCABULARY[type].nature === 'STATE', draft) },
        details,
      });
}

/** The authority sanctions; by what program and for what goes to `detail`. */
export function addSanction(sanction: FtmEntity, item: Item, idOf: IdsOfEntities, draft: ImportDraft): void {
  const authorities = textsOf(sanction, 'authority').map((name) => {
    const id = draft.ids.idOf('authority', name, `authority-${name}`, name);
    draft.entity(null, { id, kind: 'Organization', name });
    return id;
  });
  const targets = endsOf(sanction, item, 'entity', idOf, draft);
  if (authorities.length === 0 || targets.length === 0) {
    const missing = authorities.length === 0 ? 'names no authority' : 'is of no entity of the file';
    draft.settle(item, 'held', `the Sanction ${missing}`);
    return;
  }
  for (const subject of authorities)
    for (const object of targets)
      add(sanction, item, draft, {
        ends: [...among(authorities, subject), ...among(targets, object)],
        value: { subject, type: 'SANCTIONED', object, ...whenOf(sanction, true, draft, 'listingDate') },
        details: textsOf(sanction, 'program', 'provisions', 'reason'),
      });
}

/** An end, where it is one of several: a record with several is as many relationships, each with an id of its own. */
const among = (ends: readonly string[], end: string): string[] => (ends.length > 1 ? [end] : []);

function add(
  edge: FtmEntity,
  item: Item,
  draft: ImportDraft,
  { ends, value, details }: { ends: readonly string[]; value: object; details: readonly string[] },
): void {
  const key = [edge.id, ...ends].join(' ');
  const quantities = quantitiesOf(edge);
  const all = [...edge.values.values()].flat();
  draft.relationship(
    item,
    {
      id: draft.ids.idOf('statement', key, key, ''),
      ...value,
      ...(details.length > 0 && { detail: details.join('; ') }),
      ...(quantities.length > 0 && { quantities }),
    },
    evidenceOf(edge, sourcesOf(all), saysOf(edge), draft),
  );
}

/** All that the link says but its ends, so that no property of it is lost. */
function saysOf(edge: FtmEntity): string {
  const facts = [...edge.values]
    .filter(([property]) => !ENDS.has(property) && property !== 'sourceUrl')
    .map(([property, values]) => `${property}: ${values.map(({ text }) => text).join(', ')}`);
  return [edge.schema, ...facts].join('; ');
}

const ENDS: ReadonlySet<string> = new Set([
  ...['owner', 'asset', 'director', 'organization', 'member', 'employee', 'employer', 'person', 'relative'],
  ...['associate', 'agent', 'client', 'payer', 'beneficiary', 'creditor', 'debtor', 'successor'],
  ...['predecessor', 'subject', 'object', 'entity', 'proof'],
]);

function endsOf(
  edge: FtmEntity,
  item: Item,
  property: string,
  idOf: IdsOfEntities,
  draft: ImportDraft,
): string[] {
  const ends = textsOf(edge, property).map(idOf);
  const known = [...new Set(ends.filter((id) => id !== null))];
  if (known.length > 0 && ends.includes(null))
    draft.leaveOut(
      `${item.sort}.${property}`,
      'not an entity of the file',
      ends.filter((id) => id === null).length,
    );
  return known;
}

function familyType(words: readonly string[]) {
  const [word] = words;
  if (words.length !== 1 || word === undefined) return 'RELATED_TO';
  return FAMILY_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'RELATED_TO';
}

function quantitiesOf(edge: FtmEntity): object[] {
  return MEASURES.flatMap(([property, measure, unit, unitOf]) => {
    const units = unitOf === undefined ? [] : textsOf(edge, unitOf);
    const [own] = units;
    return textsOf(edge, property).map((text) => {
      const number = Number(text);
      const stated = units.length === 1 && own !== undefined ? own.toUpperCase() : unit;
      return Number.isFinite(number)
        ? { measure, min: number, max: number, unit: stated }
        : { measure, words: text };
    });
  });
}

/** A day, a month or a year of ISO 8601, without the time of day. */
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?(?=T|$)/;

/** From the earliest start that the record gives to the latest end. @param starts where it has no start of its own. */
export function whenOf(
  edge: FtmEntity,
  isState: boolean,
  draft: ImportDraft,
  starts = '',
): { readonly when?: unknown } {
  const datesOf = (property: string): string[] =>
    textsOf(edge, property).flatMap((text) => {
      const [date] = DAY.exec(text) ?? [];
      if (date === undefined)
        draft.leaveOut(`${edge.schema}.${property}`, 'no date of ISO 8601; in the words of the evidence');
      return date ?? [];
    });
  const one = (dates: readonly string[], property: string, pick: string | undefined) => {
    if (dates.length > 1)
      draft.leaveOut(
        `${edge.schema}.${property}`,
        'one of several; all are in the words of the evidence',
        dates.length - 1,
      );
    return pick;
  };
  const given = datesOf('startDate');
  const [property, all] =
    given.length > 0 || starts === '' ? ['startDate', given] : [starts, datesOf(starts)];
  const start = one(all, property, all.toSorted()[0]);
  const ends = datesOf('endDate');
  const end = one(ends, 'endDate', ends.toSorted().at(-1));
  if (start === undefined && end === undefined) {
    const days = datesOf('date');
    const at = one(days, 'date', days.toSorted()[0]);
    // A state was seen on that day, and may have begun before.
    return at === undefined ? {} : { when: isState ? { asOf: at } : at };
  }
  if (start !== undefined && end !== undefined && start > end) {
    draft.leaveOut(
      `${edge.schema}.${property}`,
      'it ends before it starts; both are in the words of the evidence',
    );
    return {};
  }
  return { when: start === end ? start : `${start ?? ''}/${end ?? ''}` };
}
