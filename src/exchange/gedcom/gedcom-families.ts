import type { ImportDraft, Item } from '../import/import-draft.js';
import { cleanText } from '../slug.js';
import { edtfOf } from './gedcom-date.js';
import type { GedcomEvidence } from './gedcom-evidence.js';
import { NOT_TAKEN, PEDIGREES, READ_ELSEWHERE } from './gedcom-tables.js';
import { type GedcomLine, partOf, partsOf, textBelow } from './read-gedcom.js';

/** What families say of the persons in them. */
export class FamilyReader {
  readonly #persons: ReadonlyMap<string, GedcomLine>;

  constructor(
    readonly draft: ImportDraft,
    readonly evidence: GedcomEvidence,
    /** Of the persons that are entities. */
    readonly ids: ReadonlyMap<string, string>,
    persons: readonly GedcomLine[],
  ) {
    this.#persons = new Map(persons.map((person) => [person.name ?? '', person]));
  }

  add(family: GedcomLine, item: Item): void {
    const parents = this.#members(family, 'HUSB', 'WIFE');
    this.#addMarriage(family, item, parents);
    for (const line of partsOf(family, 'CHIL'))
      for (const [parent] of parents) this.#addChild(family, line, item, parent);
    for (const { tag } of family.parts)
      if (!READ_ELSEWHERE.has(tag)) this.draft.leaveOut(`FAM.${tag}`, NOT_TAKEN[tag] ?? 'not a known tag');
  }

  /** A tie whose sort is told in words, of which neither end is the first. */
  addAssociate(person: GedcomLine, line: GedcomLine, item: Item, id: string): void {
    const other = this.ids.get(line.value);
    const role = cleanText(textBelow(line, 'RELA') || textBelow(line, 'ROLE') || 'associate');
    if (other === undefined) {
      this.draft.leaveOut('INDI.ASSO', 'not a person of the file');
      return;
    }
    this.#relationship(item, [id, 'AFFILIATED_WITH', other], { detail: role }, 'ASSO', {
      record: person,
      line,
      says: `associate: ${role}`,
    });
  }

  /** Those who have children together need not be married: only a marriage says so, or a divorce. */
  #addMarriage(family: GedcomLine, item: Item, parents: readonly (readonly [string, GedcomLine])[]): void {
    const [marriage, divorce] = [partOf(family, 'MARR'), partOf(family, 'DIV')];
    const said = marriage ?? divorce;
    const [one, other] = parents;
    if (said === undefined) {
      if (partOf(family, 'CHIL') === undefined)
        this.draft.settle(item, 'held', 'it says neither that the two married nor who their children are');
      return;
    }
    if (one === undefined || other === undefined) {
      this.draft.leaveOut('FAM.MARR', 'not both of them are persons of the file');
      return;
    }
    const [from, until] = [marriage, divorce].map((line) => this.#dateOf(line));
    const when = spanOf(from ?? null, until ?? null);
    const texts = [marriage, divorce].flatMap((line) => (line === undefined ? [] : wordsOf(line)));
    this.#relationship(item, [one[0], 'MARRIED_TO', other[0]], when === null ? {} : { when }, 'MARR', {
      record: family,
      line: said,
      says: texts.join('; '),
    });
  }

  #addChild(family: GedcomLine, line: GedcomLine, item: Item, parent: string): void {
    const child = this.ids.get(line.value);
    if (child === undefined) {
      this.draft.leaveOut('FAM.CHIL', 'not a person of the file');
      return;
    }
    const person = this.#persons.get(line.value);
    const link = person && partsOf(person, 'FAMC').find(({ value }) => value === family.name);
    const detail = PEDIGREES[(link === undefined ? '' : textBelow(link, 'PEDI')).toLowerCase()];
    const status = (link === undefined ? '' : textBelow(link, 'STAT')).toLowerCase();
    this.#relationship(
      item,
      [parent, 'PARENT_OF', child],
      {
        ...(detail !== undefined && { detail }),
        ...(status === 'disproven' && { polarity: 'NEGATED' }),
        ...(status === 'challenged' && { modality: 'POSSIBLE' }),
      },
      'CHIL',
      { record: family, line, says: ['child', ...[detail, status].filter(Boolean)].join('; ') },
    );
  }

  #relationship(
    item: Item,
    [subject, type, object]: readonly [string, string, string],
    more: object,
    part: string,
    { record, line, says }: { record: GedcomLine; line: GedcomLine; says: string },
  ): void {
    const key = `${record.name} ${type} ${subject} ${object}`;
    const id = this.draft.ids.idOf('statement', key, `${subject}-${type}-${object}`, '');
    this.draft.relationship(
      item,
      { id, subject, type, object, ...more },
      this.evidence.of(record, line, says),
      part,
    );
  }

  #members(family: GedcomLine, ...tags: readonly string[]): [string, GedcomLine][] {
    return partsOf(family, ...tags).flatMap((line): [string, GedcomLine][] => {
      const id = this.ids.get(line.value);
      if (id !== undefined) return [[id, line]];
      this.draft.leaveOut(`FAM.${line.tag}`, 'not a person of the file');
      return [];
    });
  }

  #dateOf(line: GedcomLine | undefined): string | null {
    const text = line === undefined ? '' : cleanText(textBelow(line, 'DATE'));
    if (text === '') return null;
    const edtf = edtfOf(text);
    if (edtf === null)
      this.draft.leaveOut(
        `FAM.${line?.tag}`,
        'a date that cannot be read; it is in the words of the evidence',
      );
    return edtf;
  }
}

/** When both were surely married: from the last day that the marriage may have been to the first of the end. Null where neither is known. */
function spanOf(from: string | null, until: string | null): string | null {
  const [first, last] = [from?.split('/').at(-1), until?.split('/')[0]].map((date) =>
    date === '..' ? '' : (date ?? ''),
  );
  return first === '' && last === '' ? null : `${first}/${last}`;
}

function wordsOf(line: GedcomLine): string[] {
  const label = line.tag === 'DIV' ? 'divorced' : 'married';
  return [
    [label, textBelow(line, 'DATE'), textBelow(line, 'PLAC')].map(cleanText).filter(Boolean).join(', '),
  ];
}
