import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../api/bounds/limits.js';
import { conditionsIn, exportSelection } from '../api/export-selection.js';
import { deadline } from '../api/request/deadline.js';
import { formatThrown } from '../api/request/format-error.js';
import { InputError } from '../domain/errors.js';
import { errorRow } from '../error-table.js';
import { type ExportFormat, type Manifest, manifestOf } from '../exchange/export/export-format.js';
import { type ExportSource, openSource } from '../exchange/export/export-source.js';
import { EXPORT_NAMES } from '../exchange/export/format-names.js';
import { packageVersion } from '../package-version.js';
import type { Answer, GraphStore } from '../store/graph-store.js';
import { wrapStore } from '../store/wrap-store.js';
import { answerError } from './error-handler.js';
import { hangUp } from './hang-up.js';

/** A format of several files, and one that is made whole in memory, are for the command line. */
const STREAMED = EXPORT_NAMES.filter((name) => name !== 'csv' && name !== 'xlsx');

/**
 * `GET /export/FORMAT?types=MET&…`: what passes the filter, all of it, as a stream: one page is read when the client has taken the one
 * before. Each read has the deadline of an answer. What fails after the first page ends the connection, so that no client takes a part
 * for the whole.
 */
export function addExport(app: FastifyInstance, store: GraphStore, limits: Limits): void {
  app.get<{ Params: { format: string } }>('/export/:format', async (request, reply) => {
    const signal = hangUp(reply);
    try {
      const name = STREAMED.find((known) => known === request.params.format);
      if (name === undefined)
        throw new InputError(
          `Expected a format (${STREAMED.join(', ')}), but got ${JSON.stringify(request.params.format.slice(0, 100))}. attest export writes csv and xlsx too.`,
        );
      const { EXPORT_FORMATS } = await import('../exchange/export/formats.js');
      const format = EXPORT_FORMATS[name];
      const [, query = ''] = request.url.split('?');
      const bounded = boundedReads(store, limits.deadlineMs, signal);
      const selection = await exportSelection(bounded, conditionsIn(new URLSearchParams(query)), limits);
      const source = await openSource(bounded, selection);
      const manifest = manifestOf(format, source, packageVersion());
      setHeaders(reply, format, source, manifest);
      return reply.send(Readable.from(contents(format, source, manifest), { objectMode: false }));
    } catch (error) {
      return refuse(request, reply, error);
    }
  });
}

function setHeaders(
  reply: FastifyReply,
  format: ExportFormat,
  source: ExportSource,
  manifest: Manifest,
): void {
  const { revision } = source.about;
  reply
    .type(format.mediaType)
    .header('cache-control', 'no-cache')
    .header('content-disposition', `attachment; filename="attest-${revision.slice(0, 8)}${format.ending}"`)
    // For formats that have no place for it.
    .header('attest-export', encodeURIComponent(JSON.stringify(manifest)));
}

async function* contents(
  format: ExportFormat,
  source: ExportSource,
  manifest: Manifest,
): AsyncGenerator<string | Uint8Array> {
  for await (const [, content] of format.write(source, manifest)) yield content;
}

/** A store each of whose reads ends by the deadline, and when the client hangs up. */
function boundedReads(store: GraphStore, ms: number, signal: AbortSignal): GraphStore {
  const bounded = async <T>(ask: (of: GraphStore) => Answer<T>) => {
    const time = deadline(ms, signal);
    try {
      return await time.within(() => ask(store.withSignal(time.signal, time.abortsAt)));
    } finally {
      time.end();
    }
  };
  return wrapStore({
    name: store.name,
    isLocal: store.isLocal,
    around: bounded,
    withSignal: (another) => boundedReads(store.withSignal(another), ms, signal),
    close: () => store.close(),
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { httpStatus: status, graphqlCode: code } = errorRow(error);
  if (status >= 500) request.log.error(error, 'An export failed.');
  const { message } = formatThrown(error instanceof Error ? error : new Error(String(error)));
  return answerError(request, reply, { status, code, message });
}
