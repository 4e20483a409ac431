/** An id as a term: lower-case, without white space, and short enough for any index. Equal ids have equal terms. */
export function idTerm(id: string): string {
  const term = id.trim().toLowerCase().slice(0, 128);
  return term.replace(/[\p{Z}\p{C}]+/gu, '_');
}
