import type { DayRange } from '../../domain/day-range.js';
import { boundsOf } from '../../domain/edtf-bounds.js';
import { InputError } from '../../domain/errors.js';

/** The same dates come again and again in a dataset. */
const remembered = new Map<string, DayRange | InputError>();
/** The days of a century. */
const MOST_REMEMBERED = 36_525;

/** The outer bounds of an EDTF text, or why it is no date. Cheap for a date that was asked about before. */
export function boundsOrProblem(edtf: string): DayRange | InputError {
  const known = remembered.get(edtf);
  if (known !== undefined) return known;
  const found = readBounds(edtf);
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  remembered.set(edtf, found);
  return found;
}

function readBounds(edtf: string): DayRange | InputError {
  try {
    return boundsOf(edtf);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
