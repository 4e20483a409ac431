import { type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { Path } from '../records/located.js';

/** JSON as RFC 8259 has it: no comments, no comma before a closing bracket. */
const STRICT = { disallowComments: true, allowTrailingComma: false } as const;

export interface JsonProblem {
  /** An offset in the text. */
  readonly at: number;
  readonly problem: string;
}

/** Where a text stops being JSON, and why; null where it does not. @throws RangeError where it is nested too deeply. */
export function syntaxProblem(text: string): JsonProblem | null {
  let first: JsonProblem | null = null;
  visit(
    text,
    {
      onError: (code, at) => {
        first ??= {
          at,
          problem: at >= text.length ? 'it ends too early' : PROBLEMS[printParseErrorCode(code)],
        };
      },
    },
    STRICT,
  );
  return first;
}

/** The fields that stand in their object a second time. @throws RangeError where the JSON is nested too deeply. */
export function repeatedKeys(text: string): { readonly at: number; readonly key: string }[] {
  const repeated: { readonly at: number; readonly key: string }[] = [];
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => {
        open.push(new Set());
      },
      onObjectProperty: (key, at) => {
        const keys = open.at(-1);
        if (keys?.has(key)) repeated.push({ at, key });
        keys?.add(key);
      },
      onObjectEnd: () => {
        open.pop();
      },
    },
    STRICT,
  );
  return repeated;
}

/** The offset of a part of a JSON text, or of the nearest part around it that is there; of the key, where that is asked for. */
export function offsetOf(text: string, path: Path, part: 'key' | 'value' = 'value'): number {
  let node: Node | undefined = parseTree(text, [], STRICT);
  let offset = node?.offset ?? 0;
  for (const [depth, step] of path.entries()) {
    const wantsKey = part === 'key' && depth === path.length - 1;
    if (node?.type === 'object') {
      const [key, value] =
        node.children?.find(({ children }) => children?.[0]?.value === step)?.children ?? [];
      if (key === undefined || value === undefined) return offset;
      node = value;
      offset = wantsKey ? key.offset : value.offset;
    } else {
      node = typeof step === 'number' ? node?.children?.[step] : undefined;
      if (node === undefined) return offset;
      offset = node.offset;
    }
  }
  return offset;
}

const PROBLEMS: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol: 'expected a value or a name in double quotes here',
  InvalidNumberFormat: 'this number is not written as JSON has it',
  PropertyNameExpected: 'expected a name in double quotes here',
  ValueExpected: 'expected a value here',
  ColonExpected: 'expected a colon here',
  CommaExpected: 'expected a comma here',
  CloseBraceExpected: 'expected a comma or a closing brace here',
  CloseBracketExpected: 'expected a comma or a closing bracket here',
  EndOfFileExpected: 'expected the end of the line here',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'this text has no closing quote',
  UnexpectedEndOfNumber: 'this number is not written as JSON has it',
  InvalidUnicode: 'after \\u four hexadecimal digits are expected',
  InvalidEscapeCharacter: 'this escape is none of JSON',
  InvalidCharacter: 'this character must be escaped',
  '<unknown ParseErrorCode>': 'this is not JSON',
};
