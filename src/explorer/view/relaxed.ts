import { type Filter, HOPS, type View } from './view.js';

type Connection = Extract<View['page'], { name: 'connection' }>;

interface Row {
  readonly words: RegExp;
  readonly relax: (view: View, page: Connection) => View;
}

const without =
  (name: keyof Filter): Row['relax'] =>
  (view) => ({
    ...view,
    filter: { ...view.filter, [name]: null },
  });

const modalityToo =
  (modality: 'ACTUAL' | 'PLANNED' | 'POSSIBLE'): Row['relax'] =>
  (view) => ({
    ...view,
    filter: { ...view.filter, modality: [...(view.filter.modality ?? ['ACTUAL']), modality] },
  });

/** What the API calls each condition that it let go, and the view in which it is let go. */
const ROWS: readonly Row[] = [
  { words: /^what happened allowed$/, relax: modalityToo('ACTUAL') },
  { words: /^planned allowed$/, relax: modalityToo('PLANNED') },
  { words: /^possible allowed$/, relax: modalityToo('POSSIBLE') },
  { words: /^reports after .* allowed$/, relax: without('knownOn') },
  { words: /^any time allowed$/, relax: without('trueOn') },
  { words: /^(un)?dated allowed$/, relax: without('undated') },
  { words: /^(un)?disputed allowed$/, relax: without('disputed') },
  { words: /^fewer than \d+ origins allowed$/, relax: without('minOrigins') },
  { words: /^(own word only|independent origins) allowed$/, relax: without('independent') },
  { words: /^any type of tie allowed$/, relax: without('types') },
  {
    words: /^hubs of more than \d+ ties allowed$/,
    relax: (view, page) => ({ ...view, page: { ...page, throughHubs: true } }),
  },
  {
    words: /^one hop more$/,
    relax: (view, page) => ({ ...view, page: { ...page, maxHops: Math.min(page.maxHops + 1, HOPS.most) } }),
  },
];

/** The view in which the condition that a near miss names is let go; null where this page does not make it. */
export function relaxed(view: View, relaxation: string): View | null {
  const { page } = view;
  if (page.name !== 'connection') return null;
  return ROWS.find(({ words }) => words.test(relaxation))?.relax(view, page) ?? null;
}
