import { InputError, LimitError } from '../domain/errors.js';
import type { GraphQLRequest } from './graphql-request.js';

const KEY = '#query=';

/** Mail, chat and office programs cut longer addresses, or refuse them. */
const LONGEST_LINK = 8_000;

/**
 * The address of a page with the query in its fragment, which a browser never sends to a server: JSON as base64url, so
 * that no program which passes the link on changes a character of it, and a link that was cut does not read as a whole one.
 * @param page the address of the page, of which a fragment is replaced.
 * @throws LimitError where the link would be longer than programs pass on.
 */
export function queryLink({ query, variables, operationName }: GraphQLRequest, page: string): string {
  const { href } = new URL(KEY + toBase64Url(JSON.stringify({ query, variables, operationName })), page);
  if (href.length > LONGEST_LINK) {
    throw new LimitError(
      `Expected a query that fits a link of ${LONGEST_LINK} characters, which mail and chat do not cut; ` +
        `this link would have ${href.length}. Shorten it, or pass it on as a curl command.`,
      'link',
      LONGEST_LINK,
    );
  }
  return href;
}

/**
 * The query that a page's fragment holds; null where the fragment holds something else, or there is none.
 * @throws InputError where the link was cut or changed.
 */
export function queryIn(fragment: string): GraphQLRequest | null {
  if (!fragment.startsWith(KEY)) return null;
  try {
    return checked(JSON.parse(fromBase64Url(fragment.slice(KEY.length))));
  } catch {
    throw new InputError(
      'Expected a complete link to a query, but this one was cut off or changed. Ask the sender for the link again.',
    );
  }
}

function checked(found: unknown): GraphQLRequest {
  const { query, variables, operationName } = Object(found) as Record<keyof GraphQLRequest, unknown>;
  if (typeof query !== 'string' || typeof variables !== 'string') throw new TypeError('no query');
  if (typeof operationName !== 'string' && operationName !== null) throw new TypeError('no operation');
  return { query, variables, operationName };
}

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
  );
}
