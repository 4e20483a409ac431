import type { Entity } from '../domain/entity.js';
import { foldName } from '../domain/fold-name.js';
import { isSameText } from './is-same-text.js';
import { nameLikeness, WEAK, WEAKEST } from './name-likeness.js';
import { wordsOf } from './words.js';

export const MATCH_FIELDS = ['NAME', 'ALIAS', 'SOURCED_NAME', 'EXTERNAL_ID', 'FORMER_ID', 'ID'] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

export interface SearchHit {
  readonly entity: Entity;
  /** 0 to 1, four decimals; see `rank`. */
  readonly score: number;
  /** Probably not who is meant: it lacks words of the text, or is another of the family. */
  readonly weak: boolean;
  /** What was matched, and its text as the entity has it; an external id is written "scheme:value". */
  readonly matchedOn: { readonly field: MatchField; readonly text: string };
}

interface Match extends Omit<SearchHit, 'entity'> {
  /** It lacks words of what was searched for: only where nothing else is found. */
  readonly isFallback: boolean;
}

/* The bands of scores. Within the last, the likeness decides (see `nameLikeness`). */
const EXACT = 1;
const EXACT_ALIAS = 0.98;
const LIKE = 0.95;
const LIKE_ALIAS = 0.93;
/** Below the least that a named entity can have. */
const UNNAMED = 0.36;

/**
 * The candidates that the text may mean, best first; of equal ones those that have the text letter for letter, then by id.
 *
 * | score | |
 * | --- | --- |
 * | 1 | the whole name but for case, accents and punctuation; or an id or external id to the letter |
 * | 0.98 | the same for an alias, a name that a source gives, or a former id |
 * | 0.46 to 0.95 | a name that is like the text: other order, initials, words left out, typos, still being typed |
 * | 0.48 | another of the family, by a suffix or a number ("Jr.") |
 * | 0.37 to 0.48 | a name that lacks words of the text, where nothing else is found: probably not who is meant |
 * | 0.14 to 0.36 | all of that for an unnamed entity: it is never an exact match, and comes after every named one |
 *
 * Entities of one name are as many hits. The rest is no hit.
 * @param sourcedNames by the id of an entity, the names that sources give it and that count.
 */
export function rank(
  text: string,
  candidates: readonly Entity[],
  sourcedNames: ReadonlyMap<string, readonly string[]> = new Map(),
): SearchHit[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const folded = foldName(text);
  const matched = candidates
    .flatMap((entity) => {
      const match = best([
        ...idMatches(text.trim(), entity),
        ...nameMatches(folded, wanted, entity, sourcedNames.get(entity.id) ?? []),
      ]);
      return match === null ? [] : [{ entity, ...match }];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(isLiteral(b, text)) - Number(isLiteral(a, text)) ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
  const meant = matched.filter(({ isFallback }) => !isFallback);
  return (meant.length > 0 ? meant : matched).map(({ isFallback, ...hit }) => hit);
}

/** "C++" is C++, though it folds to what C and C# fold to. */
function isLiteral({ matchedOn }: SearchHit, text: string): boolean {
  return isSameText(matchedOn.text, text);
}

function idMatches(text: string, entity: Entity): Match[] {
  if (entity.unnamed) return [];
  return [
    ...(entity.id === text ? [match(EXACT, 'ID', text)] : []),
    ...entity.externalIds
      .map(({ scheme, value }) => ({ value, full: `${scheme}:${value}` }))
      .filter(({ value, full }) => text === value || text === full)
      .map(({ full }) => match(EXACT, 'EXTERNAL_ID', full)),
    ...(entity.formerIds.includes(text) ? [match(EXACT_ALIAS, 'FORMER_ID', text)] : []),
  ];
}

function nameMatches(
  folded: string,
  wanted: readonly string[],
  entity: Entity,
  sourced: readonly string[],
): Match[] {
  const like = (share: number, field: MatchField, name: string): Match => {
    const likeness = nameLikeness(wanted, wordsOf(name));
    if (likeness < WEAKEST) return NO_MATCH;
    return { ...match(share * likeness, field, name), weak: likeness <= WEAK, isFallback: likeness < WEAK };
  };
  if (entity.unnamed) return [like(UNNAMED, 'NAME', entity.name)];
  const isExact = (own: string) => foldName(own) === folded;
  const other = (field: MatchField, name: string) =>
    isExact(name) ? match(EXACT_ALIAS, field, name) : like(LIKE_ALIAS, field, name);
  return [
    isExact(entity.name) ? match(EXACT, 'NAME', entity.name) : like(LIKE, 'NAME', entity.name),
    ...entity.aliases.map((alias) => other('ALIAS', alias)),
    ...sourced.map((name) => other('SOURCED_NAME', name)),
  ];
}

function match(score: number, field: MatchField, text: string): Match {
  return {
    score: Math.round(score * 10_000) / 10_000,
    matchedOn: { field, text },
    weak: false,
    isFallback: false,
  };
}

const NO_MATCH: Match = match(0, 'NAME', '');

/** The highest score, the first of equal ones; null where all are 0. */
function best(matches: readonly Match[]): Match | null {
  let found: Match | null = null;
  for (const match of matches) if (match.score > (found?.score ?? 0)) found = match;
  return found;
}
