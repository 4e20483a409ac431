import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/playground/question.js';
import { questionIn, questionLink } from '../../src/playground/question-link.js';

const PAGE = 'http://127.0.0.1:4000/playground';
const QUESTION: Question = {
  query: '# Wer sagt’s?\nquery A($id: ID!) { entity(id: $id) { name } }\nquery B { dataset { title } }\n',
  variables: '{\n  // the one with the 🦊\n  "id": "o\'hara & söhne"\n}',
  operationName: 'B',
};

const fragmentOf = (link: string) => new URL(link).hash;

describe('a link to a question', () => {
  it('brings back the query, the variables and the operation as they were', () => {
    expect(questionIn(fragmentOf(questionLink(QUESTION, PAGE)))).toEqual(QUESTION);
  });

  it('brings back any question', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const questions = fc.record({ query: text, variables: text, operationName: fc.option(text) });
    fc.assert(
      fc.property(questions, (question) => {
        expect(questionIn(fragmentOf(questionLink(question, PAGE)))).toEqual(question);
      }),
    );
  });

  it('has all of the question in its fragment, which a browser sends to no server', () => {
    const { origin, pathname, search } = new URL(questionLink(QUESTION, PAGE));
    expect(origin + pathname + search).toBe(PAGE);
  });

  it('takes the place of a fragment that the page had', () => {
    expect(questionLink(QUESTION, `${PAGE}#question=eyJ`)).toBe(questionLink(QUESTION, PAGE));
  });

  it('has only characters that no program mistakes for the end of a link', () => {
    expect(questionLink(QUESTION, PAGE)).toMatch(/^http:\/\/127\.0\.0\.1:4000\/playground#question=[\w-]+$/);
  });

  it('carries nothing but the question, whatever else there is', () => {
    const link = questionLink({ ...QUESTION, headers: '{"authorization": "secret"}' } as Question, PAGE);
    expect(link).toBe(questionLink(QUESTION, PAGE));
  });

  it('is refused where mail and chat would cut it', () => {
    expect(() => questionLink({ ...QUESTION, query: 'x'.repeat(6_000) }, PAGE)).toThrow(
      'Expected a question that fits a link of 8000 characters, which mail and chat pass on whole; this link would have 8189. ' +
        'Shorten it, or pass it on as a curl command.',
    );
  });
});

describe('the fragment of an address', () => {
  it.each(['', '#', '#variables', '#question'])('%j holds no question', (fragment) => {
    expect(questionIn(fragment)).toBeNull();
  });

  it('is refused wherever the link was cut', () => {
    const whole = fragmentOf(questionLink(QUESTION, PAGE));
    for (let length = '#question='.length; length < whole.length; length += 1) {
      expect(() => questionIn(whole.slice(0, length))).toThrow(
        'Expected a whole link to a question; this one was cut or changed on its way. Ask whoever sent it for the link again.',
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
    expect(() => questionIn(`#question=${text}`)).toThrow('Expected a whole link to a question');
  });
});
