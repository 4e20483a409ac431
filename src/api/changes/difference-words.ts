import { tell } from '../../answers/tell.js';
import type { Entity } from '../../domain/entity.js';
import { phraseOf } from '../../domain/phrase.js';
import { isRelationship, type Statement } from '../../domain/statement.js';
import type { Changed, FieldChange } from '../../exchange/diff/compare-datasets.js';
import type { DatasetContent, Fields } from '../../exchange/diff/dataset-content.js';
import { type KindName, kindAndId } from '../../text/entity-kind.js';
import { attributeSentence, formatAttributeValue } from '../../text/format-attribute.js';
import { pluralize } from '../../text/pluralize.js';
import { sentence } from '../../text/sentence.js';
import { STATUS_TABLE } from '../../text/status.js';

/* What differs between two datasets, in words: for the API and the command line alike. */

/** What it is, in a sentence, and its id. */
export function nameOf(id: string, content: DatasetContent): string {
  const entity = content.entities.get(id);
  if (entity !== undefined) return nameAndKind(entity);
  const statement = content.statements.get(id);
  return statement === undefined ? id : `${sentenceOf(statement, content)} (${id})`;
}

/** "Ann (person, ann-1)". */
const nameAndKind = ({ id, name, kind, unnamed }: Entity): string =>
  `${name} (${kindAndId({ id, kind: kind.toUpperCase() as KindName, unnamed })})`;

function sentenceOf(statement: Statement, { entities }: DatasetContent): string {
  const { tense, when } = tell(statement, null);
  const called = (id: string) => ({ name: entities.get(id)?.name ?? id });
  if (!isRelationship(statement)) {
    const { value } = statement;
    const words = formatAttributeValue(value, value.kind === 'ENTITY' ? called(value.entity).name : '');
    return attributeSentence(statement, called(statement.entity).name, words, when);
  }
  const { subject, object } = statement;
  const view = { end: 'subject', plural: entities.get(subject)?.kind === 'Group' } as const;
  return sentence({
    subject: called(subject),
    phrase: phraseOf(statement, view, tense.past),
    object: called(object),
    whenText: when,
  });
}

/** What of it changed, a line each. */
export function changeLines(changed: Changed, before: DatasetContent, after: DatasetContent): string[] {
  const { id, formerId, fields, evidenceAdded, evidenceRemoved, status } = changed;
  const labels = (of: NonNullable<Changed['status']>['before']) =>
    of.map((one) => STATUS_TABLE[one].label.toLowerCase()).join(', ');
  return [
    ...(formerId === null ? [] : [`id: ${formerId} became ${id}`]),
    ...fields.map((one) => fieldText(one, before, after)),
    ...(status === null ? [] : [`status: ${labels(status.before)} became ${labels(status.after)}`]),
    ...evidenceLines(evidenceAdded, after, 'evidence added: '),
    ...evidenceLines(evidenceRemoved, before, 'evidence removed: '),
  ];
}

/** What each says, with its source and who is quoted. @param label what stands before each. */
export function evidenceLines(
  items: readonly Fields[] = [],
  { entities }: DatasetContent,
  label: string,
): string[] {
  const name = (id: unknown) => entities.get(String(id))?.name ?? String(id);
  return items.map(({ source, attributedTo, says, stance, assertion, locator }) => {
    const speakers = (attributedTo as readonly string[] | undefined)?.map(name) ?? [];
    const by = [name(source), ...(locator === undefined ? [] : [String(locator)])].join(', ');
    const quoting = speakers.length === 0 ? '' : `, quoting ${speakers.join(', who quotes ')}`;
    const marks = [stance === 'DISPUTES' ? 'disputes it' : '', assertion === 'HEDGED' ? 'hedged' : ''];
    const marked = marks.filter((mark) => mark !== '').join(', ');
    return `${label}${by}${quoting}${marked === '' ? '' : ` (${marked})`}: ${says}`;
  });
}

/** Fields as a reader calls them. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  when: 'dates',
  publishedOn: 'published',
  workKind: 'type',
  aliases: 'also known as',
  externalIds: 'external ids',
  formerIds: 'former ids',
  derivedFrom: 'derived from',
  conflictsWith: 'in conflict with',
  reportedBy: 'reported by',
};

/** "name: Ann became Anne". */
export function fieldText(
  { field, before: had, after: has }: FieldChange,
  before: DatasetContent,
  after: DatasetContent,
): string {
  return `${FIELD_WORDS[field] ?? field}: ${valueText(had, before)} became ${valueText(has, after)}`;
}

/** Ids are said as names; what has no words is JSON. */
function valueText(value: unknown, content: DatasetContent): string {
  if (value === undefined || value === null) return 'none';
  if (typeof value === 'string') return content.entities.get(value)?.name ?? value;
  if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
    return pluralize(value.length, 'entry', 'entries');
  if (Array.isArray(value)) return value.map((one) => valueText(one, content)).join(', ');
  if (typeof value !== 'object') return String(value);
  const { edtf, words, asOf, basis, because, ...rest } = value as Fields;
  if (edtf === undefined && words === undefined && asOf === undefined) return JSON.stringify(value);
  const time = [
    edtf,
    words === undefined ? undefined : `“${words}”`,
    asOf === undefined ? undefined : `as of ${asOf}`,
  ];
  const inferred = basis === 'INFERRED' ? ` (inferred: ${because})` : '';
  const more = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`;
  return `${time.filter((one) => one !== undefined).join(', ')}${inferred}${more}`;
}
