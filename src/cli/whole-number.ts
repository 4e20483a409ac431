import { InvalidArgumentError } from 'commander';

/** The value of an option that counts. @throws InvalidArgumentError as commander wants it. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of at most 9 digits.');
  return Number(text);
}
