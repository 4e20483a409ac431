/** The value of a condition as an address has it: lists with commas, yes and no. The export of the server reads it so. */
export function conditionText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(',') : String(value);
}
