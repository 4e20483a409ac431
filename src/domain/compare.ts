/** For sorting: by the codes of the letters. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Identified {
  readonly id: string;
}

/** For sorting what has different ids, as the port does. */
export const byId = (a: Identified, b: Identified): number => (a.id < b.id ? -1 : 1);
