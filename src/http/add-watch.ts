import type { FastifyInstance } from 'fastify';
import { DatasetError } from '../domain/errors.js';

/** What became of a folder that is read again when its files change. */
export interface WatchedFolder {
  /** Why it was refused when it was read last; null where the store answers from it. */
  readonly refusal: unknown;
}

/** As many problems are given at most: a page is no place to read more. */
const MOST_PROBLEMS = 20;

/**
 * `/watch`: for an open page, whether a folder is watched, and what is wrong with it since it was saved last. Where it is
 * watched, `/health/ready` has the revision that the store answers from.
 */
export function addWatch(app: FastifyInstance, watched: WatchedFolder | null): void {
  app.get('/watch', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (watched === null) return { watching: false, refusal: null };
    return { watching: true, refusal: watched.refusal === null ? null : refusalOf(watched.refusal) };
  });
}

/** In words, with where each problem is: `claims.yaml:118:14 …`. Of what is no fault of the files only that is said. */
function refusalOf(error: unknown) {
  if (!(error instanceof DatasetError))
    return { message: 'The folder cannot be read; the log has the reason.', problems: [] };
  const problems = error.issues
    .slice(0, MOST_PROBLEMS)
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  return { message: error.message, problems };
}
