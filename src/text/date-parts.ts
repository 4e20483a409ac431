/** Year, month and day of a date, as far as it has them; null of what is no such date: an interval, a season, about 1996. */
export function dateParts(date: { readonly edtf: string | null } | null): readonly number[] | null {
  const [, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(date?.edtf ?? '') ?? [];
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? null : given.map(Number);
}
