import { expect, it } from 'vitest';
import { DEFAULT_LIMITS, LIMITS, type LimitName } from '../../../src/api/bounds/limits.js';
import { FIXTURE } from '../../../src/store/audits/fixture.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { aliases, sender } from './sent.js';

/** What is said where `limit` is exceeded. */
function refusal(limit: LimitName, what: string, actual: number | string, hint: string) {
  const { setting } = LIMITS[limit];
  const max = DEFAULT_LIMITS[limit];
  return {
    status: 400,
    answer: {
      errors: [
        {
          message: `Expected at most ${max} ${what}, but got ${actual}. ${hint} (The limit is ${limit}; ${setting} sets it.)`,
          extensions: { code: 'LIMIT_EXCEEDED', limit, max },
        },
      ],
    },
    reads: 0,
  };
}

const FIELDS = 'fields in the answer, by the sizes of its lists';
const FEWER_FIELDS = 'Select fewer fields, lower "first", or ask in several requests.';
const ROWS = 'rows in the answer, by the sizes of its lists';
const FEWER_ROWS = 'Lower "first", or ask in several requests.';
const SEVERAL = 'Ask in several requests.';

const schemas = (times: number, types: number, names: number) =>
  `{${aliases(times, '__schema{...S}', 's')}} fragment S on __Schema{${aliases(types, 'types{...T}', 't')}} fragment T on __Type{fields{args{${aliases(names, 'name')}}}}`;
const vocabularies = (times: number, lists: number, types: number) =>
  `{${aliases(times, 'dataset{...D}', 'd')}} fragment D on Dataset{${aliases(lists, 'vocabulary{...V}', 'v')}} fragment V on VocabularyEntry{${aliases(types, 'type')}}`;
const ids = (count: number) =>
  `{entities(first:100){edges{node{relationships(first:100){edges{node{${aliases(count, 'id')}}}}}}}}`;
const doubled = (type: string, last: string) =>
  Array.from({ length: 26 }, (_, i) => `fragment F${i} on ${type} {...F${i + 1} ...F${i + 1}}`).join(' ') +
  ` fragment F26 on ${type} {${last}}`;

it.each([
  ['2 kB of introspection', schemas(30, 30, 100), refusal('aliases', 'aliases in the query', 160, SEVERAL)],
  ['12 kB of it', schemas(200, 200, 500), refusal('aliases', 'aliases in the query', 900, SEVERAL)],
  [
    'a constant list again and again',
    vocabularies(30, 30, 100),
    refusal('aliases', 'aliases in the query', 160, SEVERAL),
  ],
  ['1,600 aliases in a list', ids(1_600), refusal('aliases', 'aliases in the query', 1_600, SEVERAL)],
  [
    '101 aliases',
    `{${aliases(101, '__typename')}}`,
    refusal('aliases', 'aliases in the query', 101, SEVERAL),
  ],
  ['constant lists within the aliases', vocabularies(30, 30, 40), refusal('rows', ROWS, 75_600, FEWER_ROWS)],
  ['fields of constants', vocabularies(30, 15, 45), refusal('fields', FIELDS, 1_701_480, FEWER_FIELDS)],
  ['many fields of many rows', ids(100), refusal('fields', FIELDS, 1_010_302, FEWER_FIELDS)],
  [
    'fields by fragments that double',
    `{dataset{...F0}} ${doubled('Dataset', 'title')}`,
    refusal('fields', FIELDS, 67_108_865, FEWER_FIELDS),
  ],
  [
    '"__typename" too',
    `{dataset{...F0}} ${doubled('Dataset', '__typename')}`,
    refusal('fields', FIELDS, 67_108_865, FEWER_FIELDS),
  ],
  [
    'inline fragments too',
    `{entities(first:100){edges{node{relationships(first:100){edges{node{...{${aliases(99, 'id')} ...on Relationship{id}}}}}}}}}`,
    refusal('fields', FIELDS, 1_010_302, FEWER_FIELDS),
  ],
  [
    'directives, repeated',
    `{dataset{title ${'@include(if:true)'.repeat(51)}}}`,
    refusal(
      'directives',
      'directives in the query',
      51,
      'Select what you need instead of skipping the rest.',
    ),
  ],
  [
    'unknown directives',
    `{dataset{title${'@x'.repeat(2_400)}}}`,
    refusal(
      'directives',
      'directives in the query',
      2_400,
      'Select what you need instead of skipping the rest.',
    ),
  ],
  [
    'lists in lists',
    `{a(x:${'['.repeat(2_400)}${']'.repeat(2_400)})}`,
    refusal('nesting', 'brackets inside one another, in the query or in a variable', 'more', SEVERAL),
  ],
  [
    'objects in objects',
    `{a(x:${'{a:'.repeat(1_000)}1${'}'.repeat(1_000)})}`,
    refusal('nesting', 'brackets inside one another, in the query or in a variable', 'more', SEVERAL),
  ],
  [
    'selections in selections',
    `${'{a'.repeat(1_600)}${'}'.repeat(1_600)}`,
    refusal('nesting', 'brackets inside one another, in the query or in a variable', 'more', SEVERAL),
  ],
  [
    'brackets that no bracket closes',
    '{a(x:'.repeat(1_000),
    refusal('nesting', 'brackets inside one another, in the query or in a variable', 'more', SEVERAL),
  ],
  [
    'a long query',
    '{'.repeat(6_000),
    refusal('tokens', 'query tokens', 'more', 'Pass long lists as variables, or ask in several requests.'),
  ],
  [
    'a long list',
    `{entities(filter:{ids:[${Array.from({ length: 501 }, (_, i) => `"${i}"`)}]}){totalCount}}`,
    refusal('listItems', 'different entries in one list of an argument', 501, 'Ask for fewer at a time.'),
  ],
  [
    'a long name',
    `{${'a'.repeat(100_000)}}`,
    refusal('textLength', 'characters in one name or text', 100_000, 'Give a shorter one.'),
  ],
  [
    'a long number',
    `{entities(first:${'1'.repeat(2_000)}){totalCount}}`,
    refusal('textLength', 'characters in one name or text', 2_000, 'Give a shorter one.'),
  ],
])('refuses %s, whatever it says, before anything is read', async (_, query, expected) => {
  const send = await sender(memoryStore(FIXTURE));
  expect(await send(query)).toMatchObject(expected);
});

it.each([
  ['aliases in fragments', schemas(9, 9, 80)],
  ['repeated selections', `{__schema{types{fields{args{${'name '.repeat(300)}}}}}}`],
  ['fragments that double', `{__schema{types{...F0}}} ${doubled('__Type', 'name')}`],
  [
    'one type under aliases',
    `{${aliases(90, '__type(name:"RelationshipType"){...T}')}} fragment T on __Type{enumValues{...E ...{...E}}} fragment E on __EnumValue{name description isDeprecated}`,
  ],
])('refuses introspection by what it lists: %s', async (_, query) => {
  const { status, answer, reads } = await (await sender(memoryStore(FIXTURE)))(query);
  expect({ status, reads }).toEqual({ status: 400, reads: 0 });
  expect(answer.errors).toEqual([
    {
      message: expect.stringMatching(
        /^Expected at most 20000 fields of introspection, but got \d{5,}\. Select less of "__schema", or read the schema at "\/schema\.graphql"\. \(The limit is introspectionFields; ATTEST_MAX_INTROSPECTION_FIELDS sets it\.\)$/,
      ),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'introspectionFields', max: 20_000 },
    },
  ]);
});
