import type { EntityKind } from '../../domain/entity-kind.js';
import type { Modality, Polarity } from '../../domain/modality.js';
import type { Assertion } from '../../domain/relationship.js';
import { type RelationshipType, VOCABULARY } from '../../domain/vocabulary.js';
import { cleanText } from '../slug.js';
import { kindByName } from './kind-by-name.js';
import { BY_NAME, isUndirected, kindOf, type MappedEnd, type Mapping, type RowDecision } from './mapping.js';
import { fits, type Match, matchRule, partsOf, type RowEnds, unfit, withoutNames } from './match-rule.js';
import { type QuantityRecord, readNumber } from './read-amounts.js';
import { readDate, spanOf } from './read-date.js';
import type { SheetRow } from './read-sheet.js';
import { fill } from './template.js';
import { NOTHING_READ, type Reading, readCell, readPart, tidy } from './word-readings.js';

export interface RowEnd {
  readonly name: string;
  readonly kind: EntityKind;
  /** Null where the sheet has none: then it is known by kind and name. */
  readonly key: string | null;
  readonly scheme: string | null;
  readonly description: string | null;
}

/** As a record has it. */
export interface WhenRecord {
  readonly edtf?: string;
  readonly words?: string;
  readonly asOf?: string;
  readonly basis?: 'INFERRED';
  readonly because?: string;
}

export interface RowStatement {
  readonly subject: RowEnd;
  readonly object: RowEnd;
  /** Built in, or of the dataset's own. */
  readonly type: string;
  readonly builtIn: RelationshipType;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly when: WhenRecord | null;
  readonly detail: string | null;
  readonly quantities: readonly QuantityRecord[];
  readonly assertion: Assertion;
  readonly speakers: readonly string[];
  /** Where only the sheet of this day tells it, whatever day the document is of. */
  readonly reportedOn: string | null;
}

export type Confidence = 'high' | 'medium' | 'low';

/** What became of a row. Every row has one. */
export type RowOutcome =
  | {
      readonly status: 'statements' | 'OTHER';
      readonly statements: readonly RowStatement[];
      readonly direction: string;
      readonly rules: readonly string[];
      readonly read: readonly string[];
      readonly confidence: Confidence;
    }
  | {
      readonly status: 'held' | 'refused';
      readonly reason: string;
      readonly rules: readonly string[];
      readonly read: readonly string[];
    };

const held = (reason: string, rules: readonly string[] = [], read: readonly string[] = []): RowOutcome => ({
  status: 'held',
  reason,
  rules,
  read,
});
/** How a decision of a person is called where a rule is named. */
const DECIDED = ['decided'];

const refused = (reason: string): RowOutcome => ({ status: 'refused', reason, rules: [], read: [] });

/** What the row says by the mapping; a decision of a person on this row comes before its rules. Nothing is thrown for what a row holds. */
export function readRow(row: SheetRow, mapping: Mapping, decision: RowDecision | undefined): RowOutcome {
  if (decision?.leave_out !== undefined) return refused(`left out: ${decision.leave_out}`);
  const [a, b] = [endOf(mapping.a, row, mapping), endOf(mapping.b, row, mapping)];
  for (const [end, side] of [
    [a, 'A'],
    [b, 'B'],
  ] as const) {
    if (end.name === '') return refused(`end ${side} has no name`);
    if (end.kind !== null) continue;
    return held(
      end.kindWords === BY_NAME || end.kindWords === ''
        ? `a name does not tell its kind: say in \`named\` what "${end.name}" is`
        : `"${end.kindWords}" is no kind: say in \`kinds\` what it is`,
    );
  }
  const ends = { a: a as RowEnd, b: b as RowEnd };
  if (sameEnd(ends.a, ends.b)) return refused('both ends are the same');

  const words = cleanText(fill(mapping.words, row.cells));
  const cell = words === '' ? NOTHING_READ : readCell(words, mapping.dates);
  if (decision?.hold !== undefined) return held(decision.hold, DECIDED, cell.read);
  if (decision?.type !== undefined) return decidedRow(row, mapping, decision, ends, words);
  if (cell.hold !== null) return held(cell.hold, [], cell.read);

  const parts = readParts(cell, ends, mapping);
  if ('hold' in parts) return held(parts.hold, parts.rules, [...cell.read, ...parts.read]);
  const statements: RowStatement[] = [];
  for (const { reading, match, said } of parts.list) {
    const built = statementOf(
      row,
      mapping,
      ends,
      match,
      merged(cell, reading),
      parts.list.length > 1 ? said : words,
    );
    if (typeof built === 'string') return held(built, [ruleName(match)], [...cell.read, ...reading.read]);
    statements.push(built);
  }
  const read = [...cell.read, ...parts.list.flatMap(({ reading }) => reading.read)];
  const isOther = statements.every(({ builtIn }) => builtIn === 'OTHER');
  return {
    status: isOther ? 'OTHER' : 'statements',
    statements,
    direction: [...new Set(parts.list.map(({ match }) => directionOf(match)))].join('; '),
    rules: parts.list.map(({ match }) => ruleName(match)),
    read,
    confidence: isOther ? 'low' : read.length > 0 || parts.list.length > 1 ? 'medium' : 'high',
  };
}

type FoundMatch = Extract<Match, { readonly type: string }>;
interface Part {
  readonly reading: Reading;
  readonly match: FoundMatch;
  readonly said: string;
}
type Parts =
  | { readonly list: readonly Part[] }
  | { readonly hold: string; readonly rules: readonly string[]; readonly read: readonly string[] };

/** All of the cell as one office where a rule takes it; else each of several, where rules take all of them. */
function readParts(cell: Reading, ends: RowEnds, mapping: Mapping): Parts {
  const one = readOne(cell.rest, ends, mapping);
  if (one.match !== null && 'type' in one.match) return { list: [{ ...one, match: one.match }] };
  if (one.match !== null)
    return { hold: one.match.hold, rules: [ruleName(one.match)], read: one.reading.read };

  const texts = partsOf(cell.rest, mapping.split);
  if (texts.length > 1) {
    const read = texts.map((text) => readOne(text, ends, mapping));
    const said = read.flatMap(({ reading }) => reading.read);
    const heldPart = read.find(({ match }) => match !== null && 'hold' in match)?.match;
    if (heldPart && 'hold' in heldPart)
      return { hold: heldPart.hold, rules: [ruleName(heldPart)], read: said };
    const list = read.flatMap((part): Part[] =>
      part.match !== null && 'type' in part.match ? [{ ...part, match: part.match }] : [],
    );
    if (list.length === texts.length) {
      const unsure = unsureScope(list.map(({ reading }) => reading));
      return unsure === null ? { list } : { hold: unsure, rules: [], read: said };
    }
  }
  const { reading } = one;
  if (reading.hold === null && mapping.otherwise === 'OTHER' && cell.rest !== '') {
    const match: FoundMatch = { at: -1, rule: OTHERWISE, type: 'OTHER', builtIn: 'OTHER', subject: 'a' };
    return { list: [{ reading, match, said: cell.rest }] };
  }
  const kinds = `${ends.a.kind} and ${ends.b.kind}`;
  const why =
    cell.rest === ''
      ? `there are no words, and no rule for ${kinds}`
      : `no rule reads "${reading.rest}" between ${kinds}`;
  return { hold: why, rules: [], read: reading.read };
}

const OTHERWISE: FoundMatch['rule'] = { said_of: 'subject', over: false, type: 'OTHER' };

function readOne(text: string, ends: RowEnds, mapping: Mapping) {
  const unnamed = withoutNames(text, ends);
  const reading = text === '' ? NOTHING_READ : readPart(unnamed.words, mapping.dates);
  const match = matchRule({ words: tidy(reading.rest), saidOf: unnamed.saidOf }, ends, mapping);
  return { reading, match, said: text };
}

/** "Former chairman and director": whether it is said of one or of all, the words do not tell. Null where they do. */
function unsureScope(readings: readonly Reading[]): string | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  const differs = <T>(of: (reading: Reading) => T) => others.some((it) => of(it) !== of(first));
  const leads = (of: (reading: Reading) => boolean) => of(first) && differs(of);
  if (
    leads(({ ended }) => ended) ||
    leads(({ modality }) => modality !== null) ||
    leads(({ hedged }) => hedged)
  )
    return `"${first.read.join('", "')}" may be said of the first office or of all of them`;
  if (differs(({ when }) => when === null)) return 'a date may be said of one office or of all of them';
  return null;
}

/** What is said of all that the cell says, and of this office. */
function merged(cell: Reading, part: Reading): Reading {
  return {
    ...part,
    ended: cell.ended || part.ended,
    modality: cell.modality === 'POSSIBLE' ? cell.modality : (part.modality ?? cell.modality),
    hedged: cell.hedged || part.hedged,
    asOf: cell.asOf,
    speakers: cell.speakers,
  };
}

/** The statement, or why a person has to look. */
function statementOf(
  row: SheetRow,
  mapping: Mapping,
  ends: { readonly a: RowEnd; readonly b: RowEnd },
  { rule, type, builtIn, subject }: FoundMatch,
  reading: Reading,
  said: string,
): RowStatement | string {
  const modality = rule.modality ?? reading.modality ?? 'ACTUAL';
  const when = whenOf(row, mapping, { ...reading, ended: reading.ended || rule.over }, builtIn, modality);
  if (typeof when === 'string') return when;
  const quantities = [...quantitiesOf(row, mapping), ...reading.quantities];
  const detail = rule.detail === undefined ? detailOf(row, mapping, said) : fill(rule.detail, row.cells);
  return {
    subject: subject === 'a' ? ends.a : ends.b,
    object: subject === 'a' ? ends.b : ends.a,
    type,
    builtIn,
    polarity: rule.polarity ?? 'AFFIRMED',
    modality,
    when,
    detail: detail === '' ? null : detail,
    quantities,
    assertion: rule.assertion ?? (reading.hedged ? 'HEDGED' : 'STATED'),
    speakers: reading.speakers,
    reportedOn: when?.basis === 'INFERRED' ? (mapping.published ?? null) : null,
  };
}

function detailOf(row: SheetRow, mapping: Mapping, said: string): string {
  const note = mapping.detail === undefined ? '' : cleanText(fill(mapping.detail, row.cells));
  return [said, note].filter((it) => it !== '').join('; ');
}

/** Null where nothing tells it; a text where a person has to look. */
function whenOf(
  row: SheetRow,
  mapping: Mapping,
  reading: Reading,
  type: RelationshipType,
  modality: Modality,
): WhenRecord | null | string {
  if (reading.ended && modality !== 'ACTUAL') return 'it is over, and it is planned or possible';
  const { on, from, to, as_of } = mapping.when;
  const cell = (template: typeof on) => (template === undefined ? '' : fill(template, row.cells));
  const [onText, fromText, toText, asOfText] = [cell(on), cell(from), cell(to), cell(as_of)];
  const date = (text: string) => (text === '' ? null : readDate(text, mapping.dates));
  const isState = VOCABULARY[type].nature === 'STATE';
  const words = onText || [fromText, toText].filter((it) => it !== '').join(' to ');
  const edtf = reading.when ?? date(onText) ?? spanOf(date(fromText), date(toText));
  const asOf = reading.asOf ?? date(asOfText);
  if (reading.ended && edtf === null && isState && modality === 'ACTUAL') {
    if (mapping.published === undefined)
      return 'it is no longer so, and since when at the latest is not known: give the mapping `published`, the day of the sheet';
    return {
      edtf: `../${mapping.published}`,
      words: 'former',
      basis: 'INFERRED',
      because: 'the sheet says that it is over',
    };
  }
  if (reading.ended && isState && edtf !== null && /\/(\.\.)?$/.test(edtf))
    return 'it is no longer so, and it goes on';
  if (edtf === null && asOf === null) return words === '' ? null : { words };
  if (asOf !== null && !isState) return edtf === null ? { edtf: `../${asOf}` } : { edtf };
  return { ...(edtf !== null && { edtf }), ...(asOf !== null && { asOf }) };
}

function quantitiesOf(row: SheetRow, mapping: Mapping): QuantityRecord[] {
  return mapping.quantities.flatMap(({ measure, value, unit }): QuantityRecord[] => {
    const text = fill(value, row.cells);
    if (text === '') return [];
    const number = readNumber(text);
    const size =
      number === null || Math.abs(number) > Number.MAX_SAFE_INTEGER
        ? { words: text }
        : { min: number, max: number };
    return [{ measure, ...size, ...(unit !== undefined && { unit }) }];
  });
}

/** A row of which a person said what it is: several types and details with ";" between. */
function decidedRow(
  row: SheetRow,
  mapping: Mapping,
  decision: RowDecision,
  ends: { readonly a: RowEnd; readonly b: RowEnd },
  words: string,
): RowOutcome {
  const types = new Set((decision.type ?? '').split(';').map((it) => it.trim()));
  const subject = decision.direction === 'b to a' ? 'b' : 'a';
  const cell = words === '' ? NOTHING_READ : readCell(words, mapping.dates);
  const part = words === '' ? NOTHING_READ : readPart(cell.rest, mapping.dates);
  const reading = merged(cell, part);
  const statements: RowStatement[] = [];
  for (const type of types) {
    const builtIn = mapping.builtIn.get(type);
    if (builtIn === undefined) return held(`there is no type "${type}"`, DECIDED);
    if (!isUndirected(builtIn) && decision.direction !== 'a to b' && decision.direction !== 'b to a')
      return held(`expected the direction, "a to b" or "b to a", since ${type} has one`, DECIDED);
    if (!fits(builtIn, ends, subject)) return held(unfit(type, builtIn, ends, subject), DECIDED);
    // What the words say beside the type stays, unless the person says otherwise.
    const plain = { ...reading, ended: reading.ended && decision.modality === undefined };
    const built = statementOf(
      row,
      mapping,
      ends,
      { at: -1, rule: { ...decision, said_of: 'subject', over: false }, type, builtIn, subject },
      plain,
      words,
    );
    if (typeof built === 'string') return held(built, DECIDED);
    statements.push({ ...built, polarity: decision.polarity ?? 'AFFIRMED' });
  }
  const isOther = statements.every(({ builtIn }) => builtIn === 'OTHER');
  return {
    status: isOther ? 'OTHER' : 'statements',
    statements,
    direction: decision.direction ?? 'symmetric',
    rules: DECIDED,
    read: reading.read,
    confidence: 'high',
  };
}

function ruleName({ at, rule }: Match): string {
  if (at < 0) return 'otherwise';
  const words = rule.words?.source.slice(4, -2) ?? '';
  return words === '' ? `${at + 1}` : `${at + 1}: ${words}`;
}

function directionOf({ builtIn, subject }: FoundMatch): string {
  if (isUndirected(builtIn)) return 'symmetric';
  return subject === 'a' ? 'a to b' : 'b to a';
}

type FoundEnd = Omit<RowEnd, 'kind'> & { readonly kind: EntityKind | null; readonly kindWords: string };

/** An end as its cells have it; its kind is null where nothing tells it. */
export function endOf(end: MappedEnd, row: SheetRow, mapping: Mapping): FoundEnd {
  const optional = (template: MappedEnd['id']) =>
    template === undefined ? null : cleanText(fill(template, row.cells)) || null;
  const key = optional(end.id);
  const kindWords = cleanText(fill(end.kind, row.cells));
  const name = cleanText(fill(end.name, row.cells)) || key || '';
  return {
    name,
    kind:
      mapping.named[name] ?? (kindWords === BY_NAME ? kindByName(name) : kindOf(kindWords, mapping.kinds)),
    kindWords,
    key,
    scheme: end.scheme ?? null,
    description: optional(end.description),
  };
}

function sameEnd(a: RowEnd, b: RowEnd): boolean {
  if (a.key !== null && b.key !== null) return a.key === b.key;
  return a.kind === b.kind && a.name.toLowerCase() === b.name.toLowerCase();
}
