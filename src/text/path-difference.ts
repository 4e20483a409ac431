/** A path as two answers are compared by it. */
export interface ComparedPath {
  /** In words: "A met B, who married C". */
  readonly summary: string;
  readonly hops: readonly {
    readonly from: { readonly id: string };
    readonly relationship: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
}

/** How the paths between two entities differ in two answers, in words. */
export interface PathDifference {
  readonly pathsAdded: readonly string[];
  readonly pathsRemoved: readonly string[];
  /** Over the same, but worded otherwise: a date, or how well it is supported, has changed. */
  readonly pathsChanged: readonly { readonly before: string; readonly after: string }[];
  readonly pathsKept: number;
}

/** Two paths over the same relationships are one. */
export function pathDifference(
  before: readonly ComparedPath[],
  after: readonly ComparedPath[],
): PathDifference {
  const [old, now] = [summaries(before), summaries(after)];
  return {
    pathsAdded: [...now].flatMap(([key, summary]) => (old.has(key) ? [] : [summary])),
    pathsRemoved: [...old].flatMap(([key, summary]) => (now.has(key) ? [] : [summary])),
    pathsChanged: [...now].flatMap(([key, summary]) => {
      const known = old.get(key);
      return known === undefined || known === summary ? [] : [{ before: known, after: summary }];
    }),
    pathsKept: [...now].filter(([key, summary]) => old.get(key) === summary).length,
  };
}

const summaries = (paths: readonly ComparedPath[]): ReadonlyMap<string, string> =>
  new Map(paths.map((path) => [keyOf(path), path.summary]));

const keyOf = ({ hops }: ComparedPath): string =>
  hops.map(({ from, relationship, to }) => [from.id, relationship.id, to.id].join(' ')).join(', ');
