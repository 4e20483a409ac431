import { InvalidArgumentError } from 'commander';
import { boundsOf, lastDayOf } from '../domain/edtf-bounds.js';
import { InputError } from '../domain/errors.js';

/* The values of options. Each throws InvalidArgumentError where commander is to refuse the option. */

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number of at most 9 digits.');
  return Number(text);
}

/** For an option that says how many, of which none would be of no use. */
export function atLeastOne(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError('Expected 1 or more.');
  return number;
}

/** A number from 1 to `most`. */
export function upTo(most: number): (text: string) => number {
  return (text) => {
    const number = wholeNumber(text);
    if (number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Expected a number from 1 to ${most}.`);
  };
}

/** An EDTF date or interval, as it is written. */
export function edtfDate(text: string): string {
  return checked(text, boundsOf);
}

/** An EDTF date that is no interval, as it is written. */
export function singleEdtfDate(text: string): string {
  return checked(text, lastDayOf);
}

function checked(text: string, read: (text: string) => unknown): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) throw new InvalidArgumentError(error.message);
    throw error;
  }
  return text;
}
