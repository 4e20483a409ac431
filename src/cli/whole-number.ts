import { InvalidArgumentError } from 'commander';

/** The value of an option that is a number. @throws InvalidArgumentError as commander wants it. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of at most 9 digits.');
  return Number(text);
}

/** The same for an option that says how many, of which none would be of no use. */
export function atLeastOne(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError('Expected 1 or more.');
  return number;
}
