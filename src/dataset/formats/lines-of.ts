import { createReadStream } from 'node:fs';

/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** In bytes. */
  readonly offset: number;
  /** Null where the line is longer than the limit; it was passed over, not kept. */
  readonly bytes: Uint8Array | null;
}

const NEW_LINE = 0x0a;
/** In bytes: some hundred records. */
const CHUNK = 256 * 1024;

/**
 * The lines of a file, as a stream, those of a chunk at a time: no more than one chunk and one line are held, and others
 * have a turn between two chunks. Throws what the file system throws.
 */
export async function* linesOf(path: string, maxBytes: number): AsyncGenerator<readonly Line[]> {
  let number = 1;
  let offset = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  const line = (): Line => ({ number, offset, bytes: length <= maxBytes ? joined(parts) : null });

  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes: Uint8Array = chunk;
    const lines: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, from)) {
      take(bytes.subarray(from, end));
      lines.push(line());
      number++;
      offset += length + 1;
      parts = [];
      length = 0;
      from = end + 1;
    }
    take(bytes.subarray(from));
    yield lines;
  }
  if (length > 0) yield [line()];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}
