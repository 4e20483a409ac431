import fc from 'fast-check';
import type { Shown } from '../../src/explorer/view/shown.js';
import { bareEntity } from '../../src/explorer/view/shown.js';
import { entity, item, relationship } from './records.js';

const VERBS = ['met', 'advocated for', 'requested clemency for', 'is a member of', 'was in contact with'];
const NAMES = [
  'Ada',
  'Bruno Okafor-Lindqvist',
  'The people whom Carla Mendes met',
  'Dr. Emil Johansson',
  'Northbridge Mills',
];

/** Twenty visible graphs, the same every time: of 2 to 50 entities, with up to three relationships a pair. */
export const BOARDS: readonly Shown[] = Array.from({ length: 20 }, (_, i) => board(i));

function board(seed: number): Shown {
  const size = 2 + Math.round((seed * 48) / 19);
  const index = fc.nat({ max: size - 1 });
  const extras = fc.sample(fc.tuple(index, index, fc.nat({ max: 4 })), { numRuns: size, seed });
  const pairs = [
    ...Array.from({ length: size - 1 }, (_, i) => [Math.floor(i / 3), i + 1, i % 5] as const),
    ...extras.filter(([from, to]) => from !== to).slice(0, Math.ceil(size / 2)),
  ];
  return {
    title: `Board ${seed}`,
    entities: Array.from({ length: size }, (_, i) => ({
      ...bareEntity({ ...entity(`e${i}`), label: `${NAMES[i % NAMES.length]} ${i}` }),
      isExpanded: i === 0,
    })),
    relationships: pairs.map(([from, to, verb], i) =>
      relationship(`e${from}`, `e${to}`, {
        id: `r${i}`,
        phrase: VERBS[verb] ?? 'met',
        evidence: [
          item(`i${i}`, { source: { ...item('x').source, id: `s${i % 7}`, name: `Report ${i % 7}` } }),
        ],
      }),
    ),
    attributes: [],
    paths: [],
    notes: [],
    dataset: { title: 'A village', revision: '0a1b2c3d4e5f' },
  };
}
