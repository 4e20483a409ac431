const NUMBER = new Intl.NumberFormat('en');

/** "1 hop", "2 hops", "1,234 hops". @param plural where it is not `singular` with an s. */
export function pluralize(count: number, singular: string, plural = `${singular}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? singular : plural}`;
}
