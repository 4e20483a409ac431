import { InputError } from '../../domain/errors.js';

/**
 * A number that an argument gives.
 * @param most null is no bound.
 * @throws InputError naming the argument, where it is out of bounds.
 */
export function within(argument: string, number: number, least: number, most: number | null): number {
  if (number >= least && (most === null || number <= most)) return number;
  const bounds = most === null ? `${least} at least` : `from ${least} to ${most}`;
  throw new InputError(`Expected "${argument}" to be ${bounds}, but got ${number}. Give another number.`);
}
