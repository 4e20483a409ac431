/**
 * Where the values of a JSON text stand: `visit` is called for each one, in order, with its path (valid during the call
 * only), the offset of its key (null in a list and at the top) and of itself, and whether its key stood in the same object before.
 * The text must be JSON; `JSON.parse`, which forgets positions and passes over repeated keys, has seen to that.
 */
export function walkJson(
  text: string,
  visit: (
    path: readonly (string | number)[],
    keyAt: number | null,
    valueAt: number,
    isRepeated: boolean,
  ) => void,
): void {
  const path: (string | number)[] = [];
  /** For each open bracket, the keys of its object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let expectsKey = false;
  let keyAt: number | null = null;
  let isRepeated = false;

  for (let i = 0; i < text.length; ) {
    const character = text[i];
    if (character === '"' && expectsKey) {
      const end = endOfString(text, i);
      const key: string = JSON.parse(text.slice(i, end));
      const keys = open.at(-1);
      isRepeated = keys?.has(key) ?? false;
      keys?.add(key);
      path[path.length - 1] = key;
      keyAt = i;
      expectsKey = false;
      i = end;
    } else if (character === ',') {
      const index = path.at(-1);
      expectsKey = open.at(-1) !== null;
      if (typeof index === 'number') path[path.length - 1] = index + 1;
      i++;
    } else if (character === '}' || character === ']') {
      open.pop();
      path.pop();
      expectsKey = false;
      i++;
    } else if (character === ':' || isSpace(character)) {
      i++;
    } else {
      visit(path, keyAt, i, isRepeated);
      keyAt = null;
      isRepeated = false;
      expectsKey = character === '{';
      if (character === '{' || character === '[') {
        open.push(expectsKey ? new Set() : null);
        path.push(expectsKey ? '' : 0);
        i++;
      } else {
        i = character === '"' ? endOfString(text, i) : endOfWord(text, i);
      }
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote > 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && !',]}'.includes(text.charAt(end)) && !isSpace(text[end])) end++;
  return end;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
