import { isUtf8 } from 'node:buffer';

const DECODER = new TextDecoder();

type Decoded = { readonly text: string } | { readonly text: null; readonly before: string };

/** The text of the bytes, without a byte order mark; where they are not UTF-8, null and what comes before the first wrong one. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return { text: DECODER.decode(bytes) };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let before = '';
  try {
    // One byte at a time: a character is given out with its last byte, and a wrong byte throws.
    for (let i = 0; i < bytes.length; i++)
      before += decoder.decode(bytes.subarray(i, i + 1), { stream: true });
  } catch {
    // The first wrong byte: all before it is in `before`.
  }
  return { text: null, before };
}
