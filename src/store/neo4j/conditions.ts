/** Conditions as Cypher: fixed texts, chosen by which conditions there are, and the values that they take. */
export interface Conditions {
  /** For use after WHERE; true where there is no condition. */
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Those conditions whose value is not null, all of which must hold.
 * @param texts the condition for each name, which takes its value as a parameter of that name.
 */
export function conditions<K extends string>(
  texts: Readonly<Record<K, string>>,
  values: Readonly<Record<NoInfer<K>, unknown>>,
): Conditions {
  const names = (Object.keys(texts) as K[]).filter((name) => values[name] !== null);
  return {
    text: names.length === 0 ? 'true' : names.map((name) => `(${texts[name]})`).join(' AND '),
    parameters: Object.fromEntries(names.map((name) => [name, values[name]])),
  };
}

/** That both hold. Their parameters must differ in name, unless they are the same. */
export function both(a: Conditions, b: Conditions): Conditions {
  if (b.text === 'true') return a;
  return { text: `${a.text} AND ${b.text}`, parameters: { ...a.parameters, ...b.parameters } };
}
