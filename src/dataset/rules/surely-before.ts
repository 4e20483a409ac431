import { InputError } from '../../domain/errors.js';
import type { TimeInput } from '../records/shapes.js';
import { boundsOrProblem } from './bounds-or-problem.js';

type Dated = Pick<TimeInput, 'edtf'>;

/** Whether the first time ends before the other begins, by the outer bounds of both. A date that is none is left to another rule. */
export function surelyBefore(time: Dated | null, other: Dated | null): boolean {
  const latest = boundOf(time, 'latest');
  const earliest = boundOf(other, 'earliest');
  return latest !== null && earliest !== null && latest < earliest;
}

function boundOf(time: Dated | null, end: 'earliest' | 'latest'): number | null {
  if (time === null || time.edtf === null) return null;
  const bounds = boundsOrProblem(time.edtf);
  return bounds instanceof InputError ? null : bounds[end];
}
