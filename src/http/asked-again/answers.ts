import { hash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Limits } from '../../api/bounds/limits.js';
import type { Api } from '../../api/create-api.js';
import { deadline } from '../../api/request/deadline.js';
import type { GraphStore } from '../../store/graph-store.js';
import { askedQuestion } from './asked-question.js';
import { currentRevision } from './current-revision.js';
import { type Asker, type Executed, execute, type HttpAnswer } from './execute.js';
import { KeptAnswers } from './kept-answers.js';
import { SharedWork } from './shared-work.js';

export interface AnswersOptions {
  readonly api: Api;
  readonly store: GraphStore;
  readonly limits: Limits;
  /** The header Cache-Control of complete answers. */
  readonly cacheControl: string;
  /** How many bytes of answers are kept; with 0 none is, and each request has an execution of its own. */
  readonly cacheBytes: number;
  /** What an answer depends on beside the question, the revision, the store and the limits. */
  readonly service: readonly string[];
}

/** Gives the answer to a request to GraphQL. */
export type Answers = (request: HTTPGraphQLRequest, by: Asker) => Promise<HttpAnswer>;

/**
 * Answers requests; those that put an earlier question again, with little work. A complete answer (see `Outcome`) depends
 * on the question, the revision and the service alone, and so
 *
 * - it has an ETag of these: a GET with it in If-None-Match is told that nothing has changed (304) without an execution,
 *   whichever process gave the answer;
 * - it is kept, and given again for as long as the store has its revision;
 * - who asks while the same is being answered waits for that answer. Its execution ends when all of them have hung up.
 *
 * For each of these the store is asked which revision it has, after the request came. An answer with an error, a notice or
 * a cut belongs to its request alone: who waited for it has an execution of their own, within their own deadline.
 */
export function answers(options: AnswersOptions): Answers {
  const { api, store, limits, cacheControl, cacheBytes } = options;
  const kept = cacheBytes > 0 ? new KeptAnswers(cacheBytes) : null;
  const running = new SharedWork<Executed>();
  const revisionNow = currentRevision(store, limits.deadlineMs);
  const service = hash('sha256', JSON.stringify([options.service, store.name, limits]));

  const tagOf = (question: string, revision: string | null): string =>
    `"${hash('sha256', JSON.stringify([service, revision, question]), 'base64url').slice(0, 27)}"`;
  const headersOf = (tag: string): readonly (readonly [string, string])[] => [
    // Weak: the same for each coding and media type of the answer.
    ['etag', `W/${tag}`],
    ['cache-control', cacheControl],
    ['vary', 'accept, accept-encoding'],
  ];

  return async (request, by) => {
    const question = askedQuestion(request);
    if (question === null) return forOne(await execute(api, request, by));
    const { key, registers } = question;
    const place = `${request.headers.get('accept')} ${key}`;
    const tags = request.method === 'GET' ? request.headers.get('if-none-match') : undefined;

    const executeAlone = async (signal: AbortSignal): Promise<Executed> => {
      const answer = await execute(api, request, { ...by, signal });
      if (!answer.isOfAll) return forOne(answer);
      const headers = new Map([...answer.headers, ...headersOf(tagOf(key, answer.revision))]);
      const { revision, operationName, body } = answer;
      if (typeof body === 'string')
        kept?.keep(place, { revision, operationName, headers, body: Buffer.from(body) });
      return { ...answer, headers };
    };
    const executeForAll = () =>
      kept === null
        ? executeAlone(by.signal)
        : running.begin(place, by.signal, (signal) => executeAlone(signal));
    if (registers) return executeForAll();

    const known = async (revision: string | null): Promise<HttpAnswer | null> => {
      const tag = tags === undefined ? null : tagOf(key, revision);
      if (tag !== null && tags?.includes(tag))
        return { status: 304, headers: new Map(headersOf(tag)), body: null, operationName: null };
      const answer = await kept?.findCoded(place, revision, request.headers.get('accept-encoding'));
      return answer ? { status: 200, ...answer } : null;
    };
    const same = await known(null);
    if (same !== null) return same;
    if (tags === undefined && !kept?.has(place) && !running.has(place)) return executeForAll();

    const time = deadline(limits.deadlineMs, by.signal, by.askedAt);
    try {
      const revision = await time.within(revisionNow);
      const answer = await known(revision);
      if (answer !== null) return answer;
      const shared = running.join(place, by.signal);
      if (shared !== undefined) {
        const other = await time.within(() => shared);
        if (other.isOfAll && (other.revision === null || other.revision === revision)) return other;
      }
    } catch {
      // The execution meets the same, and says it.
    } finally {
      time.end();
    }
    return executeForAll();
  };
}

/** An answer that no cache may keep. */
function forOne(answer: Executed): Executed {
  return { ...answer, headers: new Map([...answer.headers, ['cache-control', 'no-store']]) };
}
