/** "label: value", several values with commas between; no line where there is no value. */
export function labelled(label: string, value: string | null | readonly string[]): string[] {
  const text = value === null || typeof value === 'string' ? value : value.join(', ');
  return text === null || text === '' ? [] : [`${label}: ${text}`];
}
