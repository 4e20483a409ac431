import type { ComparedFeature, Comparison, Feature, Verdict } from '../domain/comparison.js';
import { matchName } from '../names/match-name.js';
import { matchWord } from '../names/match-word.js';
import { compareDates } from './compare-dates.js';
import { isOneSlip } from './is-one-slip.js';
import type { Outcome } from './outcome.js';
import type { Profile, Registration, Worded } from './profile.js';
import {
  ADDRESS_BITS,
  ALL_COMPARED,
  COUNTRY_BITS,
  NAME_BITS,
  NEIGHBOR_BITS,
  OTHER_KIND,
  REGISTRATION_BITS,
  SAME_FROM,
  UNSURE_FROM,
} from './weights.js';

/**
 * Whether two profiles are of one entity. SAME takes more than a name can give; what neither or only one of the two says
 * counts neither for nor against. The order of the two changes nothing but `ours` and `theirs`.
 * @param match what compares two words of names: see `keptMatches`.
 */
export function compareProfiles(a: Profile, b: Profile, match = matchWord): Comparison {
  const features = COMPARE.flatMap(([feature, compare]) => {
    const found = compare(a, b, match);
    return found === null ? [] : [{ feature, ...found }];
  });
  const sum = (of: (one: Outcome) => number) => features.reduce((total, one) => total + of(one), 0);
  const bits = sum((one) => one.bits);
  const most = sum((one) => one.most);
  const isAnotherKind = features.some(({ feature, level }) => feature === 'KIND' && level === 'DIFFERENT');
  return {
    verdict: verdictOf(bits),
    likeness: isAnotherKind || most === 0 ? 0 : rounded(Math.max(0, bits) / most),
    compared: rounded(Math.min(1, most / ALL_COMPARED)),
    bits: rounded(bits),
    features: features.map((one) => ({ ...one, bits: rounded(one.bits) })),
  };
}

function verdictOf(bits: number): Verdict {
  if (bits >= SAME_FROM) return 'SAME';
  return bits >= UNSURE_FROM ? 'UNSURE' : 'DIFFERENT';
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

type Compared = Omit<ComparedFeature, 'feature'>;
type Compare = (a: Profile, b: Profile, match: typeof matchWord) => Compared | null;

/** One row a feature. */
const COMPARE: readonly (readonly [Feature, Compare])[] = [
  ['KIND', compareKinds],
  ['NAME', (a, b, match) => best(a.names, b.names, textOf, compareNames(match))],
  ['BIRTH', (a, b) => best(a.births, b.births, dateText, compareDates)],
  ['DEATH', (a, b) => best(a.deaths, b.deaths, dateText, compareDates)],
  ['COUNTRY', compareCountries],
  ['REGISTRATION', (a, b) => best(a.registrations, b.registrations, registrationText, compareRegistrations)],
  ['ADDRESS', (a, b) => best(a.addresses, b.addresses, textOf, compareAddresses)],
  ['NEIGHBORS', compareNeighbors],
];

/** Of the values of both, the two that speak most for one entity: an entity has old names, and moves. */
function best<T>(
  ours: readonly T[],
  theirs: readonly T[],
  text: (value: T) => string,
  compare: (a: T, b: T) => Outcome | null,
): Compared | null {
  let found: Compared | null = null;
  for (const a of ours)
    for (const b of theirs) {
      const outcome = compare(a, b);
      if (outcome !== null && (found === null || outcome.bits > found.bits))
        found = { ...outcome, ours: text(a), theirs: text(b) };
    }
  return found;
}

const textOf = ({ text }: Worded) => text;
const dateText = ({ edtf, words }: { readonly edtf: string | null; readonly words: string | null }) =>
  edtf ?? words ?? '';
const registrationText = ({ scheme, value }: Registration) => `${scheme}:${value}`;

/** Groups and organizations are told apart by who describes them. */
function compareKinds({ kind: a }: Profile, { kind: b }: Profile): Compared | null {
  if (a === null || b === null || a === b) return null;
  const both = [a, b];
  if (both.includes('Group') && both.includes('Organization')) return null;
  return { level: 'DIFFERENT', bits: OTHER_KIND, most: 0, ours: a, theirs: b };
}

const compareNames = (match: typeof matchWord) => (a: Worded, b: Worded) => {
  if (a.text === b.text) return atLeast(NAME_BITS, 1);
  const likeness = ({ words }: Worded, other: Worded) => matchName(words, other.words, true, match).likeness;
  return atLeast(NAME_BITS, (likeness(a, b) + likeness(b, a)) / 2);
};

function compareAddresses(a: Worded, b: Worded): Outcome {
  return atLeast(ADDRESS_BITS, sharedWords(a.words, b.words));
}

function atLeast(rows: readonly [Row, ...Row[]], share: number): Outcome {
  const row = rows.find(({ from }) => share >= from) ?? rows[0];
  return { level: row.level, bits: row.bits, most: rows[0].bits };
}
type Row = Pick<Outcome, 'level' | 'bits'> & { readonly from: number };

/** Weighed by length: which share of the words of the two has its like in the other. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let shared = 0;
  for (const word of a) {
    const index = rest.findIndex((other) => isSameWord(word, other));
    if (index < 0) continue;
    shared += word.length + (rest[index]?.length ?? 0);
    rest.splice(index, 1);
  }
  return shared / (lettersOf(a) + lettersOf(b));
}

/** But for a slip in a long one; a number is itself alone. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= 4 && !/\d/.test(a) && isOneSlip(a, b);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

function compareCountries({ countries: a }: Profile, { countries: b }: Profile): Compared | null {
  if (a.length === 0 || b.length === 0) return null;
  const shared = a.find((country) => b.includes(country));
  const level = shared === undefined ? 'DIFFERENT' : 'SAME';
  const texts = { ours: shared ?? a.join(', '), theirs: shared ?? b.join(', ') };
  return { level, bits: COUNTRY_BITS[level], most: COUNTRY_BITS.SAME, ...texts };
}

/** Numbers of two registers say nothing of each other. */
function compareRegistrations(a: Registration, b: Registration): Outcome | null {
  if (a.scheme !== b.scheme) return null;
  const isNear = a.value.length >= 6 && isOneSlip(a.value, b.value);
  const level = a.value === b.value ? 'SAME' : isNear ? 'NEAR' : 'DIFFERENT';
  return { level, bits: REGISTRATION_BITS[level], most: REGISTRATION_BITS.SAME };
}

function compareNeighbors({ neighbors: a }: Profile, { neighbors: b }: Profile): Compared | null {
  const { each, most, none, several } = NEIGHBOR_BITS;
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a].filter((id) => b.has(id)).sort();
  if (shared.length > 0) {
    const text = shared.slice(0, 5).join(', ');
    const bits = Math.min(most, each * shared.length);
    return { level: 'SAME', bits, most, ours: text, theirs: text };
  }
  if (Math.min(a.size, b.size) < several) return null;
  const some = (ids: ReadonlySet<string>) => [...ids].sort().slice(0, several).join(', ');
  return { level: 'DIFFERENT', bits: none, most, ours: some(a), theirs: some(b) };
}
