import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Limits, limitExceeded } from '../api/bounds/limits.js';
import { runAtOneRevision } from '../api/request/run-at-one-revision.js';
import type { Entity } from '../domain/entity.js';
import { InputError, LimitError } from '../domain/errors.js';
import { packageVersion } from '../package-version.js';
import { extend } from '../reconciliation/extend.js';
import { entityAddress, manifestOf, PATHS, SUGGESTED, type Suggested } from '../reconciliation/manifest.js';
import { entityFlyout, flyoutOf, PREVIEW_STYLE, previewPage } from '../reconciliation/preview.js';
import { propertyOf } from '../reconciliation/properties.js';
import { reconcile } from '../reconciliation/reconcile.js';
import {
  proposeProperties,
  type Suggestion,
  type SuggestionQuery,
  suggestEntities,
  suggestProperties,
  suggestTypes,
} from '../reconciliation/suggest.js';
import { kindNamed, typeOf } from '../reconciliation/types.js';
import type { GraphStore } from '../store/graph-store.js';
import { crossOrigin } from './cross-origin.js';
import { answerThrown } from './error-handler.js';
import { hangUp } from './hang-up.js';
import { contentSecurityPolicy } from './security-headers.js';

export interface ReconciliationOptions {
  /** By which others reach this service; that of each request where null. */
  readonly publicUrl: string | null;
  /** See `crossOrigin`. */
  readonly origins: readonly string[];
}

/** What is asked for, by the address or a form. */
interface Asked {
  readonly given: URLSearchParams;
  /** Of this service, as the client reaches it. */
  readonly address: string;
  readonly limits: Limits;
}

type Answer = (store: GraphStore, asked: Asked) => Promise<object | string>;

/** As many suggestions, where it is not said how many. */
const SUGGESTIONS = 20;

/**
 * `/reconcile`: the Reconciliation API 0.2 for OpenRefine and others: manifest, queries, suggestions, previews, data extension. An answer is of
 * one revision, within the deadline of an answer.
 */
export async function addReconciliation(
  app: FastifyInstance,
  store: GraphStore,
  limits: Limits,
  { publicUrl, origins }: ReconciliationOptions,
): Promise<void> {
  const shared = crossOrigin(origins);
  const previewPolicy = contentSecurityPolicy({
    'style-src': `'sha256-${createHash('sha256').update(PREVIEW_STYLE).digest('base64')}'`,
    'frame-ancestors': shared.frames,
  });

  const handle = (answer: Answer) => async (request: FastifyRequest, reply: FastifyReply) => {
    const [, search = ''] = request.url.split('?');
    const form = request.body instanceof URLSearchParams ? request.body : [];
    const given = new URLSearchParams([...new URLSearchParams(search), ...form]);
    const address = publicUrl ?? `${request.protocol}://${request.headers.host}`;
    try {
      const body = await atOneRevision(store, limits, request, reply, (pinned) =>
        answer(pinned, { given, address, limits }),
      );
      const size = Buffer.byteLength(typeof body === 'string' ? body : JSON.stringify(body));
      if (size > limits.answerBytes) throw limitExceeded('answerBytes', limits.answerBytes, size);
      if (typeof body !== 'string') return shared.send(request, reply, given.get('callback'), body);
      reply.header('content-security-policy', previewPolicy);
      return reply.type('text/html; charset=utf-8').send(body);
    } catch (error) {
      const tooMany = error instanceof LimitError && error.limit === 'matchCandidates';
      return answerThrown(request, reply, error, tooMany ? 413 : undefined);
    }
  };

  // A scope of its own: nothing else takes forms.
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
    );
    shared.add(scope);
    scope.get(PATHS.endpoint, handle(answerEndpoint));
    scope.post(PATHS.endpoint, handle(answerEndpoint));
    scope.get(PATHS.preview, handle(answerPreview));
    scope.get(PATHS.properties, handle(answerProperties));
    for (const what of SUGGESTED) {
      scope.get(`${PATHS.suggest}/${what}`, handle(answerSuggest(what)));
      scope.get(`${PATHS.flyout}/${what}`, handle(answerFlyout(what)));
    }
  });
}

/** What the work gives or throws, once all that it read was of one revision. */
async function atOneRevision<T>(
  store: GraphStore,
  limits: Limits,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { answer } = await runAtOneRevision(
    async ({ store: pinned }) => {
      try {
        return { value: await work(pinned) };
      } catch (error) {
        return { error };
      }
    },
    store,
    limits,
    { requestId: request.id, signal: hangUp(reply) },
  );
  if ('error' in answer) throw answer.error;
  return answer.value;
}

const answerEndpoint: Answer = async (store, { given, address, limits }) => {
  const [queries, extension] = [given.get('queries'), given.get('extend')];
  // What checks their shapes is not needed before the first question.
  const { readExtension, readQueries } = await import('../reconciliation/read-queries.js');
  if (queries !== null) return reconcile(store, readQueries(queries), limits);
  if (extension !== null) return extend(store, readExtension(extension), limits);
  const { value } = await store.dataset();
  return manifestOf(value, { address, serviceVersion: packageVersion(), batchSize: limits.matchCandidates });
};

const answerPreview: Answer = async (store, { given, address }) => {
  const entity = await entityNamed(store, given);
  return previewPage(store, entity, entityAddress(address, encodeURIComponent(entity.id)));
};

const answerProperties: Answer = async (store, { given, limits }) => {
  const type = given.get('type');
  if (!type)
    throw new InputError('Expected a type whose properties are asked for (type=Person), but got none.');
  const limit = given.get('limit') ? wholeNumber(given, 'limit', 0) : null;
  const kind = kindNamed(type);
  const { value } = await store.dataset();
  const properties = proposeProperties(kind, value).slice(0, limit ?? limits.rows);
  return { type, ...(limit !== null && { limit }), properties };
};

const answerSuggest =
  (what: Suggested): Answer =>
  async (store, { given, limits }) => {
    const prefix = given.get('prefix') ?? '';
    if (prefix.length > limits.textLength)
      throw limitExceeded('textLength', limits.textLength, prefix.length);
    const query: SuggestionQuery = {
      prefix,
      cursor: wholeNumber(given, 'cursor', 0),
      limit: Math.min(wholeNumber(given, 'limit', SUGGESTIONS), limits.pageSize),
      types: (given.get('type') ?? '').split(',').filter((type) => type !== ''),
    };
    return { result: await suggested(what, store, query, limits) };
  };

function suggested(
  what: Suggested,
  store: GraphStore,
  query: SuggestionQuery,
  limits: Limits,
): Promise<Suggestion[]> | Suggestion[] {
  if (what === 'entity') return suggestEntities(store, query, limits);
  return what === 'type' ? suggestTypes(query) : suggestProperties(query);
}

const answerFlyout =
  (what: Suggested): Answer =>
  async (store, { given }) => {
    const id = given.get('id') ?? '';
    if (what === 'entity') return { id, html: await entityFlyout(store, await entityNamed(store, given)) };
    return { id, html: flyoutOf(what === 'type' ? typeOf(kindNamed(id)) : propertyOf(id)) };
  };

async function entityNamed(store: GraphStore, given: URLSearchParams): Promise<Entity> {
  const id = given.get('id') ?? '';
  const { value: current } = await store.currentIds([id]);
  const { value: found } = await store.entities(current.flatMap((known) => known ?? []));
  const [entity] = found;
  if (entity) return entity;
  throw new InputError(
    `Expected the id of an entity, but nothing has the id ${JSON.stringify(id.slice(0, 100))}.`,
  );
}

function wholeNumber(given: URLSearchParams, name: string, preset: number): number {
  const text = given.get(name);
  if (text === null || text === '') return preset;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputError(
    `Expected ${name} to be a whole number, but got ${JSON.stringify(text.slice(0, 100))}.`,
  );
}
