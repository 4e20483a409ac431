import type { Measure } from '../../domain/relationship.js';

/** As a record has it. */
export interface QuantityRecord {
  readonly measure: Measure;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly words?: string;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const SCALE = '(?:\\s?(thousand|million|billion|trillion|mn|bn|[kmb])\\b)?';
const BOUND =
  '(?:(more than|over|at least|up to|at most|less than|under|about|around|approximately|nearly|almost|between)\\s+)?';
const TO = '\\s*(?:-|–|—|to|and)\\s*';
const MONEY = new RegExp(
  `${BOUND}(US\\$|[$€£¥])\\s?(${NUMBER})${SCALE}(?:${TO}(?:US\\$|[$€£¥])?\\s?(${NUMBER})${SCALE})?`,
  'gi',
);
const MONEY_CODE = new RegExp(
  `${BOUND}()(${NUMBER})${SCALE}(?:${TO}(${NUMBER})${SCALE})?\\s?(USD|EUR|GBP|CHF|JPY|dollars|euros|pounds)\\b`,
  'gi',
);
const SHARE = new RegExp(
  `${BOUND}()(\\d+(?:\\.\\d+)?)()\\s?%?(?:${TO}(\\d+(?:\\.\\d+)?)())?\\s?(?:%|percent\\b|per cent\\b)`,
  'gi',
);

const CODES: Readonly<Record<string, string>> = { dollars: 'USD', euros: 'EUR', pounds: 'GBP' };

/** Amounts of money and shares in a text, and the text with a `#` where each was. A number without a currency is none. */
export function readAmounts(text: string): {
  readonly quantities: readonly QuantityRecord[];
  readonly rest: string;
} {
  const quantities: QuantityRecord[] = [];
  const take =
    (measure: Measure, unitOf: (sign: string, code: string | undefined) => string) =>
    (
      words: string,
      bound: string | undefined,
      sign: string,
      first: string,
      scale: string | undefined,
      second: string | undefined,
      scale2: string | undefined,
      code: string | undefined,
    ) => {
      const shared = second !== undefined && scale === undefined ? scale2 : scale;
      const low = numberOf(first, shared);
      const high = second === undefined ? null : numberOf(second, scale2 ?? scale);
      quantities.push({
        measure,
        ...bounds(low, high, bound?.toLowerCase()),
        unit: unitOf(sign, code),
        words: words.trim(),
      });
      return ' # ';
    };
  const rest = text
    .replace(SHARE, (words, bound, sign, first, scale, second, scale2) =>
      take('SHARE', () => 'percent')(words, bound, sign, first, scale, second, scale2, undefined),
    )
    .replace(MONEY, (words, bound, sign, first, scale, second, scale2) =>
      take('AMOUNT', (given) => SIGNS[given.toUpperCase()] ?? 'USD')(
        words,
        bound,
        sign,
        first,
        scale,
        second,
        scale2,
        undefined,
      ),
    )
    .replace(MONEY_CODE, (words, bound, sign, first, scale, second, scale2, code) =>
      take('AMOUNT', (_sign, given = '') => CODES[given.toLowerCase()] ?? given.toUpperCase())(
        words,
        bound,
        sign,
        first,
        scale,
        second,
        scale2,
        code,
      ),
    );
  return { quantities, rest };
}

function numberOf(digits: string, scale: string | undefined): number {
  return Number(digits.replaceAll(',', '')) * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
}

function bounds(low: number, high: number | null, bound: string | undefined): { min?: number; max?: number } {
  if (high !== null) return { min: low, max: high };
  if (bound === 'more than' || bound === 'over' || bound === 'at least') return { min: low };
  if (bound === 'up to' || bound === 'at most' || bound === 'less than' || bound === 'under')
    return { max: low };
  return bound === undefined ? { min: low, max: low } : {};
}

/** A cell that holds a number alone ("5.68E7", "1,200"); null where it does not. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[,\s]/g, '');
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null;
}
