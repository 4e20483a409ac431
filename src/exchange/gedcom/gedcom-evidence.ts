import type { EvidenceFields, ImportDraft } from '../import/import-draft.js';
import { cleanText } from '../slug.js';
import { edtfOf } from './gedcom-date.js';
import { type GedcomLine, partOf, partsOf, textBelow } from './read-gedcom.js';

/** What is below QUAY 2, "secondary evidence", is not firm: 0 is unreliable, 1 is questionable. */
const HEDGED = /^[01]$/;

/** Who says what a line says: the sources that it or its record names, else the file. */
export class GedcomEvidence {
  constructor(
    readonly draft: ImportDraft,
    readonly sources: ReadonlyMap<string, GedcomLine>,
    /** The name of the file's dataset. */
    readonly title: string,
  ) {}

  /** @param record that the line stands in; its sources are of all of it. */
  of(record: GedcomLine, line: GedcomLine | null, says: string): EvidenceFields[] {
    const own = line === null ? [] : partsOf(line, 'SOUR');
    const citations = own.length > 0 ? own : partsOf(record, 'SOUR');
    const place = `${record.name ?? record.tag}, line ${(line ?? record).number}`;
    if (citations.length === 0) return [{ source: this.#file(), says, locator: place }];
    return citations.map((citation) => {
      const page = cleanText(textBelow(citation, 'PAGE'));
      const data = partOf(citation, 'DATA');
      const recorded = data === undefined ? null : edtfOf(textBelow(data, 'DATE'));
      return {
        source: this.#cited(citation),
        says,
        locator: [...(page === '' ? [] : [page]), place].join(', '),
        ...(recorded !== null && { reportedOn: recorded }),
        ...(HEDGED.test(textBelow(citation, 'QUAY')) && ({ assertion: 'HEDGED' } as const)),
      };
    });
  }

  #file(): string {
    const id = this.draft.ids.idOf('source', '', `source-${this.title}`, this.title);
    this.draft.entity(null, { id, kind: 'Work', name: this.title, workKind: 'dataset' });
    return id;
  }

  /** A source record, or one that is described where it is cited. */
  #cited({ value, parts }: GedcomLine): string {
    const record = this.sources.get(value);
    const name = cleanText(record === undefined ? value.replaceAll('@', '') : titleOf(record)) || this.title;
    const about = (record?.parts ?? parts)
      .filter(({ tag }) => tag === 'AUTH' || tag === 'PUBL')
      .map((part) => cleanText(part.value))
      .filter((text) => text !== '');
    const id = this.draft.ids.idOf('source', record?.name ?? name, `source-${name}`, name);
    this.draft.entity(null, {
      id,
      kind: 'Work',
      name,
      ...(about.length > 0 && { description: about.join('; ') }),
    });
    return id;
  }
}

const titleOf = (source: GedcomLine): string =>
  textBelow(source, 'TITL') || textBelow(source, 'ABBR') || (source.name ?? '').replaceAll('@', '');
