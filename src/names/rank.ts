import type { Entity } from '../domain/entity.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { foldName } from '../domain/fold-name.js';
import { withoutLetters } from './honorifics.js';
import { isSameText } from './is-same-text.js';
import { withoutLegalForm } from './legal-forms.js';
import { matchName, type NameFeature, type NameMatch, WEAK, WEAKEST } from './match-name.js';
import { keptMatches } from './match-word.js';
import { wordsOf } from './words.js';

export const MATCH_FIELDS = ['NAME', 'ALIAS', 'SOURCED_NAME', 'EXTERNAL_ID', 'FORMER_ID', 'ID'] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

export interface SearchHit {
  readonly entity: Entity;
  /** 0 to 1: how sure it is that the text names it; see `rank`. */
  readonly score: number;
  /** Probably not who is meant: it lacks words of the text, or is another of the family. */
  readonly weak: boolean;
  /** What was matched, and its text as the entity has it; an external id is written "scheme:value". */
  readonly matchedOn: { readonly field: MatchField; readonly text: string };
  /** In what the text differs from that; none where it is the same. */
  readonly features: readonly NameFeature[];
}

/** What speaks for an entity before anything is known of the text. */
export interface Standing {
  /** How well it is connected. */
  readonly degree: number;
  /** Whether it is an end of some relationship: a work that is none is there as a source alone. */
  readonly isEnd: boolean;
}

interface Match extends Omit<SearchHit, 'entity'>, Pick<NameMatch, 'likeness' | 'slips'> {
  /** It lacks words of what was searched for: only where nothing else is found. */
  readonly isFallback: boolean;
}

const EXACT = 1;
/** The same words, in whatever order and with whatever legal form. */
const SAME_WORDS = 0.95;
/** Less for each: the least sure feature counts. */
const COSTS: Readonly<Record<NameFeature, number>> = {
  ORDER: 0,
  LEGAL_FORM: 0,
  FURTHER_WORDS: 0.05,
  NICKNAME: 0.1,
  INITIAL: 0.1,
  TRANSLITERATION: 0.1,
  SUFFIX_MISSING: 0.1,
  BEGINNING: 0.15,
  PART: 0.15,
  MISSPELLING: 0.15,
  INITIALS: 0.15,
  WORD_MISSING: 0.3,
  SUFFIX_DIFFERS: 0.4,
};
/** Where fewer of the words of the name than this are in the text, it is probably the name of another. */
const LEAST_SHARE = 1 / 3;
const LONG_NAME = 0.05;
/** "Bridge Foods" is not "Bridge Group" before "Bridge Group" misspelled. */
const OTHER_FORM = 0.01;
const WEAK_SCORE = 0.45;
/** Only where nothing else is found. */
const FALLBACK_SCORE = 0.4;
/** Of anything but the name. */
const OTHER_NAME = 0.02;
/** Of what an unnamed entity would have: below the least that a named one can have. */
const UNNAMED = 0.36;

/**
 * The candidates that the text may mean. Weak ones come last; then works that are sources alone, but for an exact title; then by
 * score; of one score those that have the text letter for letter, then the less misspelled, then the better connected, then the more alike, then by id.
 *
 * | score | |
 * | --- | --- |
 * | 1 | the whole name but for case, accents and punctuation; or an id or external id to the letter |
 * | 0.95 | the same words in another order |
 * | 0.94 | the same words with another legal form, or without |
 * | 0.9 | all words are there, and the name has more |
 * | 0.85 | by a nickname, an initial, in another script, or for a family name alone, which lacks the suffix ("Jr.") |
 * | 0.8 | still being typed, misspelled, a part of a word, or by the initials of the whole name |
 * | 0.65 | one word of several is missing, not the last |
 * | 0.45 | weak: another of the family, by a suffix or a number; or all words are there but the last, by which families are called |
 * | 0.4 | weak: words are missing and the family name is there, where nothing else is found |
 * | 0.01 less | all that follows with another legal form |
 * | 0.05 less | where the name has more than twice as many other words |
 * | 0.02 less | all of that for an alias, a name that a source gives, or a former id |
 * | 0.36 at most | a share of all that for an unnamed entity: it is never an exact match, and comes after every named one that is not weak |
 *
 * Entities of one name are as many hits. The rest is no hit.
 * @param sourcedNames by the id of an entity, the names that sources give it and that count.
 * @param standings by the id of an entity; one that is absent is connected with nothing.
 */
export function rank(
  text: string,
  candidates: readonly Entity[],
  sourcedNames: ReadonlyMap<string, readonly string[]> = new Map(),
  standings: ReadonlyMap<string, Standing> = new Map(),
): SearchHit[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const folded = foldName(text);
  const match = keptMatches();
  const matched = candidates
    .flatMap((entity) => {
      const hit = best([
        ...idMatches(text.trim(), entity),
        ...nameMatches({ folded, wanted, match }, entity, sourcedNames.get(entity.id) ?? []),
      ]);
      if (hit === null) return [];
      const standing = standings.get(entity.id);
      const isExact = hit.features.length === 0;
      const isSourceAlone = entity.kind === 'Work' && standing?.isEnd === false && !isExact;
      const isLiteral = isSameText(hit.matchedOn.text, text);
      return [{ hit: { entity, ...hit }, isSourceAlone, isLiteral, degree: standing?.degree ?? 0 }];
    })
    .sort(
      (a, b) =>
        Number(a.hit.weak) - Number(b.hit.weak) ||
        Number(a.isSourceAlone) - Number(b.isSourceAlone) ||
        b.hit.score - a.hit.score ||
        // "C++" is C++, though it folds to what C and C# fold to.
        Number(b.isLiteral) - Number(a.isLiteral) ||
        a.hit.slips - b.hit.slips ||
        b.degree - a.degree ||
        b.hit.likeness - a.hit.likeness ||
        (a.hit.entity.id < b.hit.entity.id ? -1 : 1),
    )
    .map(({ hit: { slips, ...hit } }) => hit);
  const meant = matched.filter(({ isFallback }) => !isFallback);
  return (meant.length > 0 ? meant : matched).map(({ isFallback, likeness, ...hit }) => hit);
}

function idMatches(text: string, entity: Entity): Match[] {
  if (entity.unnamed) return [];
  return [
    ...(entity.id === text ? [exact(EXACT, 'ID', text)] : []),
    ...entity.externalIds
      .map(({ scheme, value }) => ({ value, full: `${scheme}:${value}` }))
      .filter(({ value, full }) => text === value || text === full)
      .map(({ full }) => exact(EXACT, 'EXTERNAL_ID', full)),
    ...(entity.formerIds.includes(text) ? [exact(EXACT - OTHER_NAME, 'FORMER_ID', text)] : []),
  ];
}

/** A text that is searched for. */
interface Wanted {
  readonly folded: string;
  readonly wanted: readonly string[];
  readonly match: ReturnType<typeof keptMatches>;
}

function nameMatches({ folded, wanted, match }: Wanted, entity: Entity, sourced: readonly string[]): Match[] {
  const of = (field: MatchField, name: string): Match[] => {
    const less = field === 'NAME' ? 0 : OTHER_NAME;
    if (!entity.unnamed && foldName(name) === folded) return [exact(EXACT - less, field, name)];
    const matches = ways(wanted, wordsOf(name), entity.kind, match);
    return matches
      .filter(({ likeness }) => likeness >= WEAKEST)
      .map(({ likeness, features, share, slips, lacksFamily }) => {
        const [weak, isFallback] = [likeness <= WEAK || lacksFamily, likeness < WEAK];
        const score = (isFallback ? FALLBACK_SCORE : weak ? WEAK_SCORE : sureness(features, share)) - less;
        return {
          ...{ score: rounded(entity.unnamed ? UNNAMED * score : score), weak, features },
          ...{ matchedOn: { field, text: name }, likeness, slips, isFallback },
        };
      });
  };
  if (entity.unnamed) return of('NAME', entity.name);
  return [
    ...of('NAME', entity.name),
    ...entity.aliases.flatMap((alias) => of('ALIAS', alias)),
    ...sourced.flatMap((name) => of('SOURCED_NAME', name)),
  ];
}

function sureness(features: readonly NameFeature[], share: number): number {
  const ofLength = share < LEAST_SHARE ? LONG_NAME : 0;
  const ofForm = features.includes('LEGAL_FORM') ? OTHER_FORM : 0;
  return SAME_WORDS - ofLength - ofForm - Math.max(0, ...features.map((feature) => COSTS[feature]));
}

/** The letters after a person's name, and what says how an organization is set up ("Inc."), may be no words of the name. */
function ways(
  wanted: readonly string[],
  own: readonly string[],
  kind: EntityKind,
  match: Wanted['match'],
): NameMatch[] {
  if (kind === 'Person') return [matchName(withoutLetters(wanted), withoutLetters(own), true, match)];
  const whole = matchName(wanted, own, false, match);
  if (kind !== 'Organization') return [whole];
  const [plainWanted, plainOwn] = [withoutLegalForm(wanted), withoutLegalForm(own)];
  if (plainWanted.length === wanted.length && plainOwn.length === own.length) return [whole];
  const plain = matchName(plainWanted, plainOwn, false, match);
  return [whole, { ...plain, features: ['LEGAL_FORM', ...plain.features] }];
}

function exact(score: number, field: MatchField, text: string): Match {
  return {
    score,
    weak: false,
    matchedOn: { field, text },
    features: [],
    likeness: 1,
    slips: 0,
    isFallback: false,
  };
}

const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;

/** The highest score, of equal ones the most alike, the first of those; null where there is none. */
function best(matches: readonly Match[]): Match | null {
  let found: Match | null = null;
  for (const match of matches) {
    if (found === null || match.score > found.score) found = match;
    else if (match.score === found.score && match.likeness > found.likeness) found = match;
  }
  return found;
}
