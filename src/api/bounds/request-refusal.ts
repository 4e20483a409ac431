import { Lexer, Source, type Token, TokenKind } from 'graphql';
import type { LimitError } from '../../domain/errors.js';
import { type Limits, limitExceeded } from './limits.js';

/** A request as it came. */
export interface RequestTexts {
  readonly query?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** The limits that a request is held to before it is parsed, in the order in which they are looked at. */
const COUNTED = ['tokens', 'nesting', 'aliases', 'directives', 'listItems', 'textLength'] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

/**
 * Why a request is too large to be parsed, by its tokens and its variables as they came; null where it is not. Linear,
 * and without recursion, which the parser and all that walks its tree rely on. What is no GraphQL, the parser tells.
 */
export function requestRefusal(
  { query = '', operationName = '', variables = {} }: RequestTexts,
  limits: Limits,
): LimitError | null {
  const counts: Counts = {
    ...{ tokens: 0, nesting: 0, aliases: 0, directives: 0, listItems: 0 },
    textLength: operationName.length,
  };
  countQuery(query, counts, limits.tokens);
  countVariables(variables, counts, limits.nesting);
  const exceeded = COUNTED.find((name) => counts[name] > limits[name]);
  if (exceeded === undefined) return null;
  const isCounted = exceeded !== 'tokens' && exceeded !== 'nesting';
  return limitExceeded(exceeded, limits[exceeded], isCounted ? counts[exceeded] : 'more');
}

/** Stops one token above `most`. */
function countQuery(query: string, counts: Counts, most: number): void {
  const lexer = new Lexer(new Source(query));
  /** The brackets that are open; of a list, the entries so far. */
  const open: (Set<unknown> | null)[] = [];
  let parentheses = 0;
  for (let token = next(lexer); token !== null && counts.tokens <= most; token = next(lexer)) {
    counts.tokens += 1;
    counts.textLength = Math.max(counts.textLength, token.value?.length ?? 0);
    const list = open.at(-1);
    if (list && ENTRIES.has(token.kind)) {
      list.add(token.value === undefined ? token : `${token.prev?.kind}${token.kind}${token.value}`);
      counts.listItems = Math.max(counts.listItems, list.size);
    }
    if (token.kind === TokenKind.PAREN_L) parentheses += 1;
    if (token.kind === TokenKind.PAREN_R) parentheses -= 1;
    // Between parentheses a colon belongs to an argument or a variable.
    if (token.kind === TokenKind.COLON && parentheses === 0) counts.aliases += 1;
    if (token.kind === TokenKind.AT) counts.directives += 1;
    if (OPENING.has(token.kind)) open.push(token.kind === TokenKind.BRACKET_L ? new Set() : null);
    if (CLOSING.has(token.kind)) open.pop();
    counts.nesting = Math.max(counts.nesting, open.length);
  }
}

/** Null at the end, and where no token begins. */
function next(lexer: Lexer): Token | null {
  try {
    const token = lexer.advance();
    return token.kind === TokenKind.EOF ? null : token;
  } catch {
    return null;
  }
}

const { BRACE_L, BRACE_R, BRACKET_L, BRACKET_R, PAREN_L, PAREN_R } = TokenKind;
const { NAME, INT, FLOAT, STRING, BLOCK_STRING } = TokenKind;
const OPENING: ReadonlySet<TokenKind> = new Set([BRACE_L, BRACKET_L, PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([BRACE_R, BRACKET_R, PAREN_R]);
/** With which an entry of a list begins; a variable is counted by its name. */
const ENTRIES: ReadonlySet<TokenKind> = new Set([NAME, INT, FLOAT, STRING, BLOCK_STRING, BRACE_L, BRACKET_L]);

/** Level by level; stops one level above `most`. */
function countVariables(variables: Readonly<Record<string, unknown>>, counts: Counts, most: number): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0 && depth <= most; depth += 1) {
    const inner: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') counts.textLength = Math.max(counts.textLength, value.length);
      if (typeof value !== 'object' || value === null) continue;
      counts.nesting = Math.max(counts.nesting, depth + 1);
      if (Array.isArray(value)) counts.listItems = Math.max(counts.listItems, new Set(value).size);
      for (const [key, part] of Object.entries(value)) {
        counts.textLength = Math.max(counts.textLength, key.length);
        inner.push(part);
      }
    }
    level = inner;
  }
}
