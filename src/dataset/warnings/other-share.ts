import type { WholeRule } from '../rules/rule.js';

/** Up to this share a dataset has what fits nowhere. */
const USUAL = 0.05;

/** What is OTHER is found by no filter by type, and is the last that a path walks. */
export const otherShare: WholeRule = ({ dataset, relationships }, report) => {
  const others = relationships.filter(({ value }) => value.type === 'OTHER');
  const share = others.length / relationships.length;
  if (dataset === null || others.length === 0 || share <= USUAL) return;
  const counts = new Map<string, number>();
  for (const { value } of others) {
    const detail = value.detail ?? '';
    counts.set(detail, (counts.get(detail) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5);
  report(
    dataset,
    [],
    `${others.length} of ${relationships.length} relationships (${Math.round(100 * share)} %) are of type OTHER; the most frequent are ` +
      `${most.map(([detail, count]) => `“${detail}” (${count})`).join(', ')}. See whether a type fits, or give the dataset one in \`types\`.`,
  );
};
