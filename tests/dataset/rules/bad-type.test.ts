import { expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { phraseOf } from '../../../src/domain/phrase.js';
import { VOCABULARY } from '../../../src/domain/vocabulary.js';
import { folderOf, problemsOf } from '../problems-in.js';

const RECORDS = `entities:
  - { id: ann, kind: Person, name: Ann }
  - { id: bob, kind: Person, name: Bob }
  - { id: paper, kind: Work, name: A paper }
relationships:
`;
const said = (type: string, more = '') =>
  `  - { subject: ann, type: ${type}, object: bob, evidence: [{ source: paper, says: So it is. }]${more} }\n`;

const problemsWith = async (types: string, records = '') =>
  problemsOf(
    await folderOf({
      'dataset.yaml': `title: A test\ntypes:\n${types}`,
      'all.yaml': RECORDS.replace('relationships:\n', records === '' ? '' : `relationships:\n${records}`),
    }),
  );

test('reads types, whatever of their phrases is given', async () => {
  const dataset = await readDataset(
    await folderOf({
      'dataset.yaml': `title: A test
types:
  - { name: SPECIAL_ADVISER_TO, narrows: ADVISED, description: Paid., phrases: { is: [a special adviser to, special advisers to] } }
  - { name: COACHED, narrows: MENTORED, phrases: { verb: [coach, coaches, coached] } }
  - { name: GHOSTWROTE_FOR, narrows: WORKED_FOR, phrases: { verb: [ghostwrite, ghostwrites, ghostwrote, ghostwritten], following: for }, inversePhrases: { verb: [have, has, had], following: as a ghostwriter } }
  - { name: LUNCHED_WITH, narrows: MET, phrases: { verb: [lunch, lunches, lunched], following: with } }
  - { name: SUCCESSFULLY_ASKED, narrows: ASKED }
  - { name: HEIR_OF, narrows: OTHER, phrases: { is: an heir of } }
`,
      'all.yaml':
        RECORDS +
        [
          'SPECIAL_ADVISER_TO',
          'COACHED',
          'GHOSTWROTE_FOR',
          'LUNCHED_WITH',
          'SUCCESSFULLY_ASKED',
          'HEIR_OF',
          'ASKED',
        ]
          .map((type) => said(type, `, id: ${type.toLowerCase().replaceAll('_', '-')}`))
          .join(''),
    }),
  );
  const read = dataset.relationships.map((it) => [
    it.type,
    it.narrowerType?.name ?? null,
    phraseOf(it, { end: 'subject', plural: false }, VOCABULARY[it.type].nature === 'EVENT'),
    phraseOf(it, { end: 'object', plural: true }, VOCABULARY[it.type].nature === 'EVENT'),
  ]);
  expect(read).toEqual([
    ['ASKED', null, 'asked', 'were asked by'],
    ['MENTORED', 'COACHED', 'coaches', 'are coached by'],
    ['WORKED_FOR', 'GHOSTWROTE_FOR', 'ghostwrites for', 'have as a ghostwriter'],
    ['OTHER', 'HEIR_OF', 'is an heir of', 'are otherwise connected with'],
    ['MET', 'LUNCHED_WITH', 'lunched with', 'lunched with'],
    ['ADVISED', 'SPECIAL_ADVISER_TO', 'is a special adviser to', 'are advised by'],
    ['ASKED', 'SUCCESSFULLY_ASKED', 'asked', 'were asked by'],
  ]);
  expect(dataset.types.map(({ name }) => name)).toEqual([
    'COACHED',
    'GHOSTWROTE_FOR',
    'HEIR_OF',
    'LUNCHED_WITH',
    'SPECIAL_ADVISER_TO',
    'SUCCESSFULLY_ASKED',
  ]);
});

test('refuses a name that is none, is built in, or has two meanings', async () => {
  expect(
    await problemsWith(`  - { name: coached, narrows: MENTORED }
  - { name: MET, narrows: TALKED_WITH }
  - { name: HEIR_OF, narrows: OTHER }
  - { name: HEIR_OF, narrows: RELATED_TO }
  - { name: HEIR_OF, narrows: OTHER }
`),
  ).toEqual([
    'dataset.yaml:3:13 bad-type Expected a name of at most 64 capital letters, digits and single underscores such as SPECIAL_ADVISER_TO, but got "coached"; write one.',
    'dataset.yaml:4:13 bad-type MET is a built-in type; take another name.',
    expect.stringMatching(
      /^dataset\.yaml:6:13 bad-type The type HEIR_OF is defined otherwise at .*dataset\.yaml:5; give one of the two another name, or write both alike\.$/,
    ),
  ]);
});

test('refuses phrases that cannot be said in all forms', async () => {
  const type = (name: string, phrases: string, more = '') =>
    `  - { name: ${name}, narrows: ADVISED, phrases: { ${phrases} }${more} }\n`;
  const problems = await problemsWith(
    type('A', 'following: for') +
      type('B', 'is: a friend of, verb: [like, likes, liked]') +
      type('C', 'is: [one, two, three]') +
      type('D', 'verb: [like, likes]') +
      type('E', 'is: a friend of, following: for') +
      type('F', 'is: "a  friend of"') +
      type('G', 'is: not a friend of') +
      type('H', 'verb: [be, is, was, been]') +
      type('I', 'is: to marry') +
      '  - { name: J, narrows: MET, inversePhrases: { is: met by } }\n',
  );
  expect(problems.map((problem) => problem.replace('dataset.yaml:', ''))).toEqual([
    '3:43 bad-type Expected phrases to have one of `is` and `verb`, but there is neither; say how the type reads.',
    '4:43 bad-type Expected phrases to have one of `is` and `verb`, but there is both; say how the type reads.',
    '5:49 bad-type Expected `is` to be what follows "is", or two texts, for one and for several, but there are 3; write "a friend of", or ["a friend of", "friends of"].',
    '6:51 bad-type Expected three or four forms of the verb, but got 2; write [base, third person, past] and the participle where it differs: [write, writes, wrote, written].',
    '7:73 bad-type `following` goes with `verb`; write all of it in `is`.',
    '8:49 bad-type Expected words, one space apart, but got "a  friend of".',
    '9:49 bad-type A type is worded as it is affirmed; leave "not" to the polarity.',
    '10:52 bad-type "be" is no verb of a type; where it is "to be", write `is`.',
    '10:56 bad-type "is" is no verb of a type; where it is "to be", write `is`.',
    '10:60 bad-type "was" is no verb of a type; where it is "to be", write `is`.',
    '10:65 bad-type "been" is no verb of a type; where it is "to be", write `is`.',
    '11:49 bad-type "is to …" is how a plan reads; take a verb.',
    '12:46 bad-type MET reads the same from either end, and so does what narrows it; leave `inversePhrases` out.',
  ]);
});

test('calls no relationship wrong for a type whose definition is', async () => {
  expect(await problemsWith('  - { name: HEIR_OF, narrows: RELATED }\n', said('HEIR_OF'))).toEqual([
    expect.stringContaining('dataset.yaml:3:31 unknown-value Expected "narrows" to be one of'),
  ]);
});

test('suggests a type of the dataset’s own for a mistyped one', async () => {
  const [problem] = await problemsWith('  - { name: HEIR_OF, narrows: OTHER }\n', said('HEIR_OFF'));
  expect(problem).toContain('all.yaml:6:27 unknown-value');
  expect(problem).toContain('Did you mean "HEIR_OF"');
});

test('takes the types of the folders below, which are datasets too', async () => {
  const folder = await folderOf({
    'dataset.yaml': 'title: The whole\n',
    'part/dataset.yaml': 'title: A part\ntypes: [{ name: HEIR_OF, narrows: OTHER }]\n',
    'part/all.yaml': RECORDS + said('HEIR_OF'),
  });
  const { types, relationships } = await readDataset(folder);
  expect([types.map(({ name }) => name), relationships.map((it) => it.narrowerType?.name)]).toEqual([
    ['HEIR_OF'],
    ['HEIR_OF'],
  ]);
});

test('refuses a question about a type that the dataset has not', async () => {
  const problems = await problemsOf(
    await folderOf({
      'dataset.yaml': `title: A test
types: [{ name: HEIR_OF, narrows: OTHER }]
questions:
  - { ask: Who inherits?, entity: ann, filter: { narrowerTypes: [HEIR_OF, HEIR_OFF] } }
`,
      'all.yaml': RECORDS.replace('relationships:\n', ''),
    }),
  );
  expect(problems).toEqual([
    'dataset.yaml:4:75 bad-question Expected a type of the dataset\'s own, but there is no "HEIR_OFF". Did you mean "HEIR_OF"?',
  ]);
});
