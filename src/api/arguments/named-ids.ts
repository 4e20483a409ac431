import { InputError } from '../../domain/errors.js';
import { firstLetters } from '../../domain/search/words.js';
import { findEntity } from '../by-id.js';
import type { Context } from '../request/context.js';
import { searchEntities } from '../search-entities.js';

const MOST_SUGGESTIONS = 3;
const MOST_LETTERS_SHOWN = 100;
const MOST_UNKNOWN_SHOWN = 10;

/**
 * The current id for one that an argument gives, a former id included; null where absent.
 * @throws InputError naming the argument and the nearest entities, where nothing has that id.
 */
export async function namedId(
  argument: string,
  id: string | null | undefined,
  context: Context,
): Promise<string | null> {
  if (id == null) return null;
  const current = await context.loaders.currentId.load(id);
  if (current === null) throw await nothingHas([id], argument, context);
  return current;
}

/**
 * The same for an argument that must name an entity.
 * @throws InputError naming the argument and the nearest entities, where no entity has that id.
 */
export async function namedEntity(argument: string, id: string, context: Context): Promise<string> {
  const entity = await findEntity(id, context.loaders);
  if (entity === null) throw await nothingHas([id], argument, context);
  return entity.id;
}

/** The same for a list, in its order. @throws InputError as `namedEntity`, naming all that nothing has. */
export function namedEntities(argument: string, ids: readonly string[], context: Context): Promise<string[]> {
  return allNamed(argument, ids, context, async (id) => (await findEntity(id, context.loaders))?.id ?? null);
}

/** The current ids for those of a list, in its order. @throws InputError as `namedId`, naming all that nothing has. */
export async function namedIds(
  argument: string,
  ids: readonly string[] | null | undefined,
  context: Context,
): Promise<string[] | null> {
  return ids == null ? null : allNamed(argument, ids, context, (id) => context.loaders.currentId.load(id));
}

async function allNamed(
  argument: string,
  ids: readonly string[],
  context: Context,
  currentOf: (id: string) => Promise<string | null>,
): Promise<string[]> {
  const current = await Promise.all(ids.map(currentOf));
  const [unknown, ...more] = [...new Set(ids.filter((_, index) => current[index] === null))];
  if (unknown !== undefined) throw await nothingHas([unknown, ...more], argument, context);
  return current.filter((id) => id !== null);
}

async function nothingHas(
  ids: readonly [string, ...string[]],
  argument: string,
  { store, limits }: Context,
): Promise<InputError> {
  // Only for one: suggestions cost a search.
  const { hits } = await searchEntities(store, ids[0], null, limits);
  const nearest = hits.slice(0, MOST_SUGGESTIONS);
  const meant = nearest.map(({ entity }) => `"${entity.id}" (${entity.name})`);
  const wayOut = meant.length === 0 ? 'Find it with "search".' : `Did you mean ${meant.join(' or ')}?`;
  return new InputError(
    `Expected an id in ${argument}, but nothing has the id ${listed(ids)}. ${wayOut}`,
    nearest.map(({ entity }) => entity.id),
    ids,
  );
}

/** `"a", "b" and 3 more`. */
function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_UNKNOWN_SHOWN).map((id) => `"${firstLetters(id, MOST_LETTERS_SHOWN)}"`);
  const rest = ids.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
