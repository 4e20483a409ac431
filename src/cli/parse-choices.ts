import { InvalidArgumentError } from 'commander';

/**
 * Reads the value of an option that takes some of these words, with commas between, in any case.
 * @throws InvalidArgumentError, which lists the words, for any other: the function that it gives does.
 */
export function parseChoices<Word extends string>(words: readonly Word[]): (text: string) => Word[] {
  return (text) =>
    text.split(',').map((given) => known(words, given, 'Expected some of', ', with commas between'));
}

/** The same for an option that takes one of them. */
export function parseChoice<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => known(words, text, 'Expected one of', '');
}

function known<Word extends string>(
  words: readonly Word[],
  given: string,
  before: string,
  after: string,
): Word {
  const found = words.find((word) => word === given.trim().toUpperCase());
  if (found !== undefined) return found;
  const list = words.map((word) => word.toLowerCase()).join(', ');
  throw new InvalidArgumentError(`${before} ${list}${after}.`);
}
