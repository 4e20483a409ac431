const MOST = 4_000;

/** Characters that a terminal or a page would act on: controls, and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A message as it may be repeated to its sender: what it quotes is cut at 200 characters, all of it at 4,000, and
 * characters that act are written as `\u0000`.
 */
export function excerpt(message: string): string {
  const quotes = message.replace(/"([^"]{200})[^"]+"/g, '"$1…"');
  const cut = quotes.length > MOST ? `${quotes.slice(0, MOST)}…` : quotes;
  return cut.replace(ACTING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
