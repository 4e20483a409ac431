import type { DayRange } from '../../domain/day-range.js';
import { boundsOf, lastDayOf } from '../../domain/edtf-bounds.js';
import { InputError } from '../../domain/errors.js';
import type { KnownOn } from '../../domain/support.js';

type Given = string | null | undefined;

/** The days that an EDTF argument may mean; null where absent. @throws InputError naming the argument. */
export function daysIn(argument: string, text: Given): DayRange | null {
  return text == null ? null : inArgument(argument, () => boundsOf(text));
}

/** The last day of an EDTF argument that is a single date; null where absent. @throws InputError naming the argument. */
export function lastDayIn(argument: string, text: Given): KnownOn {
  return text == null ? null : inArgument(argument, () => lastDayOf(text));
}

function inArgument<T>(argument: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${argument}: ${error.message}`);
    throw error;
  }
}
