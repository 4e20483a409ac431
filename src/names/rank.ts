import type { Entity } from '../domain/entity.js';
import type { EntityKind } from '../domain/entity-kind.js';
import { foldName } from '../domain/fold-name.js';
import type { NameFeature } from './compare-words.js';
import { titlesOf, withoutLetters } from './honorifics.js';
import { isSameText } from './is-same-text.js';
import { withoutLegalForm } from './legal-forms.js';
import { matchName, type NameMatch, WEAKEST } from './match-name.js';
import { keptMatches } from './match-word.js';
import { EXACT, type Sureness, surenessOf } from './sureness.js';
import { wordsOf } from './words.js';

export const MATCH_FIELDS = ['NAME', 'ALIAS', 'SOURCED_NAME', 'EXTERNAL_ID', 'FORMER_ID', 'ID'] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

/** By how much less sure a text is of an entity where it is not its name or a present id that it is like: it may be what another is called. */
const LESS_BY_FIELD: Readonly<Record<MatchField, number>> = {
  NAME: 0,
  ID: 0,
  EXTERNAL_ID: 0,
  ALIAS: 0.02,
  SOURCED_NAME: 0.02,
  FORMER_ID: 0.02,
};
/** Of what an unnamed entity would have: below the least that a named one can have. */
const UNNAMED = 0.36;

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

interface Match extends Omit<SearchHit, 'entity'>, Sureness, Pick<NameMatch, MatchKeys> {}
type MatchKeys = 'likeness' | 'slips' | 'isFamilyAlone';

/** An entity with the best of its matches. */
interface Ranked {
  readonly entity: Entity;
  readonly match: Match;
  readonly isLiteral: boolean;
  readonly isSourceAlone: boolean;
  readonly degree: number;
}

/** The order of hits: the first row that tells two apart decides, the smaller first; of those that none tells apart, the id. */
const ORDER: readonly { readonly first: string; readonly by: (one: Ranked) => number }[] = [
  { first: 'who may well be meant, before what is weak', by: ({ match }) => Number(match.weak) },
  {
    first: 'who is in the story, before a work that is its source alone',
    by: ({ isSourceAlone }) => Number(isSourceAlone),
  },
  { first: 'the surer', by: ({ match }) => -match.score },
  {
    first: 'letter for letter: "C++" is C++, though it folds to what C and C# fold to',
    by: ({ isLiteral }) => -Number(isLiteral),
  },
  { first: 'the less misspelled', by: ({ match }) => match.slips },
  { first: 'the better connected', by: ({ degree }) => -degree },
  {
    first: 'a person by the family name, before an organization that is called after one',
    by: ({ match }) => -Number(match.isFamilyAlone),
  },
  { first: 'the more alike', by: ({ match }) => -match.likeness },
];

function byOrder(a: Ranked, b: Ranked): number {
  for (const { by } of ORDER) {
    const difference = by(a) - by(b);
    if (difference !== 0) return difference;
  }
  return a.entity.id < b.entity.id ? -1 : 1;
}

/**
 * The candidates that the text may mean, in the order of `ORDER`.
 *
 * | score | |
 * | --- | --- |
 * | 1 | the whole name but for case, accents and punctuation; or an id or external id to the letter |
 * | 0.95 | the same words in another order |
 * | 0.94 | the same words with another legal form, or without |
 * | 0.9 | all words are there, and the name has more; or it is one word, and the name has a legal form beside it |
 * | 0.85 | by a nickname, an initial, in another script, or for a family name alone, which lacks the suffix ("Jr.") |
 * | 0.8 | still being typed, misspelled, a part of a word, or by the initials of the whole name |
 * | 0.65 | one word of several is missing, not the last |
 * | 0.45 | weak: another of the family, by a suffix or a number; or of the words that are there some are in doubt: see `DOUBTS` |
 * | 0.4 | weak: words are missing and the family name is there, where nothing else is found |
 * | 0.01 less | all that follows with another legal form |
 * | 0.05 less | where the name has more than twice as many other words |
 * | 0.02 less | all of that for an alias, a name that a source gives, or a former id |
 * | 0.36 at most | a share of all that for an unnamed entity: it is never an exact match, and comes after every named one that is not weak |
 *
 * What each costs and why is the table `COSTS`. Entities of one name are as many hits. The rest is no hit.
 * @param sourcedNames by the id of an entity, the names that sources give it and that count.
 * @param standings by the id of an entity; one that is absent is connected with nothing.
 */
export function rank(
  text: string,
  candidates: readonly Entity[],
  sourcedNames: ReadonlyMap<string, readonly string[]> = new Map(),
  standings: ReadonlyMap<string, Standing> = new Map(),
): SearchHit[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const wanted = { text, folded: foldName(text), words, match: keptMatches() };
  const ranked = candidates
    .flatMap((entity): Ranked[] => {
      const names = nameMatches(wanted, entity, sourcedNames.get(entity.id) ?? []);
      const match = best([...idMatches(text.trim(), entity), ...names]);
      if (match === null) return [];
      const standing = standings.get(entity.id);
      const isExact = match.features.length === 0;
      const isSourceAlone = entity.kind === 'Work' && standing?.isEnd === false && !isExact;
      const isLiteral = isSameText(match.matchedOn.text, text);
      return [{ entity, match, isLiteral, isSourceAlone, degree: standing?.degree ?? 0 }];
    })
    .sort(byOrder);
  const meant = ranked.filter(({ match }) => !match.isFallback);
  return (meant.length > 0 ? meant : ranked).map(
    ({ entity, match: { score, weak, matchedOn, features } }) => ({
      ...{ entity, score, weak, matchedOn, features },
    }),
  );
}

function idMatches(text: string, { id, unnamed, externalIds, formerIds }: Entity): Match[] {
  if (unnamed) return [];
  return [
    ...(id === text ? [exact('ID', text)] : []),
    ...externalIds
      .map(({ scheme, value }) => ({ value, full: `${scheme}:${value}` }))
      .filter(({ value, full }) => text === value || text === full)
      .map(({ full }) => exact('EXTERNAL_ID', full)),
    ...(formerIds.includes(text) ? [exact('FORMER_ID', text)] : []),
  ];
}

/** A text that is searched for. */
interface Wanted {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly match: ReturnType<typeof keptMatches>;
}

function nameMatches(wanted: Wanted, entity: Entity, sourced: readonly string[]): Match[] {
  const of = (field: MatchField, name: string): Match[] => {
    if (!entity.unnamed && foldName(name) === wanted.folded) return [exact(field, name)];
    const isOneWord = wanted.words.length - titlesOf(wanted.words) === 1;
    return ways(wanted, wordsOf(name), entity.kind)
      .filter(({ likeness }) => likeness >= WEAKEST)
      .map((match) => {
        const sureness = surenessOf(match, isOneWord);
        const score = sureness.score - LESS_BY_FIELD[field];
        return {
          ...match,
          ...sureness,
          score: rounded(entity.unnamed ? UNNAMED * score : score),
          matchedOn: { field, text: name },
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

/** The letters after a person's name, and what says how an organization is set up ("Inc."), may be no words of the name. */
function ways({ words, match }: Wanted, own: readonly string[], kind: EntityKind): NameMatch[] {
  if (kind === 'Person') return [matchName(withoutLetters(words), withoutLetters(own), true, match)];
  const whole = matchName(words, own, false, match);
  if (kind !== 'Organization') return [whole];
  const [plainWords, plainOwn] = [withoutLegalForm(words), withoutLegalForm(own)];
  if (plainWords.length === words.length && plainOwn.length === own.length) return [whole];
  const plain = matchName(plainWords, plainOwn, false, match);
  return [whole, { ...plain, features: ['LEGAL_FORM', ...plain.features] }];
}

function exact(field: MatchField, text: string): Match {
  return {
    ...{ score: rounded(EXACT - LESS_BY_FIELD[field]), weak: false, isFallback: false },
    ...{ matchedOn: { field, text }, features: [], likeness: 1, slips: 0, isFamilyAlone: false },
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
