import { InputError } from '../../domain/errors.js';
import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import type { Context } from '../request/context.js';

/**
 * The names of types of the dataset's own that an argument gives, or null where it is absent.
 * @throws InputError naming the argument and the types that there are, where the dataset has no such type.
 */
export function namedTypes(
  argument: string,
  names: readonly string[] | null | undefined,
  { store }: Context,
): MaybePromise<readonly string[] | null> {
  if (names == null || names.length === 0) return names ?? null;
  return mapMaybe(store.dataset(), ({ value }) => {
    const own = value.types.map(({ type }) => type.name);
    const unknown = names.find((name) => !own.includes(name));
    if (unknown === undefined) return names;
    const there = own.length === 0 ? 'it has none' : `its own are ${own.slice(0, 10).join(', ')}`;
    const message = `Expected \`${argument}\` to name types of the dataset's own, but ${there}, and not ${JSON.stringify(unknown.slice(0, 100))}; see \`dataset { types { name } }\`.`;
    throw new InputError(message, own.slice(0, 10));
  });
}
