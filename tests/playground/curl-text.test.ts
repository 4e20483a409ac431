import { describe, expect, it } from 'vitest';
import { curlText } from '../../src/playground/curl-text.js';
import { readVariables } from '../../src/playground/read-variables.js';

const ENDPOINT = 'http://127.0.0.1:4000/graphql';

describe('the curl command', () => {
  it('asks the question of this server', () => {
    const question = { query: '{ dataset { title } }', variables: '', operationName: null };
    expect(curlText(question, ENDPOINT)).toBe(
      [
        "curl --silent --show-error 'http://127.0.0.1:4000/graphql' \\",
        "  --header 'content-type: application/json' \\",
        `  --data-raw '{"query":"{ dataset { title } }"}'`,
      ].join('\n'),
    );
  });

  it('has the variables and the operation', () => {
    const question = {
      query: 'query A($id: ID!) { entity(id: $id) { name } }',
      variables: '{ "id": "kanye-west", /* him */ }',
      operationName: 'A',
    };
    expect(curlText(question, ENDPOINT)).toContain(
      `'{"query":"query A($id: ID!) { entity(id: $id) { name } }","variables":{"id":"kanye-west"},"operationName":"A"}'`,
    );
  });

  it('leaves nothing for a shell to read but the quotes, which it ends and begins again', () => {
    const question = { query: `{ a(b: "$HOME \`id\` it's \\n !") }`, variables: '', operationName: null };
    expect(curlText(question, ENDPOINT)).toContain(
      `--data-raw '{"query":"{ a(b: \\"$HOME \`id\` it'\\''s \\\\n !\\") }"}'`,
    );
  });
});

describe('the variables', () => {
  it.each(['', ' \n', '// none yet', 'null'])('are none where the editor has %j', (text) => {
    expect(readVariables(text)).toBeNull();
  });

  it('are told where they are no JSON', () => {
    expect(() => readVariables('{\n  "id": "a"\n  "first": 1\n}')).toThrow(
      'Expected the variables to be a JSON object; comma expected, in line 3 of them. Fix them first.',
    );
  });

  it.each(['[1]', '"kanye-west"', '7'])('are refused where they are %s', (text) => {
    expect(() => readVariables(text)).toThrow(
      `Expected the variables to be a JSON object, such as {"id": "kanye-west"}; they are ${text}.`,
    );
  });
});
