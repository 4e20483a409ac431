import type { Modality } from '../../domain/modality.js';
import { type QuantityRecord, readAmounts } from './read-amounts.js';
import { DATE_WORDS, type DateOrder, readDate, spanOf } from './read-date.js';

/*
 * What words of a cell change about a statement, whatever its type. One table: what is read is taken out of the words, and named
 * in the review sheet; the rules of the mapping see the rest.
 */

/** What the words of a cell say beside how the two are connected. */
export interface Reading {
  /** What is left for the rules. */
  readonly rest: string;
  /** What was read, in the order of the table. */
  readonly read: readonly string[];
  readonly ended: boolean;
  readonly modality: Modality | null;
  readonly hedged: boolean;
  /** EDTF. */
  readonly when: string | null;
  readonly asOf: string | null;
  readonly speakers: readonly string[];
  readonly quantities: readonly QuantityRecord[];
  /** Why a person has to look. */
  readonly hold: string | null;
}

type Draft = { -readonly [K in keyof Reading]: Reading[K] };

export const NOTHING_READ: Reading = {
  rest: '',
  read: [],
  ended: false,
  modality: null,
  hedged: false,
  when: null,
  asOf: null,
  speakers: [],
  quantities: [],
  hold: null,
};

interface Row {
  readonly name: string;
  /** `CELL`: it is of all that the cell says. `PART`: of the office beside which it is. */
  readonly scope: 'CELL' | 'PART';
  readonly pattern: RegExp;
  /** @returns false where it is none after all, and stays. */
  readonly apply: (draft: Draft, groups: readonly string[], order: DateOrder) => boolean;
}

const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const hold = (why: string) => (draft: Draft) => {
  draft.hold ??= why;
  return true;
};
const become = (modality: Modality) => (draft: Draft) => {
  // What is only possible is not planned either.
  draft.modality = draft.modality === 'POSSIBLE' ? 'POSSIBLE' : modality;
  return true;
};

const DATE = `(${DATE_WORDS})`;

/** The longer words come before those that are part of them. */
const TABLE: readonly Row[] = [
  {
    name: 'a condition',
    scope: 'CELL',
    pattern:
      /(?:^\s*(?:if|unless|provided|assuming|should)\s[^,]+,|[,;(]?\s*(?<![\p{L}\p{N}])(?:if|unless|subject to|conditional (?:on|upon)|contingent (?:on|upon)|provided(?: that)?|depending on|assuming|pending)\s.*$)/giu,
    apply: become('POSSIBLE'),
  },
  {
    name: 'a speaker',
    scope: 'CELL',
    pattern:
      /[,;(]?\s*(?<![\p{L}\p{N}])(?:according to|as reported by|as told by|per)\s+((?:the\s+)?\p{Lu}[^,;()]*?)\s*\)?(?=[,;]|$)/gu,
    apply: (draft, [speaker = '']) => {
      draft.speakers = [...draft.speakers, speaker.trim()];
      return true;
    },
  },
  {
    name: 'it was seen on a day',
    scope: 'CELL',
    pattern: new RegExp(
      `[,;(]?\\s*(?<![\\p{L}\\p{N}])as (?:of|at)\\s+${DATE}(?:\\s+[\\p{L}]+)?(?:\\s+(?:filings?|disclosures?|reports?|records?))?\\)?`,
      'giu',
    ),
    apply: (draft, [day = ''], order) => {
      draft.asOf = readDate(day, order);
      return draft.asOf !== null;
    },
  },
  {
    name: 'it is no longer so',
    scope: 'PART',
    pattern: words(
      'no longer',
      'until recently',
      'former(?:ly)?(?! (?:known|named))',
      'ex(?=[- ]\\p{L})',
      'previous(?:ly)?',
      'one-?time',
      'erstwhile',
      'past',
      'retired',
      'outgoing',
      'was',
      'were',
    ),
    apply: (draft) => {
      draft.ended = true;
      return true;
    },
  },
  {
    name: 'words of what was not so, or is not sure',
    scope: 'CELL',
    pattern: words(
      'not',
      'never',
      'no(?! longer)',
      'nor',
      'neither',
      "\\p{L}+n['’]t",
      'without',
      'den(?:y|ies|ied)',
      'declin(?:e|es|ed)',
      'reject(?:s|ed)?',
      'refus(?:e|es|ed)',
      'turned down',
      'fell through',
      'withdr[ae]w[sn]?',
      'withdrawn',
      'cancel(?:l?ed|s)?',
      'called off',
      'abandoned',
      'scrapped',
      'failed',
      'unsuccessful(?:ly)?',
      'blocked',
      'disput(?:e|es|ed)',
      'contested',
      'unconfirmed',
      'unverified',
      'rumou?r(?:s|ed)?(?! to)',
      'unclear',
      'unknown',
      'uncertain',
      'unrelated',
      'attempted',
      'tried',
      'sought',
    ),
    apply: hold('its words may say that it was not so, or that it ended'),
  },
  {
    name: 'a question mark',
    scope: 'CELL',
    pattern: /\?/g,
    apply: hold('its words have a question mark'),
  },
  {
    name: 'only reportedly',
    scope: 'PART',
    pattern: words(
      'reportedly',
      'alleged(?:ly)?',
      'apparent(?:ly)?',
      'supposed(?:ly)?',
      'purported(?:ly)?',
      'presumabl[ey]',
      'said to be',
      'believed to be',
      'thought to be',
      'rumou?red to be',
      'suspected',
      'probabl[ey]',
      'likely',
    ),
    apply: (draft) => {
      draft.hedged = true;
      return true;
    },
  },
  {
    name: 'possible',
    scope: 'PART',
    pattern: words(
      'may',
      'might',
      'could',
      'would',
      'possibl[ey]',
      'potential(?:ly)?',
      'consider(?:s|ed|ing)',
      'in talks (?:with|to)',
      'in talks',
      'negotiat(?:es|ed|ing)',
      'proposed',
    ),
    apply: become('POSSIBLE'),
  },
  {
    name: 'planned',
    scope: 'PART',
    pattern: words(
      'nominee(?: (?:for|to be))?',
      'nominated (?:as|to be)',
      'designate',
      '[- ]?designate',
      'elect',
      'expected to (?:be|become)',
      'set to (?:be|become)',
      'due to become',
      'to be',
      'to become',
      'will(?: be| become)?',
      'plan(?:s|ned)?(?: to)?',
      'intends to',
      'upcoming',
      'incoming',
      'future',
    ),
    apply: become('PLANNED'),
  },
  {
    name: 'from a day to a day',
    scope: 'PART',
    pattern: new RegExp(
      `[,(]?\\s*(?:from\\s+|between\\s+)?${DATE}\\s*(?:-|–|—|to|until|and|through)\\s*${DATE}\\)?`,
      'giu',
    ),
    apply: (draft, [from = '', to = ''], order) => {
      draft.when = spanOf(readDate(from, order), readDate(to, order));
      return draft.when !== null;
    },
  },
  {
    name: 'since a day',
    scope: 'PART',
    pattern: new RegExp(
      `[,(]?\\s*(?:since|from|as from|starting(?: in)?)\\s+${DATE}(?:\\s*(?:-|–|to|until)\\s*(?:present|now|today))?\\)?`,
      'giu',
    ),
    apply: (draft, [from = ''], order) => {
      const day = readDate(from, order);
      if (day !== null) draft.when = `${day}/..`;
      return day !== null;
    },
  },
  {
    name: 'until a day',
    scope: 'PART',
    pattern: new RegExp(
      `[,(]?\\s*(?:until|till|through|to|ended(?: in)?|ending(?: in)?)\\s+${DATE}\\)?`,
      'giu',
    ),
    apply: (draft, [to = ''], order) => {
      const day = readDate(to, order);
      if (day !== null) draft.when = `../${day}`;
      return day !== null;
    },
  },
  {
    name: 'on a day',
    scope: 'PART',
    pattern: new RegExp(
      `(?:[,(]\\s*|\\s+(?=in\\s|on\\s)|^(?=in\\s|on\\s))(?:in\\s+|on\\s+)?${DATE}\\)?(?!\\s*(?:%|million|billion))`,
      'giu',
    ),
    apply: (draft, [day = ''], order) => {
      const date = readDate(day, order);
      if (date !== null) draft.when = date;
      return date !== null;
    },
  },
];

/** What is of all that the cell says, and the words without it. */
export const readCell = (text: string, order: DateOrder): Reading => read(text, 'CELL', order);

/** What is of one office: the rest of a cell, or a part of it. */
export function readPart(text: string, order: DateOrder): Reading {
  const amounts = readAmounts(text);
  const reading = read(withoutJoints(amounts.rest), 'PART', order);
  if (amounts.quantities.length === 0) return reading;
  return {
    ...reading,
    quantities: amounts.quantities,
    read: [...reading.read, ...amounts.quantities.map(({ words: said = '' }) => `a quantity: ${said}`)],
  };
}

function read(text: string, scope: Row['scope'], order: DateOrder): Reading {
  const draft: Draft = { ...NOTHING_READ, rest: text };
  for (const row of TABLE) {
    if (row.scope !== scope) continue;
    draft.rest = draft.rest.replace(row.pattern, (...found) => {
      const [whole = '', ...groups] = found.filter((it) => typeof it === 'string') as string[];
      if (!row.apply(draft, groups, order)) return whole;
      draft.read = [...draft.read, `${row.name}: ${whole.replace(/^[\s,;(]+|[\s),;]+$/g, '')}`];
      return ' ';
    });
  }
  draft.rest = tidy(draft.rest);
  return draft;
}

/** "owns # of", "loan of #": the little word belonged to the quantity. */
function withoutJoints(text: string): string {
  return text
    .replaceAll(
      /\s*(?:\bof|\bfor|\bworth|\bwith|\bvalued at)?\s+#\s*(?:of|in|stake in|stake|share of|share in|worth of)?(?=\s|$|[,;)])/gi,
      ' ',
    )
    .replaceAll('#', ' ');
}

/** Without blanks, quotation marks and commas around it, and what was left empty by what was taken out. */
export function tidy(text: string): string {
  return text
    .replaceAll(/[“”"«»]/g, ' ')
    .replaceAll(/\(\s*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,;)])/g, '$1')
    .replaceAll(/^[\s,;:.\-–—]+|[\s,;:.\-–—]+$/g, '')
    .trim();
}
