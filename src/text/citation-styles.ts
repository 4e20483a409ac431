import { dateParts } from './date-parts.js';
import { type DateLike, formatDate } from './format-date.js';

/** A work as a list of sources names it. */
export interface ListedWork {
  readonly name: string;
  readonly publisher: { readonly name: string } | null;
  readonly publishedOn: DateLike | null;
  readonly url: string | null;
}

export const CITATION_STYLE_NAMES = ['chicago', 'apa', 'mla'] as const;
export type CitationStyle = (typeof CITATION_STYLE_NAMES)[number];

interface CitationStyleRow {
  readonly label: string;
  /** The entry of a work in a list of sources. @param today as `2018-05-30`: when its address was read. */
  readonly entry: (work: ListedWork, today: string) => string;
}

/**
 * Works in a list of sources, as newsrooms and universities write them. A dataset names publishers and no authors, so each entry
 * begins as its style begins without an author. What a date does not say is not made up: a month alone stays a month.
 */
export const CITATION_STYLES: Readonly<Record<CitationStyle, CitationStyleRow>> = {
  chicago: {
    label: 'Chicago',
    entry: ({ name, publisher, publishedOn, url }) =>
      sentences(publisher?.name, quoted(name), publishedOn && american(publishedOn), url),
  },
  apa: {
    label: 'APA',
    entry: ({ name, publisher, publishedOn, url }) => {
      const date = `(${publishedOn === null ? 'n.d.' : yearFirst(publishedOn)})`;
      return sentences(...(publisher === null ? [name, date] : [publisher.name, date, name]), url);
    },
  },
  mla: {
    label: 'MLA',
    entry: ({ name, publisher, publishedOn, url }, today) => {
      const place = [publisher?.name, publishedOn && british(publishedOn), url].filter(isPresent).join(', ');
      const read = url === null ? null : `Accessed ${british({ edtf: today, words: null, asOf: null })}`;
      return sentences(quoted(name), place || null, read);
    },
  },
};

/** The entries of works in a style, each once, by the alphabet. */
export function sourceList(works: readonly ListedWork[], style: CitationStyle, today: string): string[] {
  const entries = works.map((work) => CITATION_STYLES[style].entry(work, today));
  return [...new Set(entries)].sort((a, b) => bare(a).localeCompare(bare(b), 'en'));
}

/** Quotation marks do not count in the alphabet. */
const bare = (entry: string) => entry.replace(/^“/, '');

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** MLA shortens all but the short ones. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A date that has no parts, such as an interval, in words. */
function dateIn(
  date: DateLike,
  format: (year: number, month: number | undefined, day: number | undefined) => string,
): string {
  const [year, month, day] = dateParts(date) ?? [];
  return year === undefined ? formatDate(date) : format(year, month, day);
}

const american = (date: DateLike) =>
  dateIn(date, (year, month, day) =>
    month === undefined
      ? String(year)
      : `${MONTHS[month - 1]} ${day === undefined ? year : `${day}, ${year}`}`,
  );

const yearFirst = (date: DateLike) =>
  dateIn(date, (year, month, day) =>
    month === undefined ? String(year) : `${year}, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`,
  );

const british = (date: DateLike) =>
  dateIn(date, (year, month, day) =>
    [day, month === undefined ? undefined : SHORT_MONTHS[month - 1], year].filter(isPresent).join(' '),
  );

/** With the full stop within, as these styles have it. */
const quoted = (title: string) => `“${title}${/[.?!…]$/.test(title) ? '' : '.'}”`;

/** Parts that each end with a full stop, unless they end with another sign, or are an address. */
function sentences(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter(isPresent)
    .map((part) => (/[.?!…][”]?$/.test(part) ? part : `${part}.`))
    .join(' ');
}

const isPresent = <T>(part: T | null | undefined): part is T => part !== null && part !== undefined;
