import { InvalidArgumentError } from 'commander';

/**
 * Reads the value of an option that takes some of these words, with commas between, in any case.
 * What it gives throws InvalidArgumentError, which lists the words, for any other.
 */
export function someOf<Word extends string>(words: readonly Word[]): (text: string) => Word[] {
  return (text) =>
    text.split(',').map((given) => {
      const known = words.find((word) => word === given.trim().toUpperCase());
      if (known !== undefined) return known;
      const list = words.map((word) => word.toLowerCase()).join(', ');
      throw new InvalidArgumentError(`Expected some of ${list}, with commas between.`);
    });
}
