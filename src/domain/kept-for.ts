/** Objects for which it is kept; those that were asked for first go first. */
const MOST = 100;

/**
 * The same function, which makes of each of the last objects once what it makes of it. No WeakMap: what is young and in one
 * outlives every small garbage collection, with all that it leads to.
 */
export function keptFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new Map<Of, { readonly of: Of; readonly made: Made }>();
  /** The last one asked for: nearly always the one asked for again. */
  let last: { readonly of: Of; readonly made: Made } | null = null;
  return (of) => {
    if (last?.of === of) return last.made;
    const known = kept.get(of);
    last = known ?? { of, made: make(of) };
    if (known !== undefined) return known.made;
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= MOST) kept.delete(oldest);
    kept.set(of, last);
    return last.made;
  };
}
