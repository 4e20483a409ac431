import type { DayRange } from '../../domain/day-range.js';
import { boundsOf } from '../../domain/edtf-bounds.js';
import { InputError } from '../../domain/errors.js';

/** The outer bounds of an EDTF text, or why it is no date. Cheap for a date that was asked about before. */
export function boundsOrProblem(edtf: string): DayRange | InputError {
  try {
    return boundsOf(edtf);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
