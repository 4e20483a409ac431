import type { Entity } from '../domain/entity.js';
import { foldName } from '../domain/fold-name.js';
import { isSameText } from './is-same-text.js';
import { nameLikeness } from './name-likeness.js';
import { wordsOf } from './words.js';

export const MATCH_FIELDS = ['NAME', 'ALIAS', 'SOURCED_NAME', 'EXTERNAL_ID', 'FORMER_ID', 'ID'] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

export interface SearchHit {
  readonly entity: Entity;
  /** 0 to 1, four decimals; see `rank`. */
  readonly score: number;
  /** What was matched, and its text as the entity has it; an external id is written "scheme:value". */
  readonly matchedOn: { readonly field: MatchField; readonly text: string };
}

type Match = Omit<SearchHit, 'entity'>;

/* The bands of scores. Within the last, the likeness decides (see `nameLikeness`). */
const EXACT = 1;
const EXACT_ALIAS = 0.98;
const LIKE = 0.95;
const LIKE_ALIAS = 0.93;
/** Below the least that a named entity can have. */
const UNNAMED = 0.45;
/** What is less like what was searched for is no hit. */
const LEAST_LIKENESS = 0.5;

/**
 * The candidates that the text may mean, best first; of equal ones those that have the text letter for letter, then by id.
 *
 * | score | |
 * | --- | --- |
 * | 1 | the whole name but for case, accents and punctuation; or an id or external id to the letter |
 * | 0.98 | the same for an alias, a name that a source gives, or a former id |
 * | 0.47 to 0.95 | a name that is like the text: other order, initials, words left out, typos, still being typed |
 * | 0.23 to 0.45 | the same for an unnamed entity: it is never an exact match, and comes after every named one |
 *
 * Entities of one name are as many hits. The rest is no hit, and neither is anything for a text of symbols alone.
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
  return candidates
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
  const likeness = (own: string) => {
    const value = nameLikeness(wanted, wordsOf(own));
    return value < LEAST_LIKENESS ? 0 : value;
  };
  if (entity.unnamed) return [match(UNNAMED * likeness(entity.name), 'NAME', entity.name)];
  const isExact = (own: string) => foldName(own) === folded;
  const other = (field: MatchField, name: string) =>
    match(isExact(name) ? EXACT_ALIAS : LIKE_ALIAS * likeness(name), field, name);
  return [
    match(isExact(entity.name) ? EXACT : LIKE * likeness(entity.name), 'NAME', entity.name),
    ...entity.aliases.map((alias) => other('ALIAS', alias)),
    ...sourced.map((name) => other('SOURCED_NAME', name)),
  ];
}

function match(score: number, field: MatchField, text: string): Match {
  return { score: Math.round(score * 10_000) / 10_000, matchedOn: { field, text } };
}

/** The highest score, the first of equal ones; null where all are 0. */
function best(matches: readonly Match[]): Match | null {
  let found: Match | null = null;
  for (const match of matches) if (match.score > (found?.score ?? 0)) found = match;
  return found;
}
