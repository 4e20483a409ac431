import { Zip, ZipDeflate } from 'fflate';

/** The earliest that a zip can hold: the same content is the same file, so that it says no time. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Files as one zip, in pieces: one file is read after the other, and only what was not yet taken is held.
 * @param contentsOf what a file holds, from its start to its end.
 */
export async function* zipFiles(
  files: readonly string[],
  contentsOf: (file: string) => AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const encoder = new TextEncoder();
  for (const name of files) {
    const file = new ZipDeflate(name);
    file.mtime = NO_TIME;
    zip.add(file);
    for await (const content of contentsOf(name)) {
      file.push(typeof content === 'string' ? encoder.encode(content) : content);
      yield* ready;
      ready = [];
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}
