import { InputError } from '../../domain/errors.js';
import type { TimeInput } from '../records/shapes.js';
import { boundsOrProblem } from './bounds-or-problem.js';

/** Whether the first time ends before the other begins, by the outer bounds of both. A date that is none is left to another rule. */
export function surelyBefore(time: TimeInput | null, other: TimeInput | null): boolean {
  const latest = boundOf(time, 'latest');
  const earliest = boundOf(other, 'earliest');
  return latest !== null && earliest !== null && latest < earliest;
}

function boundOf(time: TimeInput | null, end: 'earliest' | 'latest'): number | null {
  if (time === null || time.edtf === null) return null;
  const bounds = boundsOrProblem(time.edtf);
  return bounds instanceof InputError ? null : bounds[end];
}
