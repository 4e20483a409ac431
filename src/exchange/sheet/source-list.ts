import { cleanText } from '../slug.js';
import { readTable, tableText } from '../table-file.js';
import type { Mapping } from './mapping.js';
import { dateInAddress, readDate } from './read-date.js';
import type { SheetRow } from './read-sheet.js';
import { fill } from './template.js';

const COLUMNS = ['key', 'title', 'publisher', 'published_on', 'kind', 'derived_from', 'is_source'] as const;

/** A document that rows cite, as sources.csv has it: a person fills in what the sheet does not say, once. */
export interface CitedSource {
  /** Its address, or what the sheet calls it. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** EDTF, or empty. */
  readonly publishedOn: string;
  readonly kind: string;
  /** The key of the document that it repeats. */
  readonly derivedFrom: string;
  /** False for "General knowledge": nothing that it is said to say has an origin. */
  readonly isSource: boolean;
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** The documents that the rows cite: as sources.csv has them, and for those that it has not, as their addresses and the mapping tell. */
export class SourceList {
  readonly #sources = new Map<string, CitedSource>();
  readonly #cited = new Set<string>();

  /** Where no file says more of them. */
  static empty(): SourceList {
    return new SourceList();
  }

  static async open(file: string): Promise<SourceList> {
    const list = new SourceList();
    for (const row of (await readTable(file, COLUMNS)) ?? []) {
      if (!row.key) continue;
      list.#sources.set(row.key, {
        key: row.key,
        title: cleanText(row.title ?? ''),
        publisher: cleanText(row.publisher ?? ''),
        publishedOn: readDate(row.published_on ?? '', undefined) ?? '',
        kind: cleanText(row.kind ?? ''),
        derivedFrom: row.derived_from ?? '',
        isSource: !/^(no|false|0)$/i.test(row.is_source ?? ''),
      });
    }
    return list;
  }

  /** The documents that the row cites, in its order. Empty where it cites none. */
  citedBy(row: SheetRow, mapping: Mapping): CitedSource[] {
    const { source } = mapping;
    if (source === undefined) return [];
    const cell = fill(source.cell, row.cells);
    const keys = new Set(piecesOf(cell, source.separator));
    return [...keys].map((key) => {
      this.#cited.add(key);
      const known = this.#sources.get(key);
      if (known !== undefined) return known;
      const text = (template: typeof source.title) =>
        template === undefined ? '' : cleanText(fill(template, row.cells));
      const isNone = source.none.some((none) => none.toLowerCase() === key.toLowerCase());
      const found: CitedSource = {
        key,
        title: text(source.title),
        publisher: text(source.publisher) || (isAddress(key) ? hostOf(key) : ''),
        publishedOn:
          readDate(text(source.published), mapping.dates) ??
          (isAddress(key) ? (dateInAddress(key) ?? '') : ''),
        kind: isNone ? 'no source' : text(source.kind),
        derivedFrom: '',
        isSource: !isNone,
      };
      this.#sources.set(key, found);
      return found;
    });
  }

  get(key: string): CitedSource | undefined {
    return this.#sources.get(key);
  }

  /** Of what is cited, what has no title, which a person should give. */
  get untitled(): number {
    return [...this.#cited].filter((key) => isAddress(key) && this.#sources.get(key)?.title === '').length;
  }

  text(): string {
    return tableText(
      COLUMNS,
      [...this.#sources.values()].map((it) => ({
        key: it.key,
        title: it.title,
        publisher: it.publisher,
        published_on: it.publishedOn,
        kind: it.kind,
        derived_from: it.derivedFrom,
        is_source: it.isSource ? 'yes' : 'no',
      })),
    );
  }
}

/** Addresses are apart by blanks too, which they cannot hold. */
function piecesOf(cell: string, separators: readonly string[]): string[] {
  let pieces = cell.split(/[\r\n]+/);
  for (const separator of separators) pieces = pieces.flatMap((piece) => piece.split(separator));
  return pieces
    .flatMap((piece) =>
      piece.trim().split(/\s+/).every(isAddress) ? piece.trim().split(/\s+/) : [cleanText(piece)],
    )
    .filter((piece) => piece !== '');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** What a document is called: its title, else the words of its address beside its publisher, else what the sheet calls it. */
export function titleOf({ key, title }: CitedSource): string {
  if (title !== '') return title;
  if (!isAddress(key) || !URL.canParse(key)) return key;
  const { pathname, search } = new URL(key);
  const last = pathname.split('/').findLast((part) => /\p{L}/u.test(part)) ?? '';
  const words = cleanText(
    safeDecode(last)
      .replace(/\.\w{2,5}$/, '')
      .replaceAll(/[-_+]+/g, ' '),
  );
  return words === ''
    ? `${hostOf(key)}${pathname === '/' ? '' : pathname}${search}`
    : `${words} (${hostOf(key)})`;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const addressOf = ({ key }: CitedSource): string | null =>
  isAddress(key) && URL.canParse(key) ? key : null;
