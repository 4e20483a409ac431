import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphQLRequest } from '../../src/playground/graphql-request.js';
import { queryIn, queryLink } from '../../src/playground/query-link.js';

const PAGE = 'http://127.0.0.1:4000/playground';
const QUESTION: GraphQLRequest = {
  query: '# Wer sagt’s?\nquery A($id: ID!) { entity(id: $id) { name } }\nquery B { dataset { title } }\n',
  variables: '{\n  // the one with the 🦊\n  "id": "o\'hara & söhne"\n}',
  operationName: 'B',
};

const fragmentOf = (link: string) => new URL(link).hash;

describe('a link to a question', () => {
  it('brings back the query, the variables and the operation as they were', () => {
    expect(queryIn(fragmentOf(queryLink(QUESTION, PAGE)))).toEqual(QUESTION);
  });

  it('brings back any question', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const questions = fc.record({ query: text, variables: text, operationName: fc.option(text) });
    fc.assert(
      fc.property(questions, (question) => {
        expect(queryIn(fragmentOf(queryLink(question, PAGE)))).toEqual(question);
      }),
    );
  });

  it('has all of the question in its fragment, which a browser sends to no server', () => {
    const { origin, pathname, search } = new URL(queryLink(QUESTION, PAGE));
    expect(origin + pathname + search).toBe(PAGE);
  });

  it('takes the place of a fragment that the page had', () => {
    expect(queryLink(QUESTION, `${PAGE}#query=eyJ`)).toBe(queryLink(QUESTION, PAGE));
  });

  it('has only characters that no program mistakes for the end of a link', () => {
    expect(queryLink(QUESTION, PAGE)).toMatch(/^http:\/\/127\.0\.0\.1:4000\/playground#query=[\w-]+$/);
  });

  it('carries nothing but the question, whatever else there is', () => {
    const link = queryLink({ ...QUESTION, headers: '{"authorization": "secret"}' } as GraphQLRequest, PAGE);
    expect(link).toBe(queryLink(QUESTION, PAGE));
  });

  it('is refused where mail and chat would cut it', () => {
    expect(() => queryLink({ ...QUESTION, query: 'x'.repeat(6_000) }, PAGE)).toThrow(
      'Expected a query that fits a link of 8000 characters, which mail and chat do not cut; this link would have 8186. ' +
        'Shorten it, or pass it on as a curl command.',
    );
  });
});

describe('the fragment of an address', () => {
  it.each(['', '#', '#variables', '#query'])('%j holds no question', (fragment) => {
    expect(queryIn(fragment)).toBeNull();
  });

  it('is refused wherever the link was cut', () => {
    const whole = fragmentOf(queryLink(QUESTION, PAGE));
    for (let length = '#query='.length; length < whole.length; length += 1) {
      expect(() => queryIn(whole.slice(0, length))).toThrow(
        'Expected a complete link to a query, but this one was cut off or changed. Ask the sender for the link again.',
      );
    }
  });

  it.each([
    ['no base64url', '%7B%7D'],
    ['no UTF-8', '_w'],
    ['no JSON', btoa('question')],
    ['null', btoa('null')],
    ['a list', btoa('[]')],
    ['a query that is no text', btoa('{"query":1,"variables":"","operationName":null}')],
    ['no variables', btoa('{"query":"{a}","operationName":null}')],
    ['an operation that is no text', btoa('{"query":"{a}","variables":"","operationName":[]}')],
  ])('is refused where it holds %s', (_, text) => {
    expect(() => queryIn(`#query=${text}`)).toThrow('Expected a complete link to a query');
  });
});
