import type { ReferenceRule } from './rule.js';

/** An id stands once in a list. */
export const listedTwice: ReferenceRule = {
  ofReferences: ({ ids }, report) => {
    let current: readonly unknown[] | null = null;
    let seen = new Set<string>();
    return ({ id, record, path, list }) => {
      if (list === null || list.length < 2) return;
      if (list !== current) {
        current = list;
        seen = new Set();
      }
      const it = ids.current(id);
      if (seen.has(it)) report(record, path, `"${id}" stands in this list twice; keep one.`);
      seen.add(it);
    };
  },
};
