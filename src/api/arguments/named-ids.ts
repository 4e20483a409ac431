import { searchEntities } from '../../answers/search-entities.js';
import { InputError } from '../../domain/errors.js';
import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import { firstLetters } from '../../names/words.js';
import { findEntity } from '../by-id.js';
import type { Context } from '../request/context.js';
import { allInOrder } from './all-in-order.js';

const MOST_SUGGESTIONS = 3;
const MOST_LETTERS_SHOWN = 100;
const MOST_UNKNOWN_SHOWN = 10;
/** Of several unknown ids, this many are looked for: a suggestion costs a search. */
const MOST_SEARCHES = 3;

type Ids = readonly string[];

/**
 * The current id of the entity that an argument names, by a former id too.
 * @throws InputError naming the argument and the nearest entities, where no entity has that id.
 */
export function namedEntity(argument: string, id: string, context: Context): MaybePromise<string> {
  return mapMaybe(namedEntities(argument, [id], context), ([current]) => current ?? id);
}

/** The same for an argument that may be absent, which is null. @throws InputError as `namedEntity` */
export function namedEnd(
  argument: string,
  id: string | null | undefined,
  context: Context,
): MaybePromise<string | null> {
  return id == null ? null : namedEntity(argument, id, context);
}

/** The same for a list, in its order. @throws InputError as `namedEntity`, naming all that no entity has. */
export function namedEntities(argument: string, ids: Ids, context: Context): MaybePromise<string[]> {
  return allNamed(argument, ids, 'no entity', context, (id) =>
    mapMaybe(findEntity(id, context.loaders), (found) => found?.id ?? null),
  );
}

/** The same for a list that names works, or is absent. @throws InputError as `namedEntities` */
export function namedWorks(
  argument: string,
  ids: Ids | null | undefined,
  context: Context,
): MaybePromise<string[] | null> {
  if (ids == null) return null;
  return allNamed(argument, ids, 'no work', context, (id) =>
    mapMaybe(findEntity(id, context.loaders), (entity) => (entity?.kind === 'Work' ? entity.id : null)),
  );
}

/** The same for a list that names entities or relationships, or is absent. @throws InputError as `namedEntities` */
export function namedIds(
  argument: string,
  ids: Ids | null | undefined,
  context: Context,
): MaybePromise<string[] | null> {
  return ids == null
    ? null
    : allNamed(argument, ids, 'nothing', context, (id) => context.loaders.currentId.load(id));
}

function allNamed(
  argument: string,
  ids: Ids,
  expected: string,
  context: Context,
  currentOf: (id: string) => MaybePromise<string | null>,
): MaybePromise<string[]> {
  return mapMaybe(allInOrder(ids.map(currentOf)), (current): MaybePromise<string[]> => {
    const unknown = [...new Set(ids.filter((_, index) => current[index] === null))];
    if (unknown.length > 0) return refuse(unknown, expected, argument, context);
    return current.filter((id) => id !== null);
  });
}

/** @throws InputError */
async function refuse(unknown: Ids, expected: string, argument: string, context: Context): Promise<never> {
  throw await unknownIds(unknown, expected, argument, context);
}

async function unknownIds(
  unknown: Ids,
  expected: string,
  argument: string,
  context: Context,
): Promise<InputError> {
  const { hint, suggestions } = await suggested(unknown, context);
  return new InputError(
    `Expected an id in ${argument}, but ${expected} has the id ${listed(unknown)}. ${hint}`,
    suggestions,
    unknown,
  );
}

async function suggested(unknown: Ids, { store, limits }: Context) {
  for (const id of unknown.slice(0, MOST_SEARCHES)) {
    const { hits } = await searchEntities(
      store,
      { text: id, kinds: null, types: null, knownOn: null, undatedReports: 'EXCLUDE' },
      limits.searchCandidates,
    );
    const nearest = hits.slice(0, MOST_SUGGESTIONS).map(({ entity }) => entity);
    if (nearest.length === 0) continue;
    const meant = nearest.map((entity) => `"${entity.id}" (${entity.name})`).join(' or ');
    const instead = unknown.length === 1 ? '' : ` for ${shown(id)}`;
    return { hint: `Did you mean ${meant}${instead}?`, suggestions: nearest.map((entity) => entity.id) };
  }
  return { hint: 'Find it with "search".', suggestions: [] };
}

/** `"a", "b" and 3 more`. */
function listed(ids: Ids): string {
  const some = ids.slice(0, MOST_UNKNOWN_SHOWN).map(shown);
  const rest = ids.length - some.length;
  return `${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const shown = (id: string): string => `"${firstLetters(id, MOST_LETTERS_SHOWN)}"`;
