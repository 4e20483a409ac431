import { RELATIONSHIP_TYPES, VOCABULARY } from '../../domain/vocabulary.js';
import type { TypeRecord } from '../records/contents.js';
import type { Path } from '../records/located.js';
import type { PhrasesInput, TypeInput } from '../records/type-shape.js';
import type { WholeRule } from './rule.js';

/** A type of the dataset's own has a name of its own, and phrases that can be said in all forms. */
export const badType: WholeRule = ({ types }, report) => {
  const owners = new Map<string, TypeRecord>();
  for (const record of types) {
    const { value } = record;
    for (const { at, message } of [...nameProblems(value), ...phraseProblems(value)])
      report(record, at, message);
    const owner = owners.get(value.name);
    if (owner === undefined) owners.set(value.name, record);
    else if (JSON.stringify(owner.value) !== JSON.stringify(value)) {
      const { file, line } = owner.at([]);
      const message = `The type ${value.name} is defined otherwise at ${file}:${line}; give one of the two another name, or write both alike.`;
      report(record, ['name'], message);
    }
  }
};

interface Problem {
  readonly at: Path;
  readonly message: string;
}

const NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function nameProblems({ name }: TypeInput): Problem[] {
  if (!NAME.test(name) || name.length > 64) {
    const message = `Expected a name of at most 64 capital letters, digits and single underscores such as SPECIAL_ADVISER_TO, but got ${JSON.stringify(name.slice(0, 100))}; write one.`;
    return [{ at: ['name'], message }];
  }
  if (RELATIONSHIP_TYPES.some((type) => type === name)) {
    return [{ at: ['name'], message: `${name} is a built-in type; take another name.` }];
  }
  return [];
}

function phraseProblems({ narrows, phrases, inversePhrases }: TypeInput): Problem[] {
  const problems = [
    ...(phrases === null ? [] : problemsOf(phrases, 'phrases')),
    ...(inversePhrases === null ? [] : problemsOf(inversePhrases, 'inversePhrases')),
  ];
  if (inversePhrases !== null && VOCABULARY[narrows].symmetric) {
    const message = `${narrows} reads the same from either end, and so does what narrows it; leave \`inversePhrases\` out.`;
    problems.push({ at: ['inversePhrases'], message });
  }
  return problems;
}

/** Each begins a form of its own, so that it would say another polarity, modality or tense than the relationship has. */
const TAKEN = [
  ...['be', 'is', 'are', 'was', 'were', 'been', 'am'],
  ...['do', 'does', 'did', 'may', 'might', 'can', 'could', 'will', 'would', 'shall', 'should', 'must'],
];
const WORDS = /^\S+( \S+)*$/u;

function problemsOf({ is, verb, following }: PhrasesInput, field: 'phrases' | 'inversePhrases'): Problem[] {
  const problem = (at: Path, message: string): Problem => ({ at: [field, ...at], message });
  if ((is === null) === (verb === null)) {
    const found = is === null ? 'neither' : 'both';
    const message = `Expected phrases to have one of \`is\` and \`verb\`, but there is ${found}; say how the type reads.`;
    return [problem([], message)];
  }
  const problems: Problem[] = [];
  if (is !== null && (is.length < 1 || is.length > 2)) {
    const message = `Expected \`is\` to be what follows "is", or two texts, for one and for several, but there are ${is.length}; write "a friend of", or ["a friend of", "friends of"].`;
    problems.push(problem(['is'], message));
  }
  if (verb !== null && (verb.length < 3 || verb.length > 4)) {
    const message = `Expected three or four forms of the verb, but got ${verb.length}; write [base, third person, past] and the participle where it differs: [write, writes, wrote, written].`;
    problems.push(problem(['verb'], message));
  }
  if (is !== null && following !== null) {
    problems.push(problem(['following'], '`following` goes with `verb`; write all of it in `is`.'));
  }
  for (const [at, text] of [
    ...(is ?? []).map((text, i) => [['is', i], text] as const),
    ...(verb ?? []).map((text, i) => [['verb', i], text] as const),
    ...(following === null ? [] : [[['following'], following] as const]),
  ]) {
    const [first = ''] = text.toLowerCase().split(' ');
    if (!WORDS.test(text)) {
      problems.push(problem(at, `Expected words, one space apart, but got ${JSON.stringify(text)}.`));
    } else if (/\bnot\b/iu.test(text)) {
      problems.push(problem(at, 'A type is worded as it is affirmed; leave "not" to the polarity.'));
    } else if (at[0] === 'verb' && TAKEN.includes(first)) {
      problems.push(problem(at, `"${first}" is no verb of a type; where it is "to be", write \`is\`.`));
    } else if (at[0] === 'is' && first === 'to') {
      problems.push(problem(at, '"is to …" is how a plan reads; take a verb.'));
    }
  }
  return problems;
}
