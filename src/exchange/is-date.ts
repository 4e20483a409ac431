import { boundsOf } from '../domain/edtf-bounds.js';

/** Whether a dataset may have it as a date, or as a span that does not end before it starts. */
export function isDate(edtf: string): boolean {
  try {
    boundsOf(edtf);
    return true;
  } catch {
    return false;
  }
}
