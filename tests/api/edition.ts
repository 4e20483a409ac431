import type { Dataset } from '../../src/domain/dataset.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';

/** The same graph, whose every text tells the edition. */
export function edition(name: string): Dataset {
  return resolve({
    title: name,
    description: null,
    entities: [
      draft.plain('Person', 'ada', `Ada (${name})`),
      draft.plain('Person', 'bruno', `Bruno (${name})`),
      draft.work('report', `Report (${name})`),
    ],
    relationships: [
      draft.relationship(
        'ada-for-bruno',
        ['ada', 'ADVOCATED_FOR', 'bruno'],
        [draft.evidence('report', name)],
      ),
    ],
  });
}
