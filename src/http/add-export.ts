import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Limits, limitExceeded } from '../api/bounds/limits.js';
import { conditionsIn, exportSelection } from '../api/export-selection.js';
import { deadline } from '../api/request/deadline.js';
import { InputError } from '../domain/errors.js';
import { RETRY_AFTER_SECONDS } from '../error-table.js';
import { type ExportFormat, type Manifest, manifestOf } from '../exchange/export/export-format.js';
import { openSource } from '../exchange/export/export-source.js';
import { EXPORT_NAMES } from '../exchange/export/format-names.js';
import { packageVersion } from '../package-version.js';
import type { Answer, GraphStore } from '../store/graph-store.js';
import { wrapStore } from '../store/wrap-store.js';
import { answerError, answerThrown } from './error-handler.js';
import { type ExportBody, exportBody } from './export-body.js';
import { hangUp } from './hang-up.js';

/**
 * `GET /export/FORMAT?types=MET&…`: what passes the filter, all of it, as a stream: one page is read when the client has taken the one
 * before. csv is a zip of its tables, or one of them with `?table=`. Each read has the deadline of an answer, all of them that of an
 * export; so many run at a time. What fails after the first page ends the connection, so that no client takes a part for the whole.
 */
export function addExport(app: FastifyInstance, store: GraphStore, limits: Limits): void {
  let running = 0;
  app.get<{ Params: { format: string } }>('/export/:format', async (request, reply) => {
    if (running >= limits.exports) return refuseForNow(request, reply, limits);
    running++;
    const time = deadline(limits.exportMs, hangUp(reply), performance.now(), 'exportMs');
    reply.raw.once('close', () => {
      running--;
      time.end();
    });
    try {
      const format = await formatOf(request.params.format);
      const [, query = ''] = request.url.split('?');
      const parameters = new URLSearchParams(query);
      const table = parameters.get('table');
      parameters.delete('table');
      const bounded = boundedReads(store, limits.deadlineMs, time.signal);
      const selection = await exportSelection(bounded, conditionsIn(parameters), limits);
      const source = await openSource(bounded, selection);
      const manifest = manifestOf(format, source, packageVersion());
      const body = await exportBody(format, source, manifest, limits, table);
      setHeaders(reply, body, manifest);
      const stream = Readable.from(body.pieces, { objectMode: false });
      // A client that takes nothing more would keep its place for ever.
      time.signal.addEventListener('abort', () => stream.destroy(time.signal.reason));
      return reply.send(stream);
    } catch (error) {
      return answerThrown(request, reply, error);
    }
  });
}

async function formatOf(asked: string): Promise<ExportFormat> {
  const { EXPORT_FORMATS } = await import('../exchange/export/formats.js');
  const name = EXPORT_NAMES.find((known) => known === asked);
  if (name !== undefined) return EXPORT_FORMATS[name];
  throw new InputError(
    `Expected a format (${EXPORT_NAMES.join(', ')}), but got ${JSON.stringify(asked.slice(0, 100))}.`,
  );
}

function setHeaders(reply: FastifyReply, { mediaType, ending }: ExportBody, manifest: Manifest): void {
  reply
    .type(mediaType)
    .header('cache-control', 'no-cache')
    .header('content-disposition', `attachment; filename="attest-${manifest.revision.slice(0, 8)}${ending}"`)
    // For formats that have no place for it.
    .header('attest-export', encodeURIComponent(JSON.stringify(manifest)));
}

/** A place may be free again before long. */
function refuseForNow(request: FastifyRequest, reply: FastifyReply, { exports: most }: Limits): FastifyReply {
  const { message } = limitExceeded('exports', most, `${most + 1}`);
  reply.header('retry-after', RETRY_AFTER_SECONDS);
  return answerError(request, reply, { status: 503, code: 'RATE_LIMITED', message });
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
