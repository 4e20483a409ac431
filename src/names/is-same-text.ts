/** Whether two texts are the same letter for letter, signs and case included, but for blanks around them. */
export function isSameText(a: string, b: string): boolean {
  return a.normalize('NFC').trim() === b.normalize('NFC').trim();
}
