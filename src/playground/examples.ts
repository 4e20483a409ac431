const files = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The texts of the example queries, in the order of their file names: the tabs that a first visit opens. */
export const EXAMPLES: readonly string[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => text);
