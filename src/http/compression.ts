import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';

/** In the order in which they are preferred. */
export const CODINGS = ['br', 'gzip'] as const;
type Coding = (typeof CODINGS)[number];

/** The default quality of brotli is made for files that are compressed once: it takes seconds for the editor. */
export const BROTLI_OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** Less is not worth it. */
export const SMALLEST_BYTES = 1_024;

const COMPRESS: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI_OPTIONS),
  gzip: promisify(gzip),
};

/** How a client that accepts these would have a body; null where as it is. */
export function codingFor(body: Buffer, acceptEncoding: string | undefined): Coding | null {
  if (acceptEncoding === undefined || body.byteLength < SMALLEST_BYTES) return null;
  return negotiate(acceptEncoding.toLowerCase(), [...CODINGS]);
}

export function compressed(body: Buffer, coding: Coding): Promise<Buffer> {
  return COMPRESS[coding](body);
}
