import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { searchTried } from '../../answers/search-tried.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import type { LimitError } from '../../domain/errors.js';
import type { RelationshipType } from '../../domain/vocabulary.js';
import { type LimitName, limitExceeded } from '../bounds/limits.js';

/** What a reader should know of an answer that is no error: it stands in `extensions.notices`. */
export interface Notice {
  /** The field that it is about, as in an error. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** That a field looked at no more than a limit allows, and left the rest out. */
export interface Cut {
  readonly path: Notice['path'];
  readonly limit: LimitError;
}

/** That reports of unknown date count as known, so that an answer is not taken for what was known for sure. */
export const UNDATED_REPORTS_COUNT: Notice = {
  path: [],
  message:
    'Reports without a date count as known on the day asked for, since `undatedReports` is INCLUDE or ONLY: nothing tells that they had been made by then.',
};

export function cutAt(name: LimitName, max: number, path: GraphQLResolveInfo['path']): Cut {
  return { path: responsePathAsArray(path), limit: limitExceeded(name, max, 'more') };
}

/** That a search found nothing, and what it had looked for. */
export function foundNothing(
  text: string,
  kinds: readonly EntityKind[] | null,
  types: readonly RelationshipType[] | null,
  path: GraphQLResolveInfo['path'],
): Notice {
  return {
    path: responsePathAsArray(path),
    message: `Nothing was found. ${searchTried(text, kinds, types)}`,
  };
}

export function noticeOf({ path, limit }: Cut): Notice {
  return { path, message: `${limit.message} The rest is missing.` };
}
