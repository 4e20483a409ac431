/** The inside of a Cypher map projection of these properties: ".id, .name". */
export function projection(names: readonly string[]): string {
  return names.map((name) => `.${name}`).join(', ');
}
