import type { FileRecord } from '../../dataset/formats/format.js';
import { shortHash } from '../../domain/content-hash.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import type { IdBook } from '../import/id-book.js';
import { slugOf } from '../slug.js';
import { speakerKind } from './kind-by-name.js';
import { isUndirected, type Mapping } from './mapping.js';
import type { RowEnd, RowStatement } from './read-row.js';
import { type SheetRow, sheetName } from './read-sheet.js';
import { addressOf, type CitedSource, type SourceList, titleOf } from './source-list.js';
import { fill } from './template.js';

interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  aliases: string[];
  readonly [field: string]: unknown;
}

interface EvidenceRecord {
  readonly source: string;
  readonly [field: string]: unknown;
}

interface StatementDraft {
  /** Of what stays when a date or an amount is corrected. */
  readonly base: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly evidence: EvidenceRecord[];
  readonly rows: number[];
}

/** The records of a sheet, row by row. What is said twice is one record, with the evidence of both rows. */
export class ImportedRecords {
  readonly #entities = new Map<string, EntityRecord>();
  /** By the key of the row, else by the hash of what is said. */
  readonly #statements = new Map<string, StatementDraft>();
  /** The rows that a record came from, by its id. */
  readonly #rows = new Map<string, number[]>();

  constructor(
    readonly file: string,
    readonly mapping: Mapping,
    readonly ids: IdBook,
    readonly sources: SourceList,
  ) {}

  /** Nothing is added where a person has to look. */
  add(row: SheetRow, statements: readonly RowStatement[]): { readonly hold: string | null } {
    for (const speaker of statements.flatMap(({ speakers }) => speakers)) {
      if (this.#speakerKind(speaker) === null)
        return {
          hold: `"${speaker}" speaks: say in \`speakers\` whether it is a Person, an Organization, a Group or a Work`,
        };
    }
    const key = this.mapping.key === undefined ? '' : fill(this.mapping.key, row.cells);
    if (key !== '' && this.#statements.has(rowKey(key, 0)))
      return { hold: `another row has the key "${key}"` };
    const cited = this.sources.citedBy(row, this.mapping);
    for (const [at, statement] of statements.entries())
      this.#add(row, statement, cited, key === '' ? null : rowKey(key, at));
    return { hold: null };
  }

  /** Entities first, each list in the order of the rows. Statements of one base are given their ids together. */
  *records(): Generator<FileRecord & { readonly id: string; readonly rows: readonly number[] }> {
    for (const { aliases, ...value } of this.#entities.values()) {
      const rows = this.#rows.get(value.id) ?? [];
      yield {
        list: 'entities',
        id: value.id,
        rows,
        value: aliases.length === 0 ? value : { ...value, aliases },
      };
    }
    const ids = this.#statementIds();
    for (const [key, { value, evidence, rows }] of this.#statements) {
      const id = ids.get(key) ?? key;
      yield { list: 'relationships', id, rows, value: { id, ...value, evidence } };
    }
  }

  get counts(): { readonly entities: number; readonly statements: number } {
    return { entities: this.#entities.size, statements: this.#statements.size };
  }

  #statementIds(): Map<string, string> {
    const ids = new Map<string, string>();
    const keysByBase = new Map<string, string[]>();
    for (const [key, { base }] of this.#statements) {
      if (base === '') ids.set(key, this.ids.idOf('row', key, key, ''));
      else keysByBase.set(base, [...(keysByBase.get(base) ?? []), key]);
    }
    for (const [base, keys] of keysByBase) {
      for (const [at, id] of this.ids.idsOfValues('statement', base, keys).entries())
        ids.set(keys[at] ?? '', id);
    }
    return ids;
  }

  #add(row: SheetRow, it: RowStatement, cited: readonly CitedSource[], rowKey: string | null): void {
    const [subject, object] = [this.#end(row, it.subject), this.#end(row, it.object)];
    const { type, polarity, modality, detail } = it;
    const value = {
      subject,
      type,
      object,
      ...(polarity !== 'AFFIRMED' && { polarity }),
      ...(modality !== 'ACTUAL' && { modality }),
      ...(it.when !== null && { when: it.when }),
      ...(detail !== null && { detail }),
      ...(it.quantities.length > 0 && { quantities: it.quantities }),
    };
    const ends = isUndirected(it.builtIn) ? [subject, object].sort() : [subject, object];
    const base = rowKey === null ? `s-${shortHash([type, ends, polarity, modality, detail])}` : '';
    const key = rowKey ?? shortHash(value);
    const evidence = this.#evidence(row, it, cited);
    const known = this.#statements.get(key);
    if (known === undefined) this.#statements.set(key, { base, value, evidence, rows: [row.number] });
    else {
      known.evidence.push(...evidence);
      known.rows.push(row.number);
    }
  }

  #evidence(row: SheetRow, it: RowStatement, cited: readonly CitedSource[]): EvidenceRecord[] {
    const words = fill(this.mapping.words, row.cells);
    const speakers = it.speakers.map((speaker) => this.#speaker(row, speaker));
    const common = {
      says:
        words === '' ? `The row joins ${it.subject.name} and ${it.object.name}.` : `The row says: ${words}`,
      ...(it.reportedOn !== null && { reportedOn: it.reportedOn }),
      locator: `${sheetName(this.file, this.mapping.sheet)}, row ${row.number}, hash ${row.hash}`,
    };
    const hedged = it.assertion === 'HEDGED' ? ({ assertion: 'HEDGED' } as const) : {};
    if (cited.length === 0) return [{ source: this.#sheet(row), ...hedged, ...chain(speakers), ...common }];
    return cited.map((document) => {
      const work = this.#work(row, document);
      // Without a source there is no origin: a hedged report that names no one has none.
      const assertion = document.isSource ? hedged : ({ assertion: 'HEDGED' } as const);
      return this.mapping.source?.cite === 'sheet' && document.isSource
        ? { source: this.#sheet(row), ...assertion, ...chain([work, ...speakers]), ...common }
        : { source: work, ...assertion, ...chain(speakers), ...common };
    });
  }

  #end(row: SheetRow, end: RowEnd): string {
    const key = end.key ?? `${end.kind} ${end.name.toLowerCase()}`;
    const id = this.ids.idOf('entity', key, end.key ?? end.name, end.name);
    const known = this.#entities.get(id);
    if (known === undefined) {
      this.#entities.set(id, {
        id,
        kind: end.kind,
        name: end.name,
        aliases: [],
        ...(end.description !== null && { description: end.description }),
        ...(end.key !== null &&
          end.scheme !== null && { externalIds: [{ scheme: end.scheme, value: end.key }] }),
      });
    } else if (known.name !== end.name && !known.aliases.includes(end.name)) known.aliases.push(end.name);
    this.#note(id, row);
    return id;
  }

  #plain(
    row: SheetRow,
    kind: EntityKind,
    name: string,
    more: Readonly<Record<string, unknown>> = {},
  ): string {
    const id = this.ids.idOf('entity', `${kind} ${name.toLowerCase()}`, name, name);
    if (!this.#entities.has(id)) this.#entities.set(id, { id, kind, name, aliases: [], ...more });
    this.#note(id, row);
    return id;
  }

  #speakerKind(name: string): EntityKind | null {
    return this.mapping.speakers[name] ?? speakerKind(name);
  }

  #speaker(row: SheetRow, name: string): string {
    return this.#plain(row, this.#speakerKind(name) ?? 'Organization', name.replace(/^the\s+/i, ''));
  }

  #work(row: SheetRow, document: CitedSource, above: readonly string[] = []): string {
    const id = this.ids.idOf('source', document.key, `source ${titleOf(document)}`, titleOf(document));
    this.#note(id, row);
    if (this.#entities.has(id)) return id;
    const first = this.sources.get(document.derivedFrom);
    const repeats =
      first === undefined || above.includes(first.key)
        ? null
        : this.#work(row, first, [...above, document.key]);
    const url = addressOf(document);
    this.#entities.set(id, {
      id,
      kind: 'Work',
      name: titleOf(document),
      aliases: [],
      ...(document.kind !== '' && { workKind: document.kind }),
      ...(document.publisher !== '' && { publisher: this.#plain(row, 'Organization', document.publisher) }),
      ...(document.publishedOn !== '' && { publishedOn: document.publishedOn }),
      ...(url !== null && { url }),
      ...(repeats !== null && { derivedFrom: repeats }),
    });
    return id;
  }

  #sheet(row: SheetRow): string {
    const { title, publisher, published } = this.mapping;
    const id = this.ids.idOf('source', sheetName(this.file, this.mapping.sheet), `sheet ${title}`, title);
    this.#note(id, row);
    if (this.#entities.has(id)) return id;
    this.#entities.set(id, {
      id,
      kind: 'Work',
      name: title,
      aliases: [],
      workKind: 'spreadsheet',
      ...(publisher !== undefined && { publisher: this.#plain(row, 'Organization', publisher) }),
      ...(published !== undefined && { publishedOn: published }),
    });
    return id;
  }

  #note(id: string, { number }: SheetRow): void {
    const rows = this.#rows.get(id);
    if (rows === undefined) this.#rows.set(id, [number]);
    else if (rows.at(-1) !== number) rows.push(number);
  }
}

/** What the row's statement is called; the second of a row has a number. */
const rowKey = (key: string, at: number): string => `row-${slugOf(key)}${at === 0 ? '' : `-part-${at + 1}`}`;

const chain = (attributedTo: readonly string[]) => (attributedTo.length === 0 ? {} : { attributedTo });
