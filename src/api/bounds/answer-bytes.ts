/**
 * How many bytes an answer has as JSON in UTF-8, without writing it. It ends soon above `most`, at some number above it.
 * @param answer of objects, arrays, texts, numbers, booleans and null; objects skip what is undefined.
 */
export function answerBytes(answer: unknown, most: number): number {
  let bytes = 0;
  const add = (value: unknown): void => {
    if (bytes > most) return;
    if (typeof value === 'string') bytes += textBytes(value);
    else if (Array.isArray(value)) {
      bytes += value.length === 0 ? 2 : 1 + value.length;
      for (const entry of value) add(entry);
    } else if (typeof value === 'object' && value !== null) {
      let members = 0;
      for (const name in value) {
        const member = (value as Readonly<Record<string, unknown>>)[name];
        if (member === undefined) continue;
        members += 1;
        bytes += textBytes(name) + 1;
        add(member);
      }
      bytes += members === 0 ? 2 : 1 + members;
    } else bytes += String(value).length;
  };
  add(answer);
  return bytes;
}

/** What JSON in UTF-8 writes with a byte for each character: nearly all texts of an answer, looked at all at once. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** With its quotation marks. */
function textBytes(text: string): number {
  if (PLAIN.test(text)) return text.length + 2;
  let bytes = 2;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += unit < 0x20 || unit === 0x22 || unit === 0x5c ? escapedBytes(unit) : 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
    else if (isPair(text, at)) {
      bytes += 4;
      at += 1;
    } else bytes += 6;
  }
  return bytes;
}

const SHORT_ESCAPES: ReadonlySet<number> = new Set(
  [...'"\\\b\f\n\r\t'].map((letter) => letter.charCodeAt(0)),
);

const escapedBytes = (unit: number): number => (SHORT_ESCAPES.has(unit) ? 2 : 6);

function isPair(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return first < 0xdc00 && second >= 0xdc00 && second <= 0xdfff;
}
