import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { InputError } from '../domain/errors.js';

/**
 * The variables as a request takes them; null where the editor holds none. Comments and a comma after the last value are
 * taken as GraphiQL takes them.
 * @throws InputError where the text is no JSON object.
 */
export function readVariables(text: string): Readonly<Record<string, unknown>> | null {
  const problems: ParseError[] = [];
  const found: unknown = parse(text, problems, { allowTrailingComma: true, allowEmptyContent: true });
  const [problem] = problems;
  if (problem) {
    throw new InputError(
      `Expected the variables to be a JSON object; ${inWords(problem)}, in line ${line(text, problem)} of them. Fix them first.`,
    );
  }
  if (found === undefined || found === null) return null;
  if (typeof found !== 'object' || Array.isArray(found)) {
    throw new InputError(
      `Expected the variables to be a JSON object, such as {"id": "kanye-west"}; they are ${JSON.stringify(found)}.`,
    );
  }
  return { ...found };
}

/** `CommaExpected` → "comma expected". */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
}

function line(text: string, { offset }: ParseError): number {
  return text.slice(0, offset).split('\n').length;
}
