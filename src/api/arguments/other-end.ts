import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import { type OtherEnd, soughtWords } from '../../domain/other-end.js';
import type { EntityRelationshipsArgs } from '../generated/resolver-types.js';
import type { Context } from '../request/context.js';

/** What the arguments ask of the other end; the words of the dataset's own types are found as those of the built-in ones. */
export function otherEnd(
  { otherKinds, text }: Pick<EntityRelationshipsArgs, 'otherKinds' | 'text'>,
  { store }: Pick<Context, 'store'>,
): MaybePromise<OtherEnd> {
  const kinds = otherKinds ?? null;
  if (text == null || text.trim() === '') return { kinds, words: null };
  return mapMaybe(store.dataset(), ({ value }) => ({
    kinds,
    words: soughtWords(
      text,
      value.types.map(({ type }) => type),
    ),
  }));
}
