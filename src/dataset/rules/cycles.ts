/**
 * The cycles found by following `next` from each node in turn, each once, as its nodes in order. Nodes that lie on
 * several cycles are shown on the first; there is an answer exactly where there is a cycle.
 */
export function cycles(
  nodes: Iterable<string>,
  next: (node: string) => readonly string[],
): [string, ...string[]][] {
  const found: [string, ...string[]][] = [];
  const done = new Set<string>();
  for (const start of nodes) {
    /** The way from `start`: each node, and which of its successors comes next. A list, for a way of any length. */
    const way: { readonly node: string; readonly successors: readonly string[]; at: number }[] = [];
    const onWay = new Map<string, number>();
    const enter = (node: string) => {
      if (done.has(node)) return;
      onWay.set(node, way.length);
      way.push({ node, successors: next(node), at: 0 });
    };
    enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const successor = step.successors[step.at++];
      if (successor === undefined) {
        way.pop();
        onWay.delete(step.node);
        done.add(step.node);
        continue;
      }
      const index = onWay.get(successor);
      if (index === undefined) enter(successor);
      else found.push([successor, ...way.slice(index + 1).map(({ node }) => node)]);
    }
  }
  return found;
}
