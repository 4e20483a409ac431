/** The same function, which makes of each object once what it makes of it. */
export function keptFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { readonly made: Made }>();
  /** The last one asked for: nearly always the one asked for again. */
  let last: { readonly of: Of; readonly made: Made } | null = null;
  return (of) => {
    if (last?.of === of) return last.made;
    const { made } = kept.get(of) ?? { made: make(of) };
    last = { of, made };
    kept.set(of, last);
    return made;
  };
}
